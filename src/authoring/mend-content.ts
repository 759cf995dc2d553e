import type { CheckContext } from '../curriculum/checks/check-context.ts';
import { applyEdits, type Edit } from '../curriculum/edit.ts';
import { describeFix, editFor } from '../curriculum/edit-for.ts';
import type { Fix } from '../curriculum/fix.ts';
import { loadCurriculum, type Content } from '../curriculum/load-curriculum.ts';
import { resourcesFile } from '../curriculum/location.ts';
import type { Place, Problem } from '../curriculum/problem.ts';

/** Something that was mended, and where it stood. */
export interface Mend {
	place: Place;
	/** `/topics/urls is now /topics/urls/` */
	what: string;
}

/** Mends follow from each other: a heading can only be looked for on a page that was found. */
const mostRounds = 5;

/**
 * Mends what has one right answer, in the text itself and nowhere else. With `unlinks`, links that lead nowhere and are
 * like nothing leave their words and go.
 */
export function mendContent(
	content: Content,
	context: Pick<CheckContext, 'base' | 'repository' | 'site' | 'today'>,
	unlinks: boolean
): { content: Content; mends: Mend[] } {
	let now = content;
	const all: Mend[] = [];
	for (let round = 0; round < mostRounds; round++) {
		const planned = loadCurriculum(now, context).problems.flatMap((each) => mendsOf(each, unlinks));
		const { mends, ...rest } = mendOnce(now, planned);
		if (mends.length === 0) break;
		now = rest.content;
		all.push(...mends);
	}
	return { content: now, mends: all };
}

interface PlannedMend {
	place: Place;
	fix: Fix;
}

function mendsOf({ fix, lost = [], ...place }: Problem, unlinks: boolean): PlannedMend[] {
	const words = lost.map((link) => ({
		place: link.place,
		fix: { kind: 'words', from: link.href } as const,
	}));
	return [...(fix ? [{ place, fix }] : []), ...(unlinks ? words : [])];
}

function mendOnce(
	content: Content,
	planned: readonly PlannedMend[]
): { content: Content; mends: Mend[] } {
	const byFile = Map.groupBy(planned, ({ place }) => place.file);
	const mends: Mend[] = [];
	const mend = (file: string, text: string): string => {
		const result = mendFile(text, byFile.get(file) ?? []);
		mends.push(...result.mends);
		return result.text;
	};
	const pages = content.pages.map(({ path, text }) => ({ path, text: mend(path, text) }));
	const resources = mend(resourcesFile, content.resources);
	return { content: { ...content, pages, resources }, mends };
}

/**
 * Links are mended first and all at once, at places that hold as long as nothing has moved; then fields, one after the
 * other, as each may add the list that the next one adds to.
 */
function mendFile(text: string, planned: readonly PlannedMend[]): { text: string; mends: Mend[] } {
	const mends: Mend[] = [];
	const isLink = ({ fix }: PlannedMend) => fix.kind === 'address' || fix.kind === 'words';
	const edits: Edit[] = [];
	for (const each of planned.filter(isLink)) {
		const edit = editFor(text, each.place, each.fix);
		// An address that several links share is mended once; an image in a link that goes waits for the next round.
		if (!edit || edits.some(({ end, start }) => edit.start < end && start < edit.end)) continue;
		edits.push(edit);
		mends.push({ place: each.place, what: describeFix(each.fix) });
	}
	let mended = applyEdits(text, edits);
	for (const { fix, place } of planned.filter((each) => !isLink(each))) {
		const edit = editFor(mended, place, fix);
		if (!edit) continue;
		mended = applyEdits(mended, [edit]);
		mends.push({ place, what: describeFix(fix) });
	}
	return { text: mended, mends };
}
