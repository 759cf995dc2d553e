import type { CalendarFileOptions } from '../calendar-file.ts';
import type { CourseOutline } from '../course-outline.ts';
import type { Schedule } from '../schedule.ts';
import { makeLink } from './make-element.ts';

/** Gives the reader a calendar file. What makes it is loaded only now. */
export async function downloadCalendar(
	outline: CourseOutline,
	dated: Schedule,
	per: CalendarFileOptions['per']
): Promise<void> {
	const { toCalendarFile } = await import('../calendar-file.ts');
	const text = toCalendarFile(outline, dated, { origin: location.origin, per, now: new Date() });
	const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
	const link = makeLink(url, '');
	link.download = `${outline.id}.ics`;
	link.click();
	// The browser reads the file after the click.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
