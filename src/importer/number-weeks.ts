import { formatSpan, type Span } from '../curriculum/grammar.ts';
import type { ImportLog } from './import-log.ts';
import { labelOf, newPassage, newStop, stopsOf, type Stop } from './outline.ts';
import type { PageWords } from './words/page-words.ts';

/** Gives every week a number that no other has, in the order of the phases, and says what had to change and what is missing. */
export function numberWeeks(roadmap: Stop, log: ImportLog): void {
	let last = 0;
	for (const group of groupsOf(roadmap)) {
		const { name, weeks } = group;
		weeks.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
		const first = weeks[0]!;
		const before = spanOf(weeks);
		const shift = first.span.from <= last ? last + 1 - first.span.from : 0;
		for (const week of weeks) last = place(week, shift, last, log);
		if (shift > 0) {
			const where = name === '' ? '' : ` of “${name}”`;
			log.report(
				'week-renumbered',
				first.line,
				`${weeksIn(before)}${where} ${before.from === before.to ? 'has' : 'have'} numbers that earlier weeks have, and ${before.from === before.to ? 'is' : 'are'} ${weeksIn(spanOf(weeks)).toLowerCase()} now.`,
				'Nothing is needed if the weeks follow each other. Otherwise change the numbers in the text and import it again.'
			);
		}
	}
	reportGaps(roadmap, log);
}

/** The weeks of each phase, and those that stand beside phases, in the order of the text. */
function groupsOf(roadmap: Stop): { name: string; weeks: Stop[] }[] {
	const groups: { name: string; weeks: Stop[] }[] = [];
	let alone: Stop[] | undefined;
	for (const stop of roadmap.stops) {
		if (stop.kind === 'week') {
			if (!alone) groups.push({ name: '', weeks: (alone = []) });
			alone.push(stop);
		} else if (stop.kind === 'phase') {
			const weeks = stopsOf(stop, 'week');
			if (weeks.length > 0) groups.push({ name: labelOf(stop) || stop.title, weeks });
			if (weeks.length > 0) alone = undefined;
		}
	}
	return groups;
}

/** Moves a week, and makes it begin after the one before. Returns the last number it has. */
function place(week: Stop, shift: number, last: number, log: ImportLog): number {
	const { span } = week;
	const moved = { from: span.from + shift, to: span.to + shift };
	if (moved.from > last) {
		week.span = moved;
		return moved.to;
	}
	const from = last + 1;
	week.span = { from, to: Math.max(from, moved.to) };
	log.report(
		'week-renumbered',
		week.line,
		`${weeksIn(span)} ${span.from === span.to ? 'is' : 'are'} part of an earlier stretch of weeks, and ${weeksIn(week.span).toLowerCase()} now.`,
		'Change the numbers in the text and import it again, or join the two pages.'
	);
	return week.span.to;
}

function reportGaps(roadmap: Stop, log: ImportLog): void {
	const weeks = stopsOf(roadmap, 'week').sort((a, b) => a.span.from - b.span.from);
	let next = 1;
	for (const { line, span } of weeks) {
		if (span.from > next) {
			const gap = { from: next, to: span.from - 1 };
			const is = gap.from === gap.to;
			log.report(
				'week-gap',
				line,
				`The text says nothing of ${weeksIn(gap).toLowerCase()}.`,
				`Write ${is ? 'its page' : 'their pages'}, or say in the frontmatter of the roadmap that ${is ? 'it is' : 'they are'} left open: breaks: ["${is ? gap.from : `${gap.from}-${gap.to}`}"].`
			);
		}
		next = Math.max(next, span.to + 1);
	}
}

function spanOf(weeks: readonly Stop[]): Span {
	return {
		from: Math.min(...weeks.map(({ span }) => span.from)),
		to: Math.max(...weeks.map(({ span }) => span.to)),
	};
}

/** `{ from: 1, to: 4 }` => `"Weeks 1–4"` */
function weeksIn(span: Span): string {
	return `${span.from === span.to ? 'Week' : 'Weeks'} ${formatSpan(span)}`;
}

/** A plan of days alone becomes weeks of seven days. Days within phases stay there. */
export function divideDays(roadmap: Stop, words: PageWords): void {
	const days = roadmap.stops.filter(({ kind }) => kind === 'day');
	if (days.length === 0 || stopsOf(roadmap, 'week').length > 0) return;
	const weeks = new Map<number, Stop>();
	for (const day of days) {
		// "Days 21–29" are for the most part in the fourth week.
		const number = weekOf((day.span.from + day.span.to) / 2);
		const week =
			weeks.get(number) ??
			newStop('week', day.line, {
				span: { from: number, to: number },
				passages: [newPassage(day.line)],
			});
		weeks.set(number, week);
		week.stops.push(day);
	}
	const inOrder = [...weeks.values()].sort((a, b) => a.span.from - b.span.from);
	let next = 1;
	inOrder.forEach((week, index) => {
		const span = spanOf(week.stops);
		week.title = words.days(span);
		const before = (inOrder[index + 1]?.span.from ?? Infinity) - 1;
		week.span = {
			from: Math.max(next, Math.min(week.span.from, weekOf(span.from))),
			to: Math.max(week.span.to, Math.min(before, weekOf(span.to))),
		};
		next = week.span.to + 1;
	});
	roadmap.stops = [...roadmap.stops.filter(({ kind }) => kind !== 'day'), ...inOrder];
}

function weekOf(day: number): number {
	return Math.ceil(day / 7);
}
