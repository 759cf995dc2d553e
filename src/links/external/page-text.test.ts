import { expect, test } from 'vitest';
import { readText, titleOf } from './page-text.ts';

test.each([
	['<title>A &amp; B</title>', 'A & B'],
	['<TITLE lang="en">\n  A\n  B </TITLE >', 'A B'],
	['<titles>No</titles><title>Yes', 'Yes'],
	['<p>None', ''],
	['<title', ''],
])('the title of %s', (html, title) => {
	expect(titleOf(html)).toBe(title);
});

test.each([
	['<h1>A <b>bold</b> one</h1> and more', 'A bold one', 'A bold one and more'],
	['<head><title>T</title></head><h1 class=x>Caf&eacute;</h1><h1>Two</h1>', 'Café', 'Café Two'],
	['<script>"<h1>no</h1>"</script><!-- <h1>no</h1> --><h1>Yes</h1>', 'Yes', 'Yes'],
	['1 < 2 <p>and</p> <hr/>3', '', '1 < 2 and 3'],
	['<header>Top</header><h1>Open', '', 'Top Open'],
	['<p>Words<script>never closed <h1>no</h1>', '', 'Words'],
	['<p>Words<!-- never closed', '', 'Words'],
	['<p>Words<a href="', '', 'Words'],
])('what a reader sees of %s', (html, heading, text) => {
	expect(readText(html)).toEqual({ heading, text });
});
