import type { Span } from '../curriculum/grammar.ts';
import type { Marker } from './find-marker.ts';
import type { ImportLog } from './import-log.ts';
import { sameSpan, type Stop } from './outline.ts';
import { reportPhaseTwice } from './report-twice.ts';
import { areAlike } from './words-of.ts';
import { concernsTheWhole, isOverview } from './words/heading-words.ts';

/** The phase of a roadmap that a marker names again. One with the same number and another title is a phase of its own. */
export function knownPhase(
	{ span, title, word }: Marker,
	roadmap: Stop,
	line: number,
	log: ImportLog
): Stop | undefined {
	const known = phaseNamed(word, span, roadmap);
	if (!known) return undefined;
	const { heading } = roadmap.passages.at(-1)!;
	if (concernsTheWhole(heading) || isOverview(heading) || areAlike(known.title, title))
		return known;
	reportPhaseTwice(known, line, log);
	return undefined;
}

export function phaseNamed(word: string, span: Span, { stops }: Stop): Stop | undefined {
	const name = word.toLowerCase();
	return stops.find(
		(stop) => stop.kind === 'phase' && stop.word.toLowerCase() === name && sameSpan(stop.span, span)
	);
}
