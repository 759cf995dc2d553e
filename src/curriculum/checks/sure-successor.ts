import { distance } from 'fastest-levenshtein';
import { locate } from '../location.ts';
import type { Page, Task } from '../page.ts';

/** How much of a task's words may have changed when it is surely the same: a slip mended, a word put into the plural. */
const surelySame = 0.2;

/**
 * The new task that a lost one surely has become: each is the only one that is like the other. A tick must never be
 * given to another task, so "Build a list view" does not become "Build a detail view".
 */
export function sureTask(
	lost: string,
	allLost: readonly string[],
	added: readonly Task[]
): Task | undefined {
	const [only, ...others] = added.filter(({ slug }) => isLike(slug, lost));
	if (!only || others.length > 0) return undefined;
	return allLost.filter((slug) => isLike(slug, only.slug)).length === 1 ? only : undefined;
}

function isLike(a: string, b: string): boolean {
	return distance(a, b) <= surelySame * Math.min(a.length, b.length);
}

/**
 * The new page that a lost one surely has become: the same week or phase of its roadmap in another folder, or the only
 * page of its name among those that roadmaps share. `added` are pages that were not published before.
 */
export function surePage(
	lost: string,
	allLost: readonly string[],
	added: readonly Page[]
): Page | undefined {
	const name = nameOf(lost);
	if (name === undefined) return undefined;
	const [only, ...others] = added.filter(({ id }) => nameOf(id) === name);
	if (!only || others.length > 0) return undefined;
	return allLost.filter((id) => nameOf(id) === name).length === 1 ? only : undefined;
}

/** What stays the same of a page when it is moved; `undefined` where nothing does. */
function nameOf(id: string): string | undefined {
	const location = locate(id);
	switch (location.kind) {
		case 'week':
			return `${location.roadmap} week ${location.from}-${location.to}`;
		case 'phase':
			return `${location.roadmap} phase ${location.number}`;
		case 'project':
		case 'topic':
		case 'guide':
			return id.split('/').at(-1);
		case 'home':
		case 'roadmap':
		case 'page':
			return undefined;
	}
}
