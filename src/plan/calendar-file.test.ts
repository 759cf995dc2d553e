import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test, vi } from 'vitest';
import { addDays } from './calendar-day.ts';
import { toCalendarFile, type CalendarFileOptions } from './calendar-file.ts';
import { newPlan } from './plan.ts';
import { replan } from './replan.ts';
import { schedule } from './schedule.ts';
import { anyDay, anyOutline, anyPlan, anyShares } from './testing/arbitraries.ts';
import { inEveryZone } from './testing/in-every-zone.ts';
import { daysTo, outlineOf } from './testing/outline-of.ts';

const now = new Date('2026-11-25T20:15:30Z');
const options: CalendarFileOptions = { origin: 'https://ada.github.io', per: 'week', now };
const plan = newPlan('2026-11-30');

/** The calendar as another library reads it. */
function parse(text: string): { calendar: ICAL.Component; events: ICAL.Component[] } {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

function valueOf(component: ICAL.Component | undefined, name: string): string {
	return String(component?.getFirstPropertyValue(name));
}

const daysOfEvent = (event: ICAL.Component) => [
	valueOf(event, 'dtstart'),
	addDays(valueOf(event, 'dtend') as '2026-11-30', -1),
];

test('the whole file', () => {
	const outline = outlineOf({ hours: 9, ...daysTo(1, 7) });
	expect(toCalendarFile(outline, schedule(outline, plan), options).split('\r\n')).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Waymark//Waymark//EN',
		'CALSCALE:GREGORIAN',
		'NAME:X',
		'X-WR-CALNAME:X',
		'BEGIN:VEVENT',
		'UID:roadmaps/x/week-1@ada.github.io',
		'SEQUENCE:217800930',
		'DTSTAMP:20261125T201530Z',
		'DTSTART;VALUE=DATE:20261130',
		'DTEND;VALUE=DATE:20261205',
		'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
		'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
		'SUMMARY:Week 1: Title 1',
		'TRANSP:TRANSPARENT',
		String.raw`DESCRIPTION:About 9 hours in all\nDay 1: Do 1\nDay 2–7: Do 2\nhttps://ad`,
		' a.github.io/roadmaps/x/week-1/',
		'URL;VALUE=URI:https://ada.github.io/roadmaps/x/week-1/',
		'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
		'LAST-MODIFIED:20261125T201530Z',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]);
});

test('read by another library, a week has the days of the schedule, as dates without a time', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, anyDay, anyShares, (outline, each, today, shares) => {
			const dated = schedule(outline, replan(outline, each, { today, shares }));
			const { events } = parse(toCalendarFile(outline, dated, options));
			expect(events.map(daysOfEvent)).toEqual(dated.entries.map(({ from, to }) => [from, to]));
			for (const event of events)
				for (const name of ['dtstart', 'dtend'])
					expect(event.getFirstProperty(name)?.type).toBe('date');
		}),
		{ numRuns: 50 }
	);
});

test('read by another library, days have their dates, and no day of study is without an event', () => {
	fc.assert(
		fc.property(anyOutline, anyPlan, (outline, each) => {
			const dated = schedule(outline, each);
			const { events } = parse(toCalendarFile(outline, dated, { ...options, per: 'day' }));
			const expected = dated.entries.flatMap(({ item, dates, days }) => {
				if (item.kind === 'break') return [];
				return days.length > 0
					? days.map(({ from, to }) => [from, to])
					: dates.map((day) => [day, day]);
			});
			expect(events.map(daysOfEvent)).toEqual(expected);
		}),
		{ numRuns: 50 }
	);
});

test.each(['week', 'day'] as const)(
	'events for each %s have ids of their own that a moved plan and a later file keep',
	(per) => {
		const outline = outlineOf(daysTo(1, 2, 4), {}, { id: 'roadmaps/x#week-3', kind: 'break' });
		const moved = replan(outline, plan, { today: '2026-12-21', shares: {} });
		const later = new Date('2026-12-21T08:00:00Z');
		const first = parse(toCalendarFile(outline, schedule(outline, plan), { ...options, per }));
		const second = parse(
			toCalendarFile(outline, schedule(outline, moved), { ...options, per, now: later })
		);
		const idsOf = ({ events }: typeof first) => events.map((event) => valueOf(event, 'uid'));
		expect(new Set(idsOf(first)).size).toBe(first.events.length);
		expect(idsOf(second)).toEqual(idsOf(first));
		for (const event of second.events) {
			expect(Number(valueOf(event, 'sequence'))).toBeGreaterThan(
				Number(valueOf(first.events[0], 'sequence'))
			);
			expect(valueOf(event, 'last-modified')).toBe('2026-12-21T08:00:00Z');
		}
	}
);

test('two sites on one host have different ids', () => {
	const idAt = (url: string) => {
		const outline = outlineOf({ url });
		const { events } = parse(toCalendarFile(outline, schedule(outline, plan), options));
		return valueOf(events[0], 'uid');
	};
	expect(idAt('/one/roadmaps/x/week-1/')).toBe('one/roadmaps/x/week-1@ada.github.io');
	expect(idAt('/two/roadmaps/x/week-1/')).toBe('two/roadmaps/x/week-1@ada.github.io');
});

const anyText = fc.oneof(
	fc.constantFrom(
		'Lists, tuples; and “sets”',
		String.raw`C:\new\table`,
		'First line\nsecond line',
		'👩🏽‍💻 builds 🚀, ships; rests',
		'日本語の長い見出し'.repeat(12),
		`${'a'.repeat(70)}👩🏽‍💻${'b'.repeat(90)}`,
		'BEGIN:VEVENT',
		' leading and trailing '
	),
	fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
		.filter((text) => !/\p{Cc}/u.test(text))
);

test('text survives: emoji, commas, line breaks, long lines', () => {
	fc.assert(
		fc.property(anyText, anyText, (title, name) => {
			const outline = { ...outlineOf({ title }, { title: name, ...daysTo(1) }), title: name };
			const file = toCalendarFile(outline, schedule(outline, plan), options);
			const { calendar, events } = parse(file);
			expect(valueOf(events[0], 'summary')).toBe(`Week 1: ${title}`);
			// It leaves names it does not know as they are written; RFC 5545 makes them text.
			const written = `SUMMARY:${valueOf(calendar, 'x-wr-calname')}`;
			expect(ICAL.Property.fromString(written).getFirstValue()).toBe(name);
			expect(valueOf(events[1], 'description')).toBe(
				'Day 1: Do 1\nhttps://ada.github.io/roadmaps/x/week-2/'
			);
		})
	);
});

test('lines end in CR and LF and have at most 75 octets, and no sign is torn', () => {
	fc.assert(
		fc.property(anyText, (title) => {
			const outline = { ...outlineOf({ title }), title };
			const file = toCalendarFile(outline, schedule(outline, plan), options);
			expect(file.endsWith('\r\n')).toBe(true);
			expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			for (const line of file.split('\r\n')) {
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				expect(line.isWellFormed()).toBe(true);
			}
		})
	);
});

test('every event leads back to its page', () => {
	const outline = outlineOf({ url: '/my-fork/roadmaps/x/week-1/' });
	const { events } = parse(toCalendarFile(outline, schedule(outline, plan), options));
	const address = 'https://ada.github.io/my-fork/roadmaps/x/week-1/';
	expect(valueOf(events[0], 'url')).toBe(address);
	expect(valueOf(events[0], 'description')).toContain(address);
});

test('a page without HTTPS, which has no crypto.randomUUID, makes the same file and is left as it was', () => {
	const outline = outlineOf({}, daysTo(1, 2));
	const expected = toCalendarFile(outline, schedule(outline, plan), options);
	vi.stubGlobal('crypto', {});
	try {
		expect(toCalendarFile(outline, schedule(outline, plan), options)).toBe(expected);
		expect('randomUUID' in crypto).toBe(false);
	} finally {
		vi.unstubAllGlobals();
	}
});

test('the file is the same in every zone', () => {
	const outline = outlineOf({}, daysTo(1, 2), { weeks: 20 });
	for (const per of ['week', 'day'] as const) {
		const expected = toCalendarFile(outline, schedule(outline, plan), { ...options, per });
		inEveryZone(() => {
			expect(toCalendarFile(outline, schedule(outline, plan), { ...options, per })).toBe(expected);
		});
	}
});
