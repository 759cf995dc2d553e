import {
	ICalCalendar,
	ICalEventBusyStatus,
	ICalEventTransparency,
	type ICalEventData,
} from 'ical-generator';
import { locale } from '../words/chosen/locale.ts';
import { hoursInAll, partOf } from '../words/chosen/plan.ts';
import { addDays, midnight, type CalendarDay } from './calendar-day.ts';
import type { CourseOutline } from './course-outline.ts';
import type { Schedule, ScheduledItem } from './schedule.ts';

export interface CalendarFileOptions {
	/** The host of the site, as in `"https://ada.github.io"`. */
	origin: string;
	/** One event for each item of the roadmap, or for each of its days. */
	per: 'week' | 'day';
	/** When the file is made. A later file replaces the events of an earlier one. */
	now: Date;
}

/**
 * A schedule as an iCalendar file (RFC 5545) of all-day events that leave the time free. Events have the
 * same ids in every file, so importing again updates them; it cannot take away events that are no longer
 * there, as when a week has fewer days than before.
 */
export function toCalendarFile(
	outline: CourseOutline,
	dated: Schedule,
	options: CalendarFileOptions
): string {
	const { origin, now } = options;
	const calendar = new ICalCalendar({
		prodId: `//Waymark//Waymark//${locale.slice(0, 2).toUpperCase()}`,
		scale: 'GREGORIAN',
		// ical-generator escapes the text of events, but not the name of the calendar.
		name: escapeText(outline.title),
	});
	const addEvents = (entry: ScheduledItem) => {
		const page = new URL(entry.item.url, origin);
		for (const { id, from, to, summary, lines } of eventsOf[options.per](entry))
			calendar.createEvent({
				...sameForAll(now),
				id: uidOf(page, entry, id),
				start: midnight(from),
				end: midnight(addDays(to, 1)),
				summary,
				// Google shows no URL of an imported event, only its description.
				description: [...lines, page.href].join('\n'),
				url: page.href,
			});
	};
	withRandomUuid(() => dated.entries.forEach(addEvents));
	// It also leaves out the end of the last line.
	return `${calendar.toString()}\r\n`;
}

/**
 * Runs something with `crypto.randomUUID`, which pages without HTTPS do not have. ical-generator calls it
 * for every event, also for those that come with an id.
 */
function withRandomUuid(run: () => void): void {
	if ('randomUUID' in crypto) return run();
	const value = () => 'unused';
	Object.defineProperty(crypto, 'randomUUID', { value, configurable: true });
	try {
		run();
	} finally {
		Reflect.deleteProperty(crypto, 'randomUUID');
	}
}

interface CalendarEvent {
	/** Tells the events of an item apart. */
	id: string;
	from: CalendarDay;
	to: CalendarDay;
	summary: string;
	lines: string[];
}

const eventsOf = {
	week: (entry) => [
		{
			id: '',
			from: entry.from,
			to: entry.to,
			summary: `${entry.item.label}: ${entry.item.title}`,
			lines: [...hoursLine(entry), ...entry.days.map(({ label, title }) => `${label}: ${title}`)],
		},
	],
	day: (entry) => {
		const { dates, days, item } = entry;
		if (item.kind === 'break') return [];
		if (days.length > 0)
			return days.map(({ label, span, title, from, to }) => ({
				id: `/day-${span.from}`,
				from,
				to,
				summary: `${item.label}, ${label}: ${title}`,
				lines: [item.title],
			}));
		return dates.map((day, index) => ({
			id: `/${index + 1}`,
			from: day,
			to: day,
			summary: `${item.label}: ${item.title} (${partOf(index + 1, dates.length)})`,
			lines: hoursLine(entry),
		}));
	},
} satisfies Record<CalendarFileOptions['per'], (entry: ScheduledItem) => CalendarEvent[]>;

function hoursLine({ item }: ScheduledItem): string[] {
	return item.hours === undefined ? [] : [hoursInAll(item.hours)];
}

/** `"roadmaps/x/week-01/day-3@ada.github.io"`: the base path is in it, as one host may have two sites. */
function uidOf({ pathname, host }: URL, { item }: ScheduledItem, id: string): string {
	const fragment = item.id.split('#')[1];
	const place = pathname.replaceAll(/^\/|\/$/g, '') + (fragment ? `/${fragment}` : '');
	return `${place}${id}@${host}`;
}

function sameForAll(
	now: Date
): Pick<
	ICalEventData,
	'allDay' | 'busystatus' | 'lastModified' | 'sequence' | 'stamp' | 'transparency'
> {
	return {
		allDay: true,
		stamp: now,
		lastModified: now,
		// It has to grow from file to file, and nothing counts the files.
		sequence: Math.floor((now.getTime() - Date.UTC(2020)) / 1000),
		transparency: ICalEventTransparency.TRANSPARENT,
		busystatus: ICalEventBusyStatus.FREE,
	};
}

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
function escapeText(text: string): string {
	return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}
