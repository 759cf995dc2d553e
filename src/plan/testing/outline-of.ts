import type { CourseItem, CourseOutline } from '../course-outline.ts';

/** A roadmap written small: each item by what is special about it. Ids and labels are numbered. */
export function outlineOf(...items: Partial<CourseItem>[]): CourseOutline {
	return {
		id: 'x',
		title: 'X',
		url: '/roadmaps/x/',
		projects: {},
		items: items.map((item, index) => ({
			id: `roadmaps/x/week-${index + 1}`,
			kind: 'week',
			label: `Week ${index + 1}`,
			title: `Title ${index + 1}`,
			url: `/roadmaps/x/week-${index + 1}/`,
			weeks: 1,
			...item,
		})),
	};
}

/** `[1, 2, 4]` => Day 1, Day 2 and Day 3–4 of a week, each as much work as it has days. */
export function daysTo(...ends: number[]): Pick<CourseItem, 'days'> {
	return {
		days: ends.map((to, index) => {
			const from = (ends[index - 1] ?? 0) + 1;
			return { from, to, title: `Do ${from}`, share: to / (ends.at(-1) ?? to) };
		}),
	};
}
