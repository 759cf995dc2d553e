import type { PageKind } from './location.ts';

interface ViewHeading {
	slug: string;
	text: string;
}

/** Headings the views add to a kind of page. Their fragments start with a sign that no heading of an author has. */
export const viewHeadings = {
	roadmap: { slug: '_outline', text: 'Outline' },
	project: { slug: '_used-in', text: 'Who builds it when' },
	topic: { slug: '_used-in', text: 'Where it is taught' },
} satisfies Partial<Record<PageKind, ViewHeading>>;

/** The heading the view of a kind of page adds, if it adds one. */
export function viewHeadingOf(kind: PageKind): ViewHeading | undefined {
	return (viewHeadings as Partial<Record<PageKind, ViewHeading>>)[kind];
}

/** Pages and files the site makes by itself, which pages may link to. */
export const generatedAddresses = [
	'/compare/',
	'/link-health/',
	'/progress/',
	'/projects/',
	'/resources/',
	'/roadmaps/',
	'/topics/',
	'/curriculum.json',
	'/curriculum.schema.json',
] as const;
