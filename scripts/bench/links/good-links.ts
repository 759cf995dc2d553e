import { imageLink, textLink, type PlantedLink } from './planted-link.ts';

/** Writes a link to a page, which has all of `commonPlaces`; `heading` is one of its headings. */
type Write = (target: string, heading: string) => PlantedLink;

const written = (href: string, html: string): PlantedLink => ({ href, html });

/** Links that lead where they say, written in ways that mislead simple tools. */
export const goodLinks = {
	'heading, percent-encoded': (target) => textLink(`${target}#caf%C3%A9`),
	'heading beyond ASCII': (target) => textLink(`${target}#café`),
	'#top': () => textLink('#top'),
	'text fragment': (target) => textLink(`${target}#:~:text=queue`),
	'heading with text fragment': (target, heading) => textLink(`${target}#${heading}:~:text=queue`),
	'name of an anchor': (target) => textLink(`${target}#legacy`),
	'query with entities': (target, heading) => textLink(`${target}?sort=name&copy=2#${heading}`),
	'entities in the path': (target) =>
		written(target, `<a href="${target.replaceAll('/', '&#x2F;')}">entities</a>`),
	'no quotes': (target) => written(target, `<a href=${target} class=plain>no quotes</a>`),
	'capitals and single quotes': (target) =>
		written(target, `<A CLASS='x' HREF='${target}'>capitals</A>`),
	'spaces around': (target) => written(target, `<a href=" ${target}\n">spaces</a>`),
	'no slash at the end': (target) => textLink(target === '/' ? target : target.slice(0, -1)),
	'file beyond ASCII': () => imageLink('/images/caf%C3%A9.svg'),
	'part of an SVG': () =>
		written(
			'/images/icons.svg#arrow',
			'<svg viewBox="0 0 8 8"><use href="/images/icons.svg#arrow"/></svg>'
		),
	'data address': () => imageLink('data:image/gif;base64,R0lGODlhAQABAAAAADs='),
	'mail address': () => textLink('mailto:ada@ada.example?subject=Queues&body=Hello'),
} as const satisfies Record<string, Write>;

/** Addresses that are no links of the page, though they look like some. Nothing is there. */
export const hiddenLinks = {
	'in a comment': (href) => `<!-- <a href="${href}">comment</a> -->`,
	'in a script': (href) => `<script>const link = '<a href="${href}">script</a>';</script>`,
	'in a template': (href) => `<template><a href="${href}">template</a></template>`,
	'in a text area': (href) => `<textarea><a href="${href}">text area</a></textarea>`,
	'in an attribute': (href) => `<span title='<a href="${href}">title</a>'>attribute</span>`,
} as const satisfies Record<string, (href: string) => string>;

export type TrapKind = keyof typeof goodLinks | keyof typeof hiddenLinks;
