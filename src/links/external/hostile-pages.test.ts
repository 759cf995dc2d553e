import { test } from 'vitest';
import { probe } from './probe.ts';

// Patterns that go back over a text again and again take hours on some of these: the test would not end.
test.each([
	'<',
	'<a ',
	'<!--',
	'<!---->',
	'<!-- --',
	'<title',
	'<title>',
	'<script>',
	'<script',
	'<noscript>',
	'<h1>',
	'<h2',
	'</h1',
	'<template>',
	'<meta http-equiv=refresh content=0;',
	'<link rel=',
	'<link rel=canonical ',
	'<link href=" ',
	'<p id=a>',
	'location =',
	'domain name ',
	'this domain is ',
	'.dan.com',
	'&amp',
	'&',
	'"',
	' ',
	': ',
	'404 ',
	'sorry ',
])('a page of nothing but “%s” is judged', async (piece) => {
	for (const [before, content] of [
		['', 'text/html'],
		['', undefined],
		['<title>', 'text/html'],
		['<h1>', 'text/html'],
		['<meta http-equiv=refresh content="0;url=/y">', 'text/html'],
	] as const) {
		const body = before + piece.repeat(2 ** 18 / piece.length);
		const urls = [
			'https://a.example/x',
			'https://a.example/x#nowhere',
			`https://a.example/x#${piece}`,
		];
		await probe(urls, {
			timeout: 1000,
			userAgent: 'Waymark test',
			request: () =>
				Promise.resolve({ status: 200, headers: { 'content-type': content }, body, whole: true }),
		});
	}
});
