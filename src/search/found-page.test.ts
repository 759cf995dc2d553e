import { expect, test } from 'vitest';
import { markWords } from './found-page.ts';
import { understandQuery } from './understand-query.ts';

test.each([
	['send mail', 'Send it by mail.', '<mark>Send</mark> it by <mark>mail.</mark>'],
	[
		'extend the user model',
		'Give your project its own user <mark>model.</mark>',
		'Give your project its own <mark>user</mark> <mark>model.</mark>',
	],
	['if tags', 'A tag such as &lt;if&gt;', 'A <mark>tag</mark> such as &lt;if&gt;'],
	['celery', 'Nothing of it', 'Nothing of it'],
])('what "%s" asks for is marked in "%s"', (query, html, marked) => {
	expect(markWords(html, understandQuery(query))).toBe(marked);
});
