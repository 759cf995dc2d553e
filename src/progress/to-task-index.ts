import type { Curriculum } from '../curriculum/curriculum.ts';
import { formatSpan } from '../curriculum/grammar.ts';
import { idAt } from '../curriculum/location.ts';
import type { Page, Task } from '../curriculum/page.ts';
import { phaseOf, readingOrder, usesOf, weekOf } from '../curriculum/relations.ts';
import { kindNames } from '../words/chosen/pages.ts';
import {
	plainSlug,
	sharedPart,
	type IndexedPage,
	type IndexedRoadmap,
	type IndexedTask,
	type TaskIndex,
} from './task-index.ts';

/** All tasks of a site. `base` is the path it is published below: `""` or `"/my-fork"`. */
export function toTaskIndex(curriculum: Curriculum, base: string): TaskIndex {
	const roadmaps = curriculum.roadmaps.map((roadmap) => ({
		id: roadmap.id,
		title: roadmap.page.title,
		pages: readingOrder(roadmap).map(({ id }) => id),
	}));
	const inOrder = new Set(roadmaps.flatMap(({ pages }) => pages));
	const projects = curriculum.projects.map(({ page }) => page.id);
	const others = [...curriculum.pages.values()].filter(matters).map(({ id }) => id);
	const ids = new Set([...inOrder, ...projects, ...others]);
	const pages = [...ids].flatMap((id) => curriculum.pages.get(id) ?? []);
	return {
		version: 1,
		base,
		roadmaps,
		pages: Object.fromEntries(pages.map((page) => [page.id, toIndexedPage(page, curriculum)])),
	};
}

/**
 * The same in parts that pages load on their own: one for each roadmap, by its id, and `sharedPart`.
 * All texts in one file would be 44 KB for a learner who follows one roadmap.
 */
export function splitTaskIndex({ roadmaps, pages, ...rest }: TaskIndex): Map<string, TaskIndex> {
	const part = (roadmap: IndexedRoadmap | undefined, ids: readonly string[]): TaskIndex => ({
		...rest,
		roadmaps: roadmap ? [roadmap] : [],
		pages: Object.fromEntries(ids.flatMap((id) => (pages[id] ? [[id, pages[id]]] : []))),
	});
	const ofRoadmaps = new Set(roadmaps.flatMap((roadmap) => roadmap.pages));
	const shared = Object.keys(pages).filter((id) => !ofRoadmaps.has(id));
	return new Map([
		[sharedPart, part(undefined, shared)],
		...roadmaps.map((roadmap) => [roadmap.id, part(roadmap, roadmap.pages)] as const),
	]);
}

/** The ids each task of a page had before, by its id; tasks that always had the same are left out. */
export function formerTaskIds({ id: pageId, data, tasks }: Page): Record<string, string[]> {
	const pageIds = [pageId, ...(data.redirectFrom ?? []).map(idAt)];
	const aliases = Object.entries(data.taskAliases ?? {});
	const former = tasks.map(({ id, slug }): [string, string[]] => {
		const slugs = [slug, ...formerSlugs(slug, aliases)];
		const ids = pageIds.flatMap((page) => slugs.map((each) => `${page}#${each}`));
		return [id, ids.filter((each) => each !== id)];
	});
	return Object.fromEntries(former.filter(([, ids]) => ids.length > 0));
}

/** Slugs that lead to `slug`, by way of others too. */
function formerSlugs(slug: string, aliases: readonly [string, string][]): string[] {
	const found = new Set([slug]);
	for (const now of found) for (const [old, next] of aliases) if (next === now) found.add(old);
	found.delete(slug);
	return [...found];
}

function matters({ data, tasks }: Page): boolean {
	return tasks.length > 0 || data.taskAliases !== undefined;
}

function toIndexedPage(page: Page, curriculum: Curriculum): IndexedPage {
	const { data, tasks } = page;
	const projects = usesOf(curriculum, page).projects.map((project) => project.page.id);
	return {
		kind: page.location.kind,
		label: labelOf(page, curriculum),
		title: page.title,
		tasks: tasks.map(toIndexedTask),
		...(data.taskAliases && { aliases: data.taskAliases }),
		...(data.redirectFrom && { formerIds: data.redirectFrom.map(idAt) }),
		...(projects.length > 0 && { projects }),
	};
}

function toIndexedTask({ days, slug, text }: Task): IndexedTask {
	return {
		text,
		...(slug !== plainSlug(text) && { slug }),
		...(days && { days: formatSpan(days) }),
	};
}

function labelOf(page: Page, curriculum: Curriculum): string {
	if (page.location.kind === 'week') return weekOf(curriculum, page)?.label ?? '';
	if (page.location.kind === 'phase') return phaseOf(curriculum, page)?.label ?? '';
	return page.location.kind === 'project' ? kindNames.project : '';
}
