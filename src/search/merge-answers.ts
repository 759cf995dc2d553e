import type { SubjectHit } from './rank-subjects.ts';

/** A page that the full text finds. */
export interface TextHit {
	url: string;
	kind: string;
	/** Title of its roadmap. */
	roadmap: string | undefined;
	/** From 0 to 1, the best of an answer being 1. */
	score: number;
}

/** A page that something has found, with everything that facets and groups need. */
export interface Hit {
	url: string;
	kind: string;
	roadmap: string | undefined;
	score: number;
	/** 0, or the number it shares with its twins. */
	twins: number;
	subject?: SubjectHit;
}

/** What the best page of the full text is worth beside names and titles; see the table in `rank-subjects.ts`. */
const textScore = 44;
/** From here on a page is called what was asked for, and no page that only says it often comes before. */
const isCalledSo = 90;

/** Pages that were found by name and by text, each once, best first. Equal ones keep their order. */
export function mergeAnswers(subjects: readonly SubjectHit[], texts: readonly TextHit[]): Hit[] {
	const hits = new Map<string, Hit>();
	for (const subject of subjects) {
		const { kind, roadmap, twins, url } = subject.hit.subject;
		const score = subject.score + (subject.score >= isCalledSo ? textScore : 0);
		hits.set(url, { url, kind, roadmap: roadmap?.title, twins, score, subject });
	}
	for (const { kind, roadmap, score, url } of texts) {
		const hit = hits.get(url);
		if (hit) hit.score += score * (hit.score >= isCalledSo ? 1 : textScore);
		else hits.set(url, { url, kind, roadmap, twins: 0, score: score * textScore });
	}
	return [...hits.values()].sort((a, b) => b.score - a.score);
}

/** A result as it is shown: the best of some twins, and the others. */
export interface Group {
	first: Hit;
	twins: Hit[];
}

/** Puts the same stretch of twin roadmaps together where the first of them stands. No hit is lost. */
export function groupTwins(hits: readonly Hit[]): Group[] {
	const groups: Group[] = [];
	const byNumber = new Map<number, Group>();
	for (const hit of hits) {
		const group = byNumber.get(hit.twins);
		if (group) group.twins.push(hit);
		else {
			const alone = { first: hit, twins: [] };
			groups.push(alone);
			if (hit.twins > 0) byNumber.set(hit.twins, alone);
		}
	}
	return groups;
}

/** What a reader restricts a search to; an empty set restricts nothing. */
export interface Restriction {
	kinds: ReadonlySet<string>;
	roadmaps: ReadonlySet<string>;
}

/** The groups that are shown, and how many there would be for each kind and roadmap beside what is chosen. */
export function applyFacets(
	hits: readonly Hit[],
	{ kinds, roadmaps }: Restriction
): { groups: Group[]; counts: Record<keyof Restriction, Record<string, number>> } {
	const ofKinds = hits.filter(({ kind }) => kinds.size === 0 || kinds.has(kind));
	const inRoadmaps = (list: readonly Hit[]) =>
		list.filter(({ roadmap }) => roadmaps.size === 0 || roadmaps.has(roadmap ?? ''));
	return {
		groups: groupTwins(inRoadmaps(ofKinds)),
		counts: {
			kinds: countGroups(inRoadmaps(hits), ({ kind }) => kind),
			roadmaps: countGroups(ofKinds, ({ roadmap }) => roadmap),
		},
	};
}

/** How many groups have a hit of each name; a group of twins counts for the roadmap of each. */
function countGroups(
	hits: readonly Hit[],
	nameOf: (hit: Hit) => string | undefined
): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { first, twins } of groupTwins(hits)) {
		const names = new Set([first, ...twins].map(nameOf));
		for (const name of names) if (name) counts[name] = (counts[name] ?? 0) + 1;
	}
	return counts;
}
