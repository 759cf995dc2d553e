import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inlineHashes } from './inline-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const found = (html: string) => {
	const { scripts, styles } = inlineHashes(Buffer.from(html));
	return { scripts: [...scripts], styles: [...styles] };
};

test('the hash is that of the W3C’s example', () => {
	expect(found(`<script>alert('Hello, world.');</script>`).scripts).toEqual([
		"'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
	]);
});

test('white space and entities belong to a script as they stand, line ends as a browser reads them', () => {
	expect(found('<script>\r\n a &amp;&amp; b\r</script>').scripts).toEqual([
		hash('\n a &amp;&amp; b\n'),
	]);
});

test.each([
	'<script>',
	'<script type="module">',
	'<SCRIPT TYPE=text/javascript>',
	'<script async>',
])('%s runs', (tag) => {
	expect(found(`${tag}run()</script>`).scripts).toEqual([hash('run()')]);
});

test.each([
	'<script type="application/json">{}</script>',
	'<script src="/a.js">never run</script>',
	'<!-- <script>a()</script> -->',
	'<template><script>a()</script></template>',
	'<textarea><script>a()</script></textarea>',
])('nothing runs in %s', (html) => {
	expect(found(html).scripts).toEqual([]);
});

test('what stands on a page twice is named once', () => {
	expect(found('<script>a()</script><style>b{}</style><script>a()</script>')).toEqual({
		scripts: [hash('a()')],
		styles: [hash('b{}')],
	});
});
