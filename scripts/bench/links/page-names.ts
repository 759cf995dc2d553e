import { SeededRandom } from '../seeded-random.ts';

/** Which site is generated. The same one gives the same files. */
export interface SiteSize {
	pages: number;
	seed: number;
}

const sections = ['guides', 'notes', 'recipes', 'reference', 'tutorials'];
const subjects = [
	'caching',
	'forms',
	'queries',
	'routing',
	'sessions',
	'signals',
	'tasks',
	'testing',
];
const headings = [
	'before-you-start',
	'setup',
	'first-steps',
	'a-small-example',
	'how-it-works',
	'options',
	'errors',
	'limits',
	'performance',
	'security',
	'testing-it',
	'deployment',
	'upgrading',
	'alternatives',
	'questions',
	'further-reading',
];

/** Places that every page has: ids, and `legacy`, which is the name of an anchor. */
export const commonPlaces = ['content', 'café', 'legacy'] as const;

/** `3` => `"/notes/sessions-3/"`; page 0 is the home page, `"/"`. */
export function addressOfPage(page: number): string {
	if (page === 0) return '/';
	const subject = subjects[Math.floor(page / sections.length) % subjects.length];
	return `/${sections[page % sections.length]}/${subject}-${page}/`;
}

/** The ids of a page's eight headings, in their order. */
export function headingsOfPage(page: number, { seed }: SiteSize): string[] {
	const random = new SeededRandom(seed, page, 1);
	const left = [...headings];
	return Array.from({ length: 8 }, () => left.splice(random.below(left.length), 1)[0] ?? '');
}
