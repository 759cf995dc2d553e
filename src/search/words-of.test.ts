import { expect, test } from 'vitest';
import { stem } from './stem.ts';
import { phraseOf, understandQuery } from './understand-query.ts';
import { wordsOf } from './words-of.ts';

test.each([
	['select_related', [['selectrelated', 'select', 'related']]],
	['ModelForm', [['modelform', 'model', 'form']]],
	['urls.py', [['urlspy', 'urls', 'py']]],
	['HTTPServer', [['httpserver', 'http', 'server']]],
	['N+1', [['n1', 'n', '1']]],
	['E-mail, Résumé!', [['email', 'e', 'mail'], ['resume']]],
	['{% extends %}', [['extends']]],
	['', []],
])('"%s" is read whole and in parts', (text, words) => {
	expect(wordsOf(text).map(({ parts, whole }) => [whole, ...parts])).toEqual(words);
});

test.each([
	['migrations', 'migrate', 'migrating', 'migrated', 'migration'],
	['serializers', 'serialiser', 'serialize', 'serialising'],
	['queries', 'query'],
	['tests', 'testing', 'test', 'tester'],
	['classes', 'class'],
	['caches', 'cache', 'caching', 'cached'],
	['logs', 'log', 'logging'],
	['colours', 'color'],
])('%s has the stem of its kin', (word, ...kin) => {
	expect(kin.map(stem)).toEqual(kin.map(() => stem(word)));
});

test('words that are not kin keep different stems', () => {
	const words = ['user', 'use', 'class', 'views', 'forms', 'redis', 'status', 'celery', 'cell'];
	expect(new Set(words.map(stem)).size).toBe(words.length);
});

test.each([
	['how do I log in a user', ['log', 'user'], []],
	['how do I', ['how', 'do', 'i'], []],
	['week 7', [], ['week 7']],
	['W7 forms', ['forms'], ['week 7']],
	['month 2', [], ['phase 2']],
	['day 3 of week 2', [], ['day 3', 'week 2']],
	['weeks 19-24', [], ['week 19']],
	['python 3', ['python', '3'], []],
])('"%s" is understood', (text, words, counted) => {
	const query = understandQuery(text);
	expect(query.words.map(({ whole }) => whole)).toEqual(words);
	expect(query.counted.map(({ number, unit }) => `${unit} ${number}`)).toEqual(counted);
});

test('a phrase has no signs and no endings', () => {
	expect(phraseOf('Sign-up Forms!')).toBe('signup form');
});
