import type { Curriculum, Phase, Roadmap, Week } from '../curriculum/curriculum.ts';
import type { Span } from '../curriculum/grammar.ts';
import { addressOf } from '../curriculum/location.ts';
import type { Page } from '../curriculum/page.ts';
import { labels } from '../words/chosen/pages.ts';
import { openTitle } from '../words/chosen/plan.ts';
import { partsOf, usesOf, type Part } from '../curriculum/relations.ts';

/** What gets dates: a week or some on one page, a phase without weeks, or weeks left open on purpose. */
export type ItemKind = 'week' | 'phase' | 'break';

/** A day of a week, or some days in a row, with a heading of their own. */
export interface ItemDay extends Span {
	title: string;
	/** How much of the item is done when this day and all before it are, from 0 to 1. */
	share: number;
}

/** One stretch of a roadmap. */
export interface CourseItem {
	/** The id of its page; a break has the id of the roadmap with its weeks. */
	id: string;
	kind: ItemKind;
	/** `"Week 3"`, `"Weeks 11–14"`, `"Phase 1"`. */
	label: string;
	title: string;
	/** Address from the root of the host. */
	url: string;
	/** How many weeks it takes as it is written. */
	weeks: number;
	/** Missing where the roadmap states none. */
	hours?: number;
	/** Missing where its page has none. */
	days?: ItemDay[];
	/** Keys of the outline's projects. Missing where it uses none. */
	projects?: string[];
}

/** What a plan needs to know of a roadmap: little, and plain JSON. */
export interface CourseOutline {
	/** Name of the roadmap's folder. */
	id: string;
	title: string;
	url: string;
	/** In reading order. */
	items: CourseItem[];
	projects: Record<string, { title: string; url: string }>;
}

/**
 * What is to be dated in a roadmap. A phase counts only where it has tasks and no weeks. `base` is the
 * path the site is published below: `""` or `"/my-fork"`.
 */
export function toCourseOutline(
	curriculum: Curriculum,
	roadmap: Roadmap,
	base: string
): CourseOutline {
	const urlOf = (page: Page) => base + addressOf(page.id);
	const stops = partsOf(roadmap).flatMap((part) => stopsOf(part, roadmap.page));
	const withProjects = stops.map((stop) => ({
		...stop,
		projects: stop.kind === 'break' ? [] : usesOf(curriculum, stop.page).projects,
	}));
	return {
		id: roadmap.id,
		title: roadmap.page.title,
		url: urlOf(roadmap.page),
		items: withProjects.map(({ page, projects, ...stop }) => ({
			...stop,
			url: urlOf(page),
			...(projects.length > 0 && { projects: projects.map(({ id }) => id) }),
		})),
		projects: Object.fromEntries(
			withProjects.flatMap(({ projects }) =>
				projects.map(({ id, page }) => [id, { title: page.title, url: urlOf(page) }])
			)
		),
	};
}

/** An item and the page that says what is to be done. */
type Stop = Omit<CourseItem, 'url' | 'projects'> & { page: Page };

function stopsOf({ phase, weeks, breaks }: Part, roadmap: Page): Stop[] {
	if (phase && weeks.length === 0) return phase.page.tasks.length > 0 ? [phaseStop(phase)] : [];
	return [
		...weeks.map((week) => ({ from: week.from, stop: weekStop(week) })),
		...breaks.map((open) => ({ from: open.from, stop: breakStop(open, roadmap) })),
	]
		.sort((a, b) => a.from - b.from)
		.map(({ stop }) => stop);
}

function weekStop({ page, label, from, to }: Week): Stop {
	const days = daysOf(page);
	return {
		...workOf(page),
		kind: 'week',
		label,
		weeks: to - from + 1,
		...(days.length > 0 && { days }),
	};
}

/** Where a phase does not say how long it takes: a task fits into one sitting, and a week has five of them. */
function phaseStop({ page, label }: Phase): Stop {
	const weeks = page.data.weeks ?? Math.ceil(page.tasks.length / 5);
	return { ...workOf(page), kind: 'phase', label, weeks };
}

function breakStop({ from, to }: Span, page: Page): Stop {
	const single = from === to;
	return {
		page,
		id: `${page.id}#${single ? `week-${from}` : `weeks-${from}-${to}`}`,
		kind: 'break',
		label: labels.week({ from, to }),
		title: openTitle,
		weeks: to - from + 1,
	};
}

function workOf(page: Page) {
	const { hours } = page.data;
	return { page, id: page.id, title: page.title, ...(hours !== undefined && { hours }) };
}

/** The days of a page that follow each other. Where its tasks have no days, each day is as much work as another. */
function daysOf({ days, tasks }: Page): ItemDay[] {
	const planned = tasks.filter((task) => task.days !== undefined);
	const last = Math.max(...days.map(({ to }) => to));
	return days
		.filter(({ from }, index) => days.slice(0, index).every(({ to }) => to < from))
		.map(({ from, to, title }) => {
			const upTo = planned.filter((task) => (task.days?.to ?? 0) <= to).length;
			const share = planned.length > 0 ? upTo / planned.length : to / last;
			return { from, to, title, share };
		});
}
