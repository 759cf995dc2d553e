import { expect, test } from 'vitest';
import { nearestTopics } from './nearest-topics.ts';
import { subjectsOf } from './testing/subjects-of.ts';
import { understandQuery } from './understand-query.ts';

const nearest = (query: string) =>
	nearestTopics(understandQuery(query), subjectsOf()).map(({ title }) => title);

test.each([
	['celery banana', 'Celery'],
	['authentifikashun', 'Authentication'],
	['paginashen', 'Pagination'],
])('"%s" is near to %s', (query, title) => {
	expect(nearest(query)[0]).toBe(title);
});

test.each(['qwrtpsd', 'hjkl', 'zzyzx', 'kotlin', ''])('"%s" is near to nothing', (query) => {
	expect(nearest(query)).toEqual([]);
});
