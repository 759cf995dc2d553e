import { kindNames } from '../words/chosen/pages.ts';
import { kindName as resourceKind } from '../words/chosen/resources.ts';
import type { SubjectHit } from './rank-subjects.ts';

/** A page that the full text finds. */
export interface TextHit {
	url: string;
	kind: string;
	/** Title of its roadmap. */
	roadmap: string | undefined;
	/** From 0 to 1, the best of an answer being 1. */
	score: number;
	/** Its address is what was asked for: a resource is found by its title, too. */
	isCalledSo: boolean;
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
const textScore = 40;
/** From here on a page is called what was asked for, and no page that only says it often comes before. */
const calledSo = 90;
/** How much a page says by having the words of a query, where it is not about one thing, or only leads to it. */
const shareOfKind = new Map([
	[kindNames.week, 0.6],
	[kindNames.phase, 0.45],
	[kindNames.roadmap, 0.45],
	[resourceKind, 0.8],
]);

/** Pages that were found by name and by text, each once, best first. Equal ones keep their order. */
export function mergeAnswers(subjects: readonly SubjectHit[], texts: readonly TextHit[]): Hit[] {
	const hits = new Map<string, Hit>();
	for (const subject of subjects) {
		const { kind, roadmap, twins, url } = subject.hit.subject;
		const score = subject.score + (subject.score >= calledSo ? textScore : 0);
		hits.set(url, { url, kind, roadmap: roadmap?.title, twins, score, subject });
	}
	for (const { isCalledSo, kind, roadmap, score, url } of texts) {
		const share = score * (shareOfKind.get(kind) ?? 1);
		const hit = hits.get(url);
		if (hit) hit.score += share * (hit.score >= calledSo ? 1 : textScore);
		else {
			const named = isCalledSo ? calledSo : 0;
			hits.set(url, { url, kind, roadmap, twins: 0, score: named + share * textScore });
		}
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
