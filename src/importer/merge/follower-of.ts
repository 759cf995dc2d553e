import type { Page } from '../../curriculum/page.ts';

/** Where readers of a page that goes are sent. */
export interface Follower {
	/** Path of a page there will be. */
	path: string;
	/** It is the same page in another place, and not only the one above it. */
	isSuccessor: boolean;
}

/**
 * The page that follows one that goes: one of the same kind with half of its tasks that were not there before,
 * or a new one with its title, or else the page of the phase or roadmap it was in. A project leads to the roadmap.
 */
export function followerOf(
	path: string,
	before: ReadonlyMap<string, Page>,
	after: ReadonlyMap<string, Page>
): Follower | undefined {
	const page = before.get(path);
	let best: { path: string; share: number } | undefined;
	for (const [each, candidate] of after) {
		if (!page || candidate.location.kind !== page.location.kind) continue;
		const share = likeness(page, candidate, before.get(each));
		if (share >= 0.5 && share > (best?.share ?? 0)) best = { path: each, share };
	}
	if (best) return { path: best.path, isSuccessor: true };
	const above = foldersOf(path).map((folder) => `${folder}/index.mdx`);
	const roadmap = [...after].find(([, { location }]) => location.kind === 'roadmap')?.[0];
	const parent = [...above, roadmap].find((each) => each !== undefined && after.has(each));
	return parent === undefined ? undefined : { path: parent, isSuccessor: false };
}

/** The share of a page's tasks that came to another one, and more for a new one with the same title. */
function likeness(page: Page, other: Page, otherBefore: Page | undefined): number {
	const old = new Set(otherBefore?.tasks.map(({ slug }) => slug));
	const came = new Set(other.tasks.map(({ slug }) => slug).filter((slug) => !old.has(slug)));
	const shared = page.tasks.filter(({ slug }) => came.has(slug)).length;
	const sameTitle = !otherBefore && page.title === other.title ? 0.5 : 0;
	return shared / Math.max(1, page.tasks.length) + sameTitle;
}

/** `"roadmaps/x/phase-1/week-1.mdx"` => `["roadmaps/x/phase-1", "roadmaps/x", "roadmaps"]` */
function foldersOf(path: string): string[] {
	const parts = path.split('/').slice(0, -1);
	return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
