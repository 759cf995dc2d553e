import type { PageKind } from './location.ts';

/** Fragments of the headings that views add to a kind of page. They start with a sign that no heading of an author has. */
export const viewHeadingSlugs = {
	roadmap: '_outline',
	project: '_used-in',
	topic: '_used-in',
} satisfies Partial<Record<PageKind, string>>;

/** Kinds of pages whose views add a heading. */
export type KindWithHeading = keyof typeof viewHeadingSlugs;

/** Whether the view of a kind of page adds a heading. */
export function hasViewHeading(kind: PageKind): kind is KindWithHeading {
	return Object.hasOwn(viewHeadingSlugs, kind);
}

/** Pages and files the site makes by itself, which pages may link to. */
export const generatedAddresses = [
	'/compare/',
	'/guides/',
	'/link-health/',
	'/progress/',
	'/projects/',
	'/resources/',
	'/roadmaps/',
	'/search/',
	'/topics/',
	'/curriculum.json',
	'/curriculum.schema.json',
] as const;
