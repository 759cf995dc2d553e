import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Curriculum, Roadmap, Week } from '../curriculum/curriculum.ts';
import { addressOf } from '../curriculum/location.ts';
import type { Page } from '../curriculum/page.ts';
import { partsOf, readingOrder, roadmapOf } from '../curriculum/relations.ts';
import { hasViewHeading, viewHeadingSlugs } from '../curriculum/site-addresses.ts';
import { navigation, viewHeadings } from '../words/chosen/pages.ts';
import { shortTitle } from './page-words.ts';
import { hasSection } from './sections.ts';
import { withBase } from './with-base.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];
type TocItem = NonNullable<StarlightRouteData['toc']>['items'][number];
type SidebarLink = Extract<SidebarEntry, { type: 'link' }>;

/** Lists that stand outside all roadmaps, on every page. */
const everywhere = [
	[navigation.progress, 'progress'],
	[navigation.allRoadmaps, 'roadmaps'],
	[navigation.compare, 'compare'],
	[navigation.projects, 'projects'],
	[navigation.topics, 'topics'],
	[navigation.resources, 'resources'],
	[navigation.guides, 'guides'],
] as const;

/**
 * The current roadmap week by week, or the list of roadmaps on pages outside of one. Where there is nothing yet it is
 * the way home: on phones the choice of a theme stands below the navigation, and goes with it.
 */
export function sidebarOf(
	curriculum: Curriculum,
	page: Page | undefined,
	currentId: string
): SidebarEntry[] {
	const roadmap = page && roadmapOf(curriculum, page);
	// Starlight gives the home page an empty id.
	const linkTo = (label: string, id: string) => sidebarLink(label, id, currentId || 'index');
	const groups = [
		roadmap
			? sidebarGroup(roadmap.page.title, roadmapEntries(roadmap, linkTo))
			: sidebarGroup(
					navigation.roadmaps,
					curriculum.roadmaps.map((each) => linkTo(each.page.title, each.page.id))
				),
		sidebarGroup(
			navigation.everything,
			everywhere
				.filter(([, id]) => hasSection(curriculum, id))
				.map(([label, id]) => linkTo(label, id))
		),
	].filter((group) => group.type === 'link' || group.entries.length > 0);
	return groups.length > 0 ? groups : [linkTo(navigation.home, 'index')];
}

type LinkTo = (label: string, id: string) => SidebarLink;

function roadmapEntries(roadmap: Roadmap, linkTo: LinkTo): SidebarEntry[] {
	const weekLink = ({ page, label }: Week) =>
		withTasks(linkTo(`${label}: ${page.title}`, page.id), page);
	const parts = partsOf(roadmap).flatMap(({ phase, weeks }) => {
		const links = weeks.map(weekLink);
		return phase
			? [sidebarGroup(phase.label, [linkTo(phase.page.title, phase.page.id), ...links])]
			: links;
	});
	return [linkTo(navigation.overview, roadmap.page.id), ...parts];
}

/** Names the page whose tasks a link counts. */
function withTasks(link: SidebarLink, { id, tasks }: Page): SidebarLink {
	return tasks.length > 0 ? { ...link, attrs: { 'data-tasks': id } } : link;
}

/** The headings of a page with the one its view adds: a roadmap's outline above its text, the others below. */
export function tocOf({ location }: Page, items: TocItem[]): TocItem[] {
	const { kind } = location;
	if (!hasViewHeading(kind)) return items;
	const item: TocItem = {
		depth: 2,
		slug: viewHeadingSlugs[kind],
		text: viewHeadings[kind],
		children: [],
	};
	const [top, ...rest] = items;
	return kind === 'roadmap' && top ? [top, item, ...rest] : [...items, item];
}

/** Whether a page has parts that are worth a list: more than its top. */
export function hasParts(items: readonly TocItem[]): boolean {
	return items.length > 1 || items.some(({ children }) => children.length > 0);
}

/** The pages before and after a page of a roadmap, in its reading order, or before and after a guide. Other pages have none. */
export function paginationOf(curriculum: Curriculum, page: Page): StarlightRouteData['pagination'] {
	const roadmap = roadmapOf(curriculum, page);
	const order = roadmap
		? readingOrder(roadmap)
		: page.location.kind === 'guide'
			? curriculum.guides
			: [];
	const index = order.indexOf(page);
	const linkTo = (neighbour: Page | undefined) =>
		neighbour && sidebarLink(shortTitle(curriculum, neighbour), neighbour.id, page.id);
	return {
		prev: index > 0 ? linkTo(order[index - 1]) : undefined,
		next: index >= 0 ? linkTo(order[index + 1]) : undefined,
	};
}

function sidebarLink(label: string, id: string, currentId: string): SidebarLink {
	const href = withBase(addressOf(id));
	return { type: 'link', label, href, isCurrent: id === currentId, badge: undefined, attrs: {} };
}

function sidebarGroup(label: string, entries: SidebarEntry[]): SidebarEntry {
	return { type: 'group', label, entries, collapsed: false, badge: undefined };
}
