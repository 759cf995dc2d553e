import { expect, test } from 'vitest';
import { addressOf, idAt, idOfFile, locate } from './location.ts';

test.each([
	['index', { kind: 'home' }],
	['roadmaps/day-by-day', { kind: 'roadmap', roadmap: 'day-by-day' }],
	['roadmaps/x/phase-2', { kind: 'phase', roadmap: 'x', phase: 'phase-2', number: 2 }],
	['roadmaps/x/phase-1/week-03', { kind: 'week', roadmap: 'x', phase: 'phase-1', from: 3, to: 3 }],
	[
		'roadmaps/x/phase-3/week-11-14',
		{ kind: 'week', roadmap: 'x', phase: 'phase-3', from: 11, to: 14 },
	],
	['roadmaps/x/week-2', { kind: 'week', roadmap: 'x', from: 2, to: 2 }],
	['roadmaps/x/how-to', { kind: 'page', roadmap: 'x' }],
	['roadmaps/x/phase-1/notes', { kind: 'page', roadmap: 'x' }],
	['roadmaps/x/week-1/more', { kind: 'page', roadmap: 'x' }],
	['projects/blog', { kind: 'project' }],
	['topics/urls', { kind: 'topic' }],
	['guides/search', { kind: 'guide' }],
	['about', { kind: 'page' }],
])('%s', (id, location) => {
	expect(locate(id)).toEqual(location);
});

test('an address and its page lead to each other', () => {
	for (const id of ['index', 'topics/urls', 'roadmaps/x/phase-1/week-03'])
		expect(idAt(addressOf(id))).toBe(id);
	expect(idAt('/topics/urls/?q=1#path')).toBe('topics/urls');
});

test.each([
	['index.mdx', 'index'],
	['roadmaps/x/index.mdx', 'roadmaps/x'],
	['roadmaps/x/phase-1/week-01.mdx', 'roadmaps/x/phase-1/week-01'],
	['topics/URL dispatcher.md', 'topics/url-dispatcher'],
])('the file %s has the id %s', (path, id) => {
	expect(idOfFile(path)).toBe(id);
});
