import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankSubjects } from './rank-subjects.ts';
import { subjectsOf } from './testing/subjects-of.ts';
import { understandQuery } from './understand-query.ts';

const subjects = subjectsOf();
const titles = subjects.all.map(({ subject }) => subject.title);
const find = (query: string, roadmap?: string) =>
	rankSubjects(understandQuery(query), subjects, roadmap).map(({ hit }) => hit.subject.title);

test.each([
	['celery', 'Celery'],
	['background jobs', 'Celery'],
	['select_related', 'Query optimisation'],
	['select related', 'Query optimisation'],
	['N+1', 'Query optimisation'],
	['query optimization', 'Query optimisation'],
	['model form', 'ModelForms'],
	['ModelForm', 'ModelForms'],
	['migrate', 'Migrations'],
	['pagin', 'Pagination'],
	['how do I log in a user?', 'Authentication'],
	['what is Celery', 'Celery'],
	['how does pagination work?', 'Pagination'],
	['comments', 'Blog with comments'],
])('"%s" finds %s first', (query, title) => {
	expect(find(query)[0]).toBe(title);
});

test.each([
	['week 7', ['Testing and sessions', 'Sessions in depth']],
	['w7', ['Testing and sessions', 'Sessions in depth']],
	['week 7 testing', ['Testing and sessions']],
	['phase 1', ['First steps']],
	['month 2', ['Second steps']],
	['month 1', []],
	['day 3', ['Testing and sessions']],
	['week 99', []],
	// Where no page of that number is called so, its number counts more. A letter with a number may be a name.
	['week 7 cookery', ['Testing and sessions', 'Sessions in depth']],
	['d3 charts', []],
])('"%s" finds the pages of that number only', (query, expected) => {
	expect(find(query)).toEqual(expected);
});

test('a day that is named comes with its heading', () => {
	const [hit] = rankSubjects(understandQuery('week 7 day 4'), subjects);
	expect(hit?.day).toMatchObject({ title: 'Day 3–4: Cookies' });
	expect(hit?.day?.url).toBe('/roadmaps/day-by-day/phase-1/week-07/#day-34');
});

test('the roadmap that the reader is in comes first, and hides no other', () => {
	expect(find('week 7', 'syllabus')).toEqual(['Sessions in depth', 'Testing and sessions']);
	expect(find('week 7', '24-week syllabus')[0]).toBe('Sessions in depth');
	expect(find('celery', 'syllabus').slice(0, 2)).toEqual(['Celery', 'Celery and Redis']);
});

test('a query that is a title finds it first, in whatever case', () => {
	for (const title of titles) {
		expect(find(title)[0]).toBe(title);
		expect(find(title.toUpperCase())[0]).toBe(title);
	}
});

test('the same query gives the same order, and space around it changes nothing', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...titles.join(' ').split(' ')), { maxLength: 4 }),
			(words) => {
				const query = words.join(' ');
				expect(find(`  ${query} `)).toEqual(find(query));
			}
		)
	);
});

test('nothing that is typed makes it fail', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (query) => {
			expect(Array.isArray(find(query))).toBe(true);
		})
	);
});
