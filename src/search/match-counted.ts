import type { PreparedSubject } from './prepare-subjects.ts';
import type { Query } from './understand-query.ts';

/** Whether the numbers of a query are those of a page: "week 12" is one of weeks 11–14. */
export function matchCounted(
	{ counted }: Query,
	{ subject }: PreparedSubject
): { counted: 'none' | 'same' | 'other'; day?: { title: string; url: string } } {
	if (counted.length === 0) return { counted: 'none' };
	const { days, kindOfCount, label, span } = { ...subject, kindOfCount: countOf(subject) };
	let day: { title: string; url: string } | undefined;
	for (const { number, said, unit } of counted) {
		if (unit === 'day') {
			day = days.find(({ from, to }) => from <= number && number <= to);
			if (!day) return { counted: 'other' };
			continue;
		}
		if (unit !== kindOfCount || !span || number < span.from || number > span.to)
			return { counted: 'other' };
		// A month is a phase, but not every phase is a month.
		if (unit === 'phase' && !label.toLowerCase().startsWith(said.replace(/s$/, '')))
			return { counted: 'other' };
	}
	return { counted: 'same', ...(day && { day }) };
}

/** Weeks stand one folder deeper than what they are a part of, under names that authors do not choose. */
function countOf({ span, url }: PreparedSubject['subject']): 'week' | 'phase' | undefined {
	if (!span) return undefined;
	return /\/week-[\d-]+\/$/.test(url) ? 'week' : 'phase';
}
