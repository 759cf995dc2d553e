import { expect, test } from 'vitest';
import { addressesInCss } from './css-addresses.ts';
import { readPageLinks } from './page-links.ts';
import { addressesInSrcset } from './srcset.ts';

/** `"a /x"` for every address of a page. */
const addressesIn = (html: string) =>
	readPageLinks(Buffer.from(html)).addresses.map(({ href, source }) => `${source} ${href}`);

test.each([
	['<a href="/x">', ['a /x']],
	['<a href>', ['a ']],
	['<a>', []],
	['<area href=/x>', ['area /x']],
	['<link rel=stylesheet href=/x.css>', ['link /x.css']],
	['<link rel=canonical href="https://a.example/x/">', ['link https://a.example/x/']],
	['<link rel=preconnect href="https://a.example">', []],
	[
		'<img src=a.png srcset="b.png 2x, c.png 640w">',
		['img a.png', 'img srcset b.png', 'img srcset c.png'],
	],
	['<picture><source srcset=a.avif></picture>', ['source srcset a.avif']],
	['<script src=/x.js></script>', ['script /x.js']],
	['<iframe src=/x></iframe>', ['iframe /x']],
	['<iframe srcdoc="<a href=#z></a><img src=&quot;/x.png&quot;>"></iframe>', ['img /x.png']],
	['<form action=/x><button formaction=/y>', ['form action /x', 'button formaction /y']],
	['<object data=/x.pdf>', ['object data /x.pdf']],
	['<video src=/v.mp4 poster=/p.png>', ['video /v.mp4', 'video poster /p.png']],
	['<blockquote cite=/x>', ['blockquote cite /x']],
	['<svg><use xlink:href="#i"/><image href=/i.png /></svg>', ['use xlink:href #i', 'image /i.png']],
	['<meta http-equiv=Refresh content="0;url=/x">', ['meta refresh /x']],
	['<meta http-equiv=refresh content="5; URL = \'/x\'">', ['meta refresh /x']],
	['<meta http-equiv=refresh content="5">', []],
	['<meta property=og:image content=/s.png>', ['meta og:image /s.png']],
	['<meta name=twitter:image content=/s.png>', ['meta twitter:image /s.png']],
	['<meta name=description content="/no/address">', []],
	['<p style="background: url(\'/b.png\')">', ['p style /b.png']],
	[
		'<style>@import "/a.css"; b { background: url(/b.png) }</style>',
		['style /a.css', 'style /b.png'],
	],
	[
		'<svg><style>path { fill: url(/p.svg#a) }</style><path clip-path="url(#c)"/></svg>',
		['style /p.svg#a', 'path clip-path #c'],
	],
	['<svg><linearGradient href="#a"/></svg>', ['lineargradient #a']],
	['<template><a href=/x></a></template>', []],
])('%s', (html, addresses) => {
	expect(addressesIn(html)).toEqual(addresses);
});

test('ids and named anchors can be linked to, those in templates cannot', () => {
	const page = readPageLinks(
		Buffer.from(
			'<h2 id="a b"></h2><a name=c></a><p name=d></p><template><i id=e></i></template><p id="">'
		)
	);
	expect([...page.ids.keys()]).toEqual(['a b', 'c']);
});

test('the first base with an address counts', () => {
	expect(readPageLinks(Buffer.from('<base target=x><base href=/a/><base href=/b/>')).base).toBe(
		'/a/'
	);
});

test.each([
	['a.png', ['a.png']],
	['a.png 1x, b.png 2x', ['a.png', 'b.png']],
	['a.png, b.png', ['a.png', 'b.png']],
	['data:image/png;base64,AAA= 1x, b.png', ['data:image/png;base64,AAA=', 'b.png']],
	[' ,, a.png 100w ,b.png 2x', ['a.png', 'b.png']],
	['', []],
])('the srcset %j', (srcset, addresses) => {
	expect(addressesInSrcset(srcset)).toEqual(addresses);
});

test.each([
	['a { background: url(x.png) }', ['x.png']],
	[`a { background: url( "x y.png" ) , url('z.png') }`, ['x y.png', 'z.png']],
	['/* url(x.png) */ a { content: "url(y.png)" }', []],
	['@import url(a.css); @import "b.css" screen;', ['a.css', 'b.css']],
	['a { background: url(a\\)b.png) }', ['a)b.png']],
	['a { background: url() }', []],
])('the CSS %j', (css, addresses) => {
	expect(addressesInCss(css).map(({ href }) => href)).toEqual(addresses);
});
