import { expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { idFrom, ownerOf, placeOf, refuseId } from './new-place.ts';

test.each([
	['URLs & views', 'urls-views'],
	['C++', 'c'],
	['  _Draft_ — one ', 'draft-one'],
	['Größe und Maß', 'größe-und-maß'],
	['日本語', '日本語'],
	['🙂 !!', ''],
	['Index', 'index-1'],
	[
		'A very long title that says everything the page holds, and then some more',
		'a-very-long-title-that-says-everything-the-page-holds-and',
	],
	['x'.repeat(80), 'x'.repeat(60)],
])('%j gets the name %j', (title, id) => {
	expect(idFrom(title)).toBe(id);
	if (id !== '') expect(refuseId(id)).toBeUndefined();
});

test.each([
	['', '"" cannot be'],
	['My Page', 'What would do is "my-page".'],
	['a--b', 'What would do is "a-b".'],
	['../x', 'What would do is "x".'],
	['a/b', 'What would do is "ab".'],
	['index', 'means something else here'],
])('%j is refused', (id, words) => {
	expect(refuseId(id)).toContain(words);
});

const { curriculum } = loadCurriculum(
	contentOf({
		'roadmaps/X/index.mdx': '',
		'roadmaps/X/phase-1/index.mdx': '',
		'roadmaps/flat.mdx': '',
		'topics/urls.mdx': '---\ntitle: URLs\nredirectFrom: [/topics/routing/]\n---\n',
	})
);

test.each([
	['roadmap', { id: 'new' }, 'roadmaps/new/index.mdx', '/roadmaps/new/'],
	['phase', { roadmap: 'x', number: '2' }, 'roadmaps/X/phase-2/index.mdx', '/roadmaps/x/phase-2/'],
	[
		'week',
		{ roadmap: 'x', phase: '1', number: '3' },
		'roadmaps/X/phase-1/week-03.mdx',
		'/roadmaps/x/phase-1/week-03/',
	],
	[
		'week',
		{ roadmap: 'flat', phase: 'none', number: '9-11' },
		'roadmaps/flat/week-09-11.mdx',
		'/roadmaps/flat/week-09-11/',
	],
	['topic', { id: 'views' }, 'topics/views.mdx', '/topics/views/'],
] as const)('a %s with %j stands in %s', (kind, answers, file, address) => {
	expect(placeOf(kind, answers, curriculum)).toEqual({ file: `src/content/docs/${file}`, address });
});

test.each([
	['/topics/urls/', 'the page "URLs" in src/content/docs/topics/urls.mdx'],
	['/topics/routing/', '/topics/urls/, which lists it under redirectFrom'],
	['/topics/', 'a page the site makes itself'],
	['/topics/views/', undefined],
])('%s belongs to %s', (address, owner) => {
	expect(ownerOf(address, curriculum)).toBe(owner);
});
