import * as words from '../../words/chosen/plan.ts';
import { now as nowWord } from '../../words/chosen/tasks.ts';
import type { CalendarDay } from '../calendar-day.ts';
import type { CourseItem, CourseOutline } from '../course-outline.ts';
import { shortDay } from '../day-words.ts';
import { daysInWords } from '../days-in-words.ts';
import type { NamedDay } from '../named-days.ts';
import type { DayRange } from '../plan.ts';
import { projectDates } from '../project-dates.ts';
import type { Schedule, ScheduledItem } from '../schedule.ts';
import type { Now } from '../standing.ts';
import { make, makeLink } from './make-element.ts';

/** A roadmap with its dates. Lists of days that the reader opened stay open when they are drawn again. */
export function drawOutline(list: HTMLElement, { entries, early }: Schedule, now: Now): void {
	const open = new Set(
		[...list.querySelectorAll<HTMLElement>('details[open]')].map(({ id }) => id)
	);
	list.replaceChildren(
		...early.map((item) => make('li', 'past', make('p', 'dates', words.doneEarly), titleOf(item))),
		...entries.map((entry) => {
			const line = lineOf(entry, now);
			const days = line.querySelector('details');
			if (days && open.has(days.id)) days.open = true;
			return line;
		})
	);
}

/** The projects of a roadmap, with the time in which it works on them. */
export function drawProjects(
	list: HTMLElement,
	outline: CourseOutline,
	dated: Schedule,
	today: CalendarDay
): void {
	const projects = projectDates(outline, dated);
	list.replaceChildren(
		...projects.map(({ title, url, ...range }) =>
			make(
				'li',
				isNow(range, today) ? 'now' : '',
				datesOf(range, today),
				make('p', 'title', makeLink(url, title))
			)
		)
	);
}

function lineOf(entry: ScheduledItem, now: Now): HTMLLIElement {
	const { item, days } = entry;
	const { today } = now;
	const isPast = entry.to < today;
	const line = make('li', isNow(entry, today) ? 'now' : isPast ? 'past' : '');
	line.append(datesOf(entry, today), titleOf(item));
	const notes = [
		item.hours === undefined ? '' : words.aboutHours(item.hours),
		shareInWords(now.shares[item.id], isPast),
	].filter(Boolean);
	if (notes.length > 0) line.append(make('p', 'note', notes.join(' · ')));
	if (days.length > 0) line.append(daysOf(entry, today));
	return line;
}

function titleOf({ kind, label, title, url }: CourseItem): HTMLElement {
	if (kind === 'break') return make('p', 'title', `${label}: ${title}`);
	return make('p', 'title', makeLink(url, `${label}: ${title}`));
}

/** The dates, and today's place in words and with a sign. */
function datesOf(range: DayRange, today: CalendarDay): HTMLElement {
	const dates = make('p', 'dates', daysInWords(range, today));
	if (isNow(range, today)) dates.append(' ', nowMark(nowWord));
	return dates;
}

function daysOf({ days, item }: ScheduledItem, today: CalendarDay): HTMLDetailsElement {
	const lines = days.map((day) => {
		const name = make('span', '', `${day.label}: ${day.title}`);
		if (isNow(day, today)) name.append(' ', nowMark(words.today));
		return make('li', '', make('span', 'dates', dayDates(day)), name);
	});
	const list = make('ul', '', ...lines);
	list.setAttribute('role', 'list');
	const summary = make('summary', '', words.dayByDay, make('span', 'sr-only', `: ${item.label}`));
	const details = make('details', '', summary, list);
	details.id = `days-of-${item.id}`;
	details.open = days.some((day) => isNow(day, today));
	return details;
}

function dayDates({ from, to }: NamedDay): string {
	return from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`;
}

function nowMark(text: string): HTMLElement {
	return make('strong', 'now-mark', text);
}

function shareInWords(share: number | undefined, isPast: boolean): string {
	if (share === undefined || (share === 0 && !isPast)) return '';
	if (share === 1) return words.done;
	return share === 0 ? words.stillOpen : words.shareDone(Math.floor(share * 100));
}

function isNow({ from, to }: DayRange, today: CalendarDay): boolean {
	return from <= today && today <= to;
}
