import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSite } from './check-site.ts';
import { siteOf } from './testing/site-of.ts';

const host = 'https://ada.example';

/** One of some words. */
const oneOf = (words: string) => fc.constantFrom(...words.split(' '));
const nothing = fc.constant('');

const file = oneOf(
	'index.html a/index.html b/index.html b/c/index.html about.html café/index.html 404.html drawing.svg sitemap-0.xml style.css'
);
const path = fc.oneof(
	nothing,
	oneOf('/ /a/ /a /b/ /b/c/ /about /about.html /a/index.html c/ ../a/ ./ /gone/ /A/ /a/?x=1'),
	oneOf(`/caf%C3%A9/ /café/ /drawing.svg //ada.example/a/ ${host}/b/ https://b.example/`)
);
const place = fc.oneof(nothing, oneOf('# #x #y #X #%78 #top #caf%C3%A9 #x:~:text=b'));
const link = fc.tuple(path, place).map((parts) => `<a href="${parts.join('')}">x</a>`);
const other = fc.constantFrom(
	'<h2 id="x">x</h2>',
	'<h2 id="y">y</h2>',
	'<a name="café">x</a>',
	'<base href="/b/">',
	'<meta http-equiv="refresh" content="0;url=/a/">',
	'<a rel="next" href="/a/#x">x</a>',
	`<loc>${host}/a/</loc>`
);
const text = fc
	.array(fc.oneof({ weight: 4, arbitrary: link }, other), { maxLength: 8 })
	.map((parts) => parts.join('\n'));

/** One address, which browsers write in another way than authors. */
const encoded = {
	'index.html': '<a href="/caf%C3%A9/#x">x</a>',
	'café/index.html': '<h2 id="x">x</h2><a href="#x">x</a>',
};

test('a report is the same whether links that are fine are listed or only counted', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.dictionary(file, text, { maxKeys: 7 }),
			fc.constantFrom('', '/fork'),
			async (files, base) => {
				const site = siteOf(files);
				const at = { origin: host, base };
				const counted = await checkSite(site, at);
				const listed = await checkSite(site, at, { listsFine: true });
				const faulty = listed.links.filter(({ verdict }) => verdict !== 'ok');
				expect(counted).toEqual({ ...listed, links: faulty });
			}
		),
		{ numRuns: 1000, examples: [[encoded, '']] }
	);
});
