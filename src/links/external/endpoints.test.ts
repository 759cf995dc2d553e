import { expect, test } from 'vitest';
import type { HttpAnswer } from './http.ts';
import { probe } from './probe.ts';

const lines = (count: number) => 'line\n'.repeat(count);
const answer = (status: number, body = ''): HttpAnswer => ({
	status,
	headers: {},
	body,
	whole: true,
});

/** Probes an address when its endpoint answers so and its page is there with nothing on it. */
async function ask(url: string, fromEndpoint: HttpAnswer) {
	const asked: string[] = [];
	const [judgement] = await probe([url], {
		timeout: 1000,
		userAgent: 'Waymark test',
		request: (address) => {
			asked.push(address);
			const isPage = address === url.replace(/#.*/, '');
			return Promise.resolve(isPage ? answer(200) : fromEndpoint);
		},
	});
	return { asked, judgement };
}

const blob = 'https://github.com/django/django/blob/main/django/urls/base.py';
const raw = 'https://raw.githubusercontent.com/django/django/main/django/urls/base.py';

test.each([
	['', 'ok'],
	['#L1', 'ok'],
	['#L20', 'ok'],
	['#L10-L20', 'ok'],
	['#L10C3-L20C5', 'ok'],
	['#L21', 'anchor'],
	['#L10-L21', 'anchor'],
	['#L10-21', 'anchor'],
	['?plain=1#L21', 'anchor'],
	['#heading', 'ok'],
])('a file on GitHub with 20 lines answers for itself: %s is %s', async (rest, verdict) => {
	const { asked, judgement } = await ask(blob + rest, answer(200, lines(20)));
	expect(asked).toEqual([raw]);
	expect(judgement?.verdict).toBe(verdict);
});

test('the last line of a file counts without a break behind it', async () => {
	expect((await ask(`${blob}#L3`, answer(200, 'a\nb\nc'))).judgement?.verdict).toBe('ok');
	expect((await ask(`${blob}#L4`, answer(200, 'a\nb\nc'))).judgement?.reason).toBe(
		'The file has no line 4: it ends with line 3.'
	);
	const part: HttpAnswer = { status: 200, headers: {}, body: 'a', whole: false };
	expect((await ask(`${blob}#L4`, part)).judgement?.verdict).toBe('ok');
});

test.each([
	'https://github.com/django/django',
	'https://github.com/django/django/tree/main/docs',
	'https://github.com/django/django/blob/main',
	'https://gist.github.com/a/b',
])('other pages of GitHub are asked themselves: %s', async (url) => {
	expect((await ask(url, answer(404))).asked).toEqual([url]);
});

const watch = 'https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabc-DEF_123';
const list = 'https%3A%2F%2Fwww.youtube.com%2Fplaylist%3Flist%3DPL1';

test.each([
	['https://www.youtube.com/watch?v=abc-DEF_123', watch],
	['https://m.youtube.com/watch?t=30&v=abc-DEF_123&list=PL1', watch],
	['https://youtu.be/abc-DEF_123?si=x#t=10', watch],
	['https://www.youtube.com/embed/abc-DEF_123', watch],
	['https://www.youtube-nocookie.com/embed/abc-DEF_123', watch],
	['https://youtube.com/shorts/abc-DEF_123', watch],
	['https://www.youtube.com/live/abc-DEF_123', watch],
	['https://www.youtube.com/playlist?list=PL1', list],
	['https://www.youtube.com/embed/videoseries?list=PL1', list],
])('YouTube is asked whether there is a video: %s', async (url, about) => {
	const { asked } = await ask(url, answer(200));
	expect(asked).toEqual([`https://www.youtube.com/oembed?format=json&url=${about}`]);
});

test.each([
	'https://www.youtube.com/@django',
	'https://www.youtube.com/',
	'https://www.youtube.com/watch',
	'https://notyoutube.com/watch?v=abc',
])('other pages of YouTube are asked themselves: %s', async (url) => {
	expect((await ask(url, answer(404))).asked).toEqual([url]);
});

test.each([
	[200, 'ok'],
	[400, 'broken'],
	[401, 'ok'],
	[403, 'blocked'],
	[404, 'broken'],
])('a video of YouTube for which %s comes back is %s', async (status, verdict) => {
	const { judgement } = await ask('https://youtu.be/abc', answer(status));
	expect(judgement).toMatchObject({ verdict, status });
});

test.each([
	['https://vimeo.com/123456', 'https%3A%2F%2Fvimeo.com%2F123456'],
	['https://vimeo.com/123456/0a1b2c', 'https%3A%2F%2Fvimeo.com%2F123456%2F0a1b2c'],
	['https://player.vimeo.com/video/123456?h=1', 'https%3A%2F%2Fvimeo.com%2F123456'],
	[
		'https://vimeo.com/channels/staff/123456',
		'https%3A%2F%2Fvimeo.com%2Fchannels%2Fstaff%2F123456',
	],
])('Vimeo is asked whether there is a video: %s', async (url, about) => {
	const { asked, judgement } = await ask(url, answer(200));
	expect(asked).toEqual([`https://vimeo.com/api/oembed.json?format=json&url=${about}`]);
	expect(judgement?.verdict).toBe('ok');
});

test.each<[string, HttpAnswer]>([
	[blob, answer(404)],
	[blob, answer(429)],
	[`${blob}#L3`, answer(302)],
	['https://youtu.be/abc', answer(429)],
	['https://youtu.be/abc', answer(503)],
	['https://youtu.be/abc', { failure: 'timeout', message: '' }],
	['https://youtu.be/abc', { failure: 'busy', message: '' }],
	['https://vimeo.com/123456', answer(404)],
	['https://vimeo.com/123456', answer(403)],
])('where the endpoint cannot tell, the page is asked: %s', async (url, fromEndpoint) => {
	const { asked, judgement } = await ask(url, fromEndpoint);
	expect(asked).toHaveLength(2);
	expect(judgement).toMatchObject({ verdict: 'ok', reason: 'The page is there.' });
});
