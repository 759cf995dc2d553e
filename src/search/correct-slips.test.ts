import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctSlips, knowsWords } from './correct-slips.ts';
import { slipDistance } from './slip-distance.ts';
import { rankSubjects } from './rank-subjects.ts';
import { subjectsOf } from './testing/subjects-of.ts';
import { understandQuery } from './understand-query.ts';

const subjects = subjectsOf();
const knows = knowsWords(subjects.vocabulary);
const correct = (text: string) => correctSlips(text, knows, subjects.vocabulary);

test.each([
	['celary', 'celery'],
	['Celrey jobs', 'celery jobs'],
	['how do I use celrey', 'how do I use celery'],
	['celary zzyzxq', undefined],
	['pagiantion', 'pagination'],
	['autentication', 'authentication'],
	['celery', undefined],
	['celeries', undefined],
	['pagin', undefined],
	['xyzzy', undefined],
	['w7', undefined],
	['ModelFors', 'ModelForms'],
	['modelfrom', 'modelform'],
	['select_relatd', 'select_related'],
	['selct_related()', 'select_related()'],
	['My_Celrey', 'My_Celery'],
	['session_celrey', 'session_celery'],
	['CelreySession', 'CelerySession'],
	// Each part is right, so it may be a name of the reader's own.
	['session_pages', undefined],
	['blog-users', undefined],
	['xelerya', undefined],
])('"%s" is corrected to %s', (text, expected) => {
	expect(correct(text)).toBe(expected);
});

test('only the words that are wrong are changed', () => {
	expect(correct('Celrey, and sessions!')).toBe('celery, and sessions!');
});

test.each([
	['docker', 'docker', 0],
	['dokcer', 'docker', 1],
	['doker', 'docker', 1],
	['dockers', 'docker', 1],
	['dacker', 'docker', 1],
	['celery', 'docker', 3],
])('from "%s" to "%s" there are %i slips', (a, b, distance) => {
	expect(slipDistance(a, b)).toBe(distance);
	expect(slipDistance(b, a)).toBe(distance);
});

test('one slip in a title still finds it', () => {
	// A name such as ModelForms is also found by its parts, each of which may be right by chance.
	const long = subjects.all.filter(({ subject }) => /^[A-Z][a-z]{4,}$/.test(subject.title));
	const slip = fc.record({
		title: fc.constantFrom(...long.map(({ subject }) => subject.title)),
		at: fc.nat(20),
		kind: fc.constantFrom('left out', 'doubled', 'exchanged'),
	});
	fc.assert(
		fc.property(slip, ({ at, kind, title }) => {
			const n = 1 + (at % (title.length - 2));
			const [a = '', b = ''] = title.slice(n, n + 2);
			const middle = { 'left out': b, doubled: a + a + b, exchanged: b + a }[kind];
			const wrong = title.slice(0, n) + middle + title.slice(n + 2);
			const meant = correct(wrong) ?? wrong;
			const found = rankSubjects(understandQuery(meant), subjects);
			expect(found.map(({ hit }) => hit.subject.title)).toContain(title);
		})
	);
});
