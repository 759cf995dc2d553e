import type { Curriculum, Phase, Roadmap, SharedPage, Week } from './curriculum.ts';
import { parseSpan } from './grammar.ts';
import { englishLabels, type Labels } from './labels.ts';
import { idAt, type Location } from './location.ts';
import type { Page } from './page.ts';
import { readingOrder } from './relations.ts';
import { collectResources, type StoredResource } from './resources.ts';

/** How a site differs from others with the same pages. */
export interface CurriculumOptions {
	/** What weeks and phases are called in its language; in English when left out. */
	labels?: Labels | undefined;
	/** Folder of the roadmap that comes first. The others follow by their `order`, then by title. */
	frontRoadmap?: string | undefined;
}

/** Links all pages and resources both ways. Pure; says nothing about what is wrong, see `checkCurriculum`. */
export function buildCurriculum(
	pages: readonly Page[],
	stored: readonly StoredResource[],
	{ frontRoadmap, labels = englishLabels }: CurriculumOptions = {}
): Curriculum {
	const byId = new Map(pages.map((page) => [page.id, page]));
	const isFront = ({ location }: PageOf<'roadmap'>) => location.roadmap === frontRoadmap;
	const roadmaps = pagesOf(pages, 'roadmap')
		.sort(byOrder)
		.sort((a, b) => Number(isFront(b)) - Number(isFront(a)))
		.map((page) => buildRoadmap(page, pages, labels));
	const inOrder = orderPages(roadmaps, pages);
	const projects = sharedPages(inOrder, 'project');
	const topics = sharedPages(inOrder, 'topic');
	return {
		pages: byId,
		roadmaps,
		projects,
		topics,
		guides: pagesOf(pages, 'guide').sort(byOrder),
		sharedPages: new Map([...projects, ...topics].map((shared) => [shared.page.id, shared])),
		...collectResources(stored, inOrder),
	};
}

type PageOf<K extends Location['kind']> = Page & { location: Extract<Location, { kind: K }> };

function pagesOf<K extends Location['kind']>(pages: readonly Page[], kind: K): PageOf<K>[] {
	return pages.filter((page): page is PageOf<K> => page.location.kind === kind);
}

/** By `order`, those without one last, then by title. */
function byOrder(a: Page, b: Page): number {
	return orderOf(a) - orderOf(b) || a.title.localeCompare(b.title);
}

function orderOf(page: Page): number {
	return page.data.order ?? Number.MAX_SAFE_INTEGER;
}

function buildRoadmap(page: PageOf<'roadmap'>, pages: readonly Page[], labels: Labels): Roadmap {
	const id = page.location.roadmap;
	const weeks = pagesOf(pages, 'week')
		.filter(({ location }) => location.roadmap === id)
		.map((week) => buildWeek(week, labels))
		.sort((a, b) => a.from - b.from || a.to - b.to);
	const phases = pagesOf(pages, 'phase')
		.filter(({ location }) => location.roadmap === id)
		.map((phase) => buildPhase(phase, weeks, labels))
		.sort((a, b) => a.number - b.number);
	const breaks = (page.data.breaks ?? []).flatMap((text) => parseSpan(text) ?? []);
	return { id, page, phases, weeks, breaks };
}

function buildPhase(page: PageOf<'phase'>, weeks: readonly Week[], labels: Labels): Phase {
	const { phase, number } = page.location;
	return {
		page,
		number,
		label: page.data.label ?? labels.phase(number),
		weeks: weeks.filter((week) => week.phase === phase),
	};
}

function buildWeek(page: PageOf<'week'>, labels: Labels): Week {
	const { roadmap, phase, from, to } = page.location;
	return { page, roadmap, phase, from, to, label: labels.week({ from, to }) };
}

/** All pages as a reader meets them: roadmap by roadmap in order, then the shared pages by title. */
function orderPages(roadmaps: readonly Roadmap[], pages: readonly Page[]): Page[] {
	const ordered = new Set(roadmaps.flatMap(readingOrder));
	const rest = pages
		.filter((page) => !ordered.has(page))
		.sort((a, b) => a.title.localeCompare(b.title));
	return [...ordered, ...rest];
}

function sharedPages(pages: readonly Page[], kind: 'project' | 'topic'): SharedPage[] {
	const usersById = new Map<string, Set<Page>>();
	for (const page of pages) {
		for (const { href } of page.links) {
			if (!href.startsWith(`/${kind}s/`)) continue;
			const id = idAt(href);
			usersById.set(id, (usersById.get(id) ?? new Set()).add(page));
		}
	}
	return pagesOf(pages, kind).map((page) => ({
		id: page.id.slice(`${kind}s/`.length),
		page,
		usedIn: [...(usersById.get(page.id) ?? [])].filter((user) => user !== page),
	}));
}
