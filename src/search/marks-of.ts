import { keptMarks, type Marks } from './kept-marks.ts';

/**
 * What the page behind a link of a result is to mark: the words that are marked in the passage, as they are written
 * there, or else those of the query that are not too short to mean something.
 */
export function marksOf(link: Element, query: string): Marks {
	const found = [...(link.closest('li')?.querySelectorAll('mark') ?? [])];
	const inPassage = found.map((mark) => mark.textContent.toLowerCase());
	const asked = query.split(/\s+/).filter((word) => word.length > 2);
	return { query, words: inPassage.length > 0 ? [...new Set(inPassage)] : asked };
}

/** Marks what is kept to be marked on the page that is open, if anything is. */
export function markThisPage(): void {
	const marks = keptMarks(location.pathname);
	if (marks) void import('./mark-words.ts').then(({ markWords }) => markWords(marks));
}
