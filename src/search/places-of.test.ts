import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from './places-of.ts';

const found = (words: string[], text: string) =>
	placesOf(words, text).map(([from, to]) => text.slice(from, to));

test.each([
	[['celery'], 'Celery runs celery, not celeryworkers.', ['Celery', 'celery']],
	[['task'], 'Tasks, not taskbars', ['Tasks']],
	[['post_save'], 'post_save and post_saved, not pre_post_save', ['post_save', 'post_saved']],
	[['(urls.py),'], 'Write urls.py, not urlsXpy', ['urls.py']],
	[['password', 'reset'], 'A password reset', ['password', 'reset']],
	[['in'], 'in an index', ['in']],
	[['n+1'], 'the N+1 problem', ['N+1']],
	[['größe'], 'Größen und größer', ['Größen', 'größer']],
	[['', '…'], 'nothing …', []],
])('%j in "%s"', (words, text, places) => {
	expect(found(words, text)).toEqual(places);
});

test('any words can be looked for in any text, and a word by itself is found', () => {
	fc.assert(
		fc.property(fc.array(fc.string()), fc.string(), (words, text) => {
			const places = placesOf(words, text).flat();
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		})
	);
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z_]{1,12}$/), (word) => {
			expect(found([word], `(${word})`)).toEqual([word]);
		})
	);
});
