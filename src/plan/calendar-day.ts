/**
 * A day of the calendar, without a time or a time zone: `"2026-11-25"`. Days compare as text. Only
 * `readDay` says whether such a day exists.
 */
export type CalendarDay = `${number}-${number}-${number}`;

/** A day of the week by ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayLength = 86_400_000;

/** A value as a day, if it is one that exists in the years 1000 to 9999: `"2026-02-29"` => `undefined`. */
export function readDay(value: unknown): CalendarDay | undefined {
	if (typeof value !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return undefined;
	const day = value as CalendarDay;
	const number = dayNumber(day);
	return Number.isNaN(number) || dayAt(number) !== day ? undefined : day;
}

/** The day it is at a moment in a time zone, by default that of the device. */
export function todayIn(now: Date, timeZone?: string): CalendarDay {
	const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
		timeZone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	});
	const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
	return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}` as CalendarDay;
}

/** `"2026-12-31", 1` => `"2027-01-01"` */
export function addDays(day: CalendarDay, count: number): CalendarDay {
	return dayAt(dayNumber(day) + count);
}

/** How many days later the second day is: `"2026-12-31", "2027-01-01"` => `1` */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
	return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(day: CalendarDay): Weekday {
	// Day 0, the first of January 1970, was a Thursday.
	return (modulo(dayNumber(day) + 3, 7) + 1) as Weekday;
}

/** The weekdays in order: `7` => `[7, 1, 2, 3, 4, 5, 6]` */
export function weekFrom(first: Weekday): Weekday[] {
	return [0, 1, 2, 3, 4, 5, 6].map((offset) => (((first - 1 + offset) % 7) + 1) as Weekday);
}

/** The last day before or on a day that is a given weekday. */
export function startOfWeek(day: CalendarDay, first: Weekday): CalendarDay {
	return addDays(day, -modulo(weekdayOf(day) - first, 7));
}

/** The weekday on which weeks begin for readers of a language; Monday where the browser does not know. */
export function firstWeekday(locale: string): Weekday {
	try {
		const info: Partial<Pick<Intl.Locale, 'getWeekInfo'>> & { weekInfo?: { firstDay: number } } =
			new Intl.Locale(locale);
		return ((info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ?? 1) as Weekday;
	} catch {
		// Some browsers give a language that is none.
		return 1;
	}
}

/** A day in words; the default is as in `"25 Nov 2026"`. */
export function formatDay(
	day: CalendarDay,
	locale: string,
	options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }
): string {
	return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(midnight(day));
}

/** The day's first moment in UTC, for libraries that know only moments. */
export function midnight(day: CalendarDay): Date {
	return new Date(dayNumber(day) * dayLength);
}

/** Days since 1970. Text of this form is read as UTC, where every day has 24 hours. */
function dayNumber(day: CalendarDay): number {
	return Date.parse(day) / dayLength;
}

function dayAt(number: number): CalendarDay {
	return new Date(number * dayLength).toISOString().slice(0, 10) as CalendarDay;
}

function modulo(value: number, divisor: number): number {
	return ((value % divisor) + divisor) % divisor;
}
