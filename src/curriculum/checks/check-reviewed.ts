import type { Curriculum } from '../curriculum.ts';
import { topOf, type Page } from '../page.ts';
import { problem, type Problem } from '../problem.ts';
import type { CheckContext } from './check-context.ts';

/** Every page says when its facts were last gone through, and that is at most a year ago. */
export function checkReviewed({ pages }: Curriculum, { today }: CheckContext): Problem[] {
	if (today === undefined) return [];
	const day = today.toISOString().slice(0, 10);
	return [...pages.values()].flatMap((page) => problemOf(page, day) ?? []);
}

function problemOf(page: Page, today: string): Problem | undefined {
	const { reviewed } = page.data;
	if (reviewed === undefined)
		return problem(
			'review-missing',
			topOf(page),
			'This page does not say when it was last reviewed.',
			`Go through its facts, code and links, and add to its frontmatter: reviewed: ${today}.`
		);
	if (reviewed > today)
		return problem(
			'review-ahead',
			topOf(page),
			`This page was reviewed on ${reviewed}, which is still to come.`,
			'Change the line reviewed to the day you went through the page.'
		);
	if (oneYearAfter(reviewed) < today)
		return problem(
			'review-old',
			topOf(page),
			`This page was last reviewed on ${reviewed}, more than a year ago.`,
			`Go through its facts, code and links, mend what is no longer true, and write reviewed: ${today}.`
		);
	return undefined;
}

/** `"2026-11-21"` => `"2027-11-21"` */
function oneYearAfter(day: string): string {
	return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
