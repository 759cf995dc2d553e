import type { CalendarDay } from './calendar-day.ts';
import type { CourseOutline } from './course-outline.ts';
import type { Schedule } from './schedule.ts';

/** A project with the time in which a roadmap works on it. */
export interface ProjectDates {
	id: string;
	title: string;
	url: string;
	from: CalendarDay;
	to: CalendarDay;
}

/** The projects of a roadmap, each from the first item that uses it to the last, in the order they begin. */
export function projectDates(outline: CourseOutline, { entries }: Schedule): ProjectDates[] {
	const found = Object.entries(outline.projects).flatMap(([id, project]) => {
		const users = entries.filter(({ item }) => item.projects?.includes(id));
		const [from] = users.map((entry) => entry.from).sort();
		const to = users
			.map((entry) => entry.to)
			.sort()
			.at(-1);
		return from && to ? { id, ...project, from, to } : [];
	});
	return found.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}
