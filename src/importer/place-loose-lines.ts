import { linesOf, textsOf } from './blocks.ts';
import type { Outline } from './build-outline.ts';
import type { ImportLog } from './import-log.ts';
import { labelOf, newPassage, sameSpan, stopsOf, type LooseLine, type Stop } from './outline.ts';
import { summedUp } from './overviews.ts';
import { stemsOf } from './words-of.ts';

/**
 * Gives rows of tables and lines of lists to the weeks they are about. Of a week that is there already, lines that
 * say nothing new are dropped. A week nobody else knows begins with its first line.
 */
export function placeLooseLines(outline: Outline, log: ImportLog): void {
	const { loose, roadmap } = outline;
	const stemsIn = rememberStems();
	const wholes = summedUp(outline);
	for (const line of loose) {
		const { stop, table, within } = line;
		const whole = wholes.get(line);
		if (whole) {
			sumUp(whole, stop, stemsIn(whole), log);
			continue;
		}
		const own = within.stops.find((each) => isSame(each, stop));
		const other = own ?? stopsOf(roadmap, stop.kind).find((each) => isSame(each, stop));
		const repeats =
			other !== undefined &&
			other.table !== table &&
			isRepetition(stop, stemsIn(other), stemsIn(within));
		if (repeats) dropStop(stop, log);
		else if (own) addTo(own, stop);
		else if (other && within.kind === 'roadmap') addTo(other, stop);
		else parentOf({ stop, table, within }, roadmap).stops.push({ ...stop, table });
	}
}

function isSame(a: Stop, b: Stop): boolean {
	return a.kind === b.kind && sameSpan(a.span, b.span);
}

/**
 * Whether a part says nothing new: nearly all words with a meaning are in the part it is about, or most of them
 * and the others around it.
 */
function isRepetition(
	stop: Stop,
	known: ReadonlySet<string>,
	around: ReadonlySet<string>
): boolean {
	return textsIn(stop).every((text) => isKnown(text, known, around));
}

function isKnown(text: string, known: ReadonlySet<string>, around: ReadonlySet<string>): boolean {
	const own = [...stemsOf(text)];
	const missing = own.filter((stem) => !known.has(stem));
	const share = 1 - missing.length / own.length;
	return (
		own.length === 0 || share >= 0.8 || (share > 0.6 && missing.every((stem) => around.has(stem)))
	);
}

/** The stems of a part as it was when it was first asked for. */
function rememberStems(): (stop: Stop) => ReadonlySet<string> {
	const known = new Map<Stop, Set<string>>();
	return (stop) => {
		const stems = known.get(stop) ?? stemsOf(textsIn(stop).join(' '));
		known.set(stop, stems);
		return stems;
	};
}

function textsIn({ passages, stops, title }: Stop): string[] {
	const texts = [
		title,
		...passages.flatMap(({ blocks }) => textsOf(blocks)),
		...stops.flatMap(textsIn),
	];
	return texts.filter((text) => text.trim() !== '');
}

function dropStop(stop: Stop, log: ImportLog): void {
	for (const line of linesIn(stop)) log.drop(line, 'repeat');
}

function linesIn({ line, passages, stops }: Stop): number[] {
	const inner = passages.flatMap(({ blocks }) => blocks).flatMap(linesOf);
	return [line, ...inner, ...stops.flatMap(linesIn)];
}

function addTo(target: Stop, { hours, line, passages, stops, title }: Stop): void {
	if (target.title === '') target.title = title;
	else if (title !== '' && title !== target.title) {
		const text = { kind: 'prose', lines: [{ text: title, line }] } as const;
		target.passages.push(
			newPassage(line, { section: 'practice', blocks: [{ ...text, lines: [...text.lines] }] })
		);
	}
	if (hours !== undefined) target.hours ??= hours;
	target.passages.push(...passages);
	target.stops.push(...stops);
}

/** Lays what a line says of a stretch of weeks to the part it sums up, as far as it says something new. */
function sumUp(whole: Stop, stop: Stop, known: ReadonlySet<string>, log: ImportLog): void {
	const all = new Set([...known, ...stemsOf(labelOf(whole))]);
	const isNew = (text: string) => !isKnown(text, all, all);
	const { hours, line } = stop;
	const title = [stop.title, hours === undefined ? '' : `${hours} h`]
		.filter((part) => part !== '')
		.join(', ');
	const text = whole.kind === 'phase' ? title : `**${labelOf(stop)}**: ${title}`;
	const lead =
		title !== '' &&
		isNew(title) &&
		newPassage(line, { blocks: [{ kind: 'prose', lines: [{ text, line }] }] });
	const passages = [
		...(lead ? [lead] : []),
		...stop.passages.filter(({ blocks }) => textsOf(blocks).some(isNew)),
	];
	if (passages.length === 0) dropStop(stop, log);
	whole.passages.push(...passages);
	whole.stops.push(...stop.stops);
}

/** A week begins in the phase its line was found in, or in the one that says it takes this week. */
function parentOf({ stop: { span }, within }: LooseLine, roadmap: Stop): Stop {
	const stated = roadmap.stops.find((phase) => {
		const weeks = phase.widened ? phase.span : phase.weeks;
		return weeks && weeks.from <= span.from && span.to <= weeks.to;
	});
	return within.kind === 'roadmap' && stated ? stated : within;
}
