import { expect, test } from 'vitest';
import { addressesInData } from './data-addresses.ts';
import { addressesInCss } from './html/css-addresses.ts';
import { readPageLinks } from './html/page-links.ts';
import { addressesInSrcset } from './html/srcset.ts';
import { resolveAddress } from './resolve-address.ts';

const many = 100_000;
const place = { origin: 'https://ada.example', base: '' };
const resolve = (href: string) => resolveAddress(href, 'https://ada.example/', place).kind;

/** Each would take minutes or years if a pattern tried its text in more than one way. */
test.each([
	['a long path with a query', () => resolve(`/${'a'.repeat(many)}?x`)],
	['many folders with a percent sign', () => resolve(`/${'a/'.repeat(many)}%`)],
	['a fragment of dots', () => resolve(`/a#${'.'.repeat(many)} `)],
	['spaces in CSS', () => addressesInCss(`url(${' '.repeat(many)}`)],
	['open strings in CSS', () => addressesInCss('"a'.repeat(many))],
	['commas in a srcset', () => addressesInSrcset(`${','.repeat(many)}a`)],
	['brackets in a srcset', () => addressesInSrcset(`a ${'('.repeat(many)}`)],
	['spaces in a sitemap', () => addressesInData('sitemap.xml', `<loc>${' '.repeat(many)}x`)],
	['tags that never end', () => readPageLinks(Buffer.from('<a '.repeat(many)))],
	['comments that never end', () => readPageLinks(Buffer.from('<!--'.repeat(many)))],
	['scripts that never end', () => readPageLinks(Buffer.from('<script><!--'.repeat(many)))],
	[
		'digits in a refresh',
		() => readPageLinks(Buffer.from(`<meta http-equiv=refresh content="${'1'.repeat(many)}x">`)),
	],
])('%s', (_, read) => {
	expect(read()).toBeDefined();
});
