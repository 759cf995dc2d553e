import { describe, expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { checkSite } from './check-site.ts';
import { isBroken, type LinkResult } from './link-report.ts';
import { siteOf } from './testing/site-of.ts';

const urls = '<h2 id="what">What</h2><h2 id="café">Café</h2><a name="old"></a>';
const files: Record<string, string> = {
	'index.html': '',
	'404.html': '',
	'topics/urls/index.html': urls,
	'guide.html': '<h2 id="a"></h2>',
	'moved/index.html': '<meta http-equiv="refresh" content="0;url=/topics/urls/">',
	'twice/index.html': '<meta http-equiv="refresh" content="0;url=/moved/">',
	'circle/index.html': '<meta http-equiv="refresh" content="0;url=/round/">',
	'round/index.html': '<meta http-equiv="refresh" content="0;url=/circle/">',
	'lost/index.html': '<meta http-equiv="refresh" content="0;url=/nowhere/">',
	'away/index.html': '<meta http-equiv="refresh" content="0;url=https://other.example/x">',
	'logo.svg': '<svg><path id="icon"/></svg>',
	'a b/index.html': '',
};

/** The verdict on one address of a page at `/here/`, and what else is known of it. */
async function check(
	href: string,
	base = '',
	origin = 'https://ada.example'
): Promise<LinkResult | undefined> {
	const html = `<p>\n<a href="${href.replaceAll('&', '&amp;')}">x</a>`;
	const all = {
		'here/index.html': html,
		...Object.fromEntries(
			Object.entries(files).map(([path, text]) => [path, text.replace('url=/', `url=${base}/`)])
		),
	};
	const report = await checkSite(siteOf(all), { origin, base }, { listsFine: true });
	return report.links.find(({ occurrences }) =>
		occurrences.some((at) => at.page === `${base}/here/`)
	);
}

describe('an address inside of the site', () => {
	test.each([
		['/topics/urls/', 'ok'],
		['/topics/urls/#what', 'ok'],
		['/topics/urls/#caf%C3%A9', 'ok'],
		['/topics/urls/#café', 'ok'],
		['/topics/urls/#old', 'ok'],
		['/topics/urls/#top', 'ok'],
		['/topics/urls/#TOP', 'ok'],
		['/topics/urls/#', 'ok'],
		['/topics/urls/#:~:text=what', 'ok'],
		['/topics/urls/#what:~:text=what', 'ok'],
		['/topics/urls/?a=1&b=2#what', 'ok'],
		['../topics/urls/', 'ok'],
		['#', 'ok'],
		['', 'ok'],
		['/guide', 'ok'],
		['/guide.html#a', 'ok'],
		['/logo.svg#icon', 'ok'],
		['/a%20b/', 'ok'],
		['/a b/', 'ok'],
		['https://ada.example/topics/urls/', 'ok'],
		['//ada.example/topics/urls/', 'ok'],
		['  /topics/urls/\n', 'ok'],
		['/topics/urls', 'moved'],
		['/logo.svg#view(0,0,9,9)', 'ok'],
		['/logo.svg#icons', 'anchor'],
		['/topics/urls#wat', 'anchor'],
		['/moved/#what', 'moved'],
		['/moved/#wat', 'anchor'],
		['/moved/', 'moved'],
		['/twice/', 'moved'],
		['/away/', 'moved'],
		['/topics/urls/#wat', 'anchor'],
		['#what', 'anchor'],
		['/guide#b', 'anchor'],
		['/Topics/urls/', 'broken'],
		['/topics/', 'broken'],
		['/nowhere/', 'broken'],
		['/%zz/', 'broken'],
		['/circle/', 'broken'],
		['/lost/', 'broken'],
		['https://', 'broken'],
		['mailto:ada@ada.example', 'skipped'],
		['javascript:void(0)', 'skipped'],
		['git:x', 'skipped'],
	])('%j is %s', async (href, verdict) => {
		expect((await check(href))?.verdict).toBe(verdict);
	});

	test.each([
		['/my-fork/topics/urls/', 'ok'],
		['/my-fork/', 'ok'],
		['/my-fork', 'moved'],
		['/my-fork/moved/', 'moved'],
		['/topics/urls/', 'broken'],
		['/my-forks/topics/urls/', 'broken'],
		['../topics/urls/#what', 'ok'],
	])('below a path %j is %s', async (href, verdict) => {
		expect((await check(href, '/my-fork'))?.verdict).toBe(verdict);
	});

	test('is relative to its page when it has a scheme and no host', async () => {
		const link = '<a href="https:c/">x</a>';
		const site = siteOf({ 'index.html': link, 'b/index.html': link, 'b/c/index.html': '' });
		const { links } = await checkSite(site, { origin: 'https://ada.example', base: '' });
		expect(links.map(({ url, verdict }) => [url, verdict])).toEqual([['/c/', 'broken']]);
	});

	test('says what is meant, and where a moved one leads', async () => {
		expect((await check('/topics/url/'))?.reason).toBe(
			'Nothing is at /topics/url/. Did you mean /topics/urls/?'
		);
		expect((await check('/topics/urls/#whut'))?.reason).toBe(
			'The page has no heading or place #whut. Did you mean #what?'
		);
		expect((await check('/topics/urls/', '/my-fork'))?.reason).toBe(
			'It leads out of /my-fork/, below which the site is published.'
		);
		expect(await check('/twice/')).toMatchObject({
			reason: 'It redirects 2 times: write /topics/urls/ instead.',
			finalUrl: '/topics/urls/',
		});
		expect((await check('/topics/urls?a#what'))?.finalUrl).toBe('/topics/urls/?a#what');
		expect((await check('/away/'))?.finalUrl).toBe('https://other.example/x');
		expect(await check('/my-fork/twice/', '/my-fork')).toMatchObject({
			reason: 'It redirects 2 times: write /topics/urls/ instead.',
			finalUrl: '/my-fork/topics/urls/',
		});
		expect((await check('/my-fork/topics/url/', '/my-fork'))?.reason).toBe(
			'Nothing is at /topics/url/. Did you mean /topics/urls/?'
		);
		expect((await check('/circle/'))?.reason).toBe('Its redirects lead in a circle.');
		expect((await check('/lost/'))?.reason).toBe(
			'It redirects to /nowhere/, and nothing is there.'
		);
	});

	test('other hosts are no matter of this check', async () => {
		expect(await check('https://other.example/')).toBeUndefined();
	});
});

test('a sitemap and curriculum.json name pages that are there', async () => {
	const site = siteOf({
		'index.html': '',
		'sitemap-0.xml':
			'<urlset><url><loc>https://ada.example/</loc></url><url><loc>https://ada.example/gone/?a&amp;b</loc></url></urlset>',
		'curriculum.json': '{"topics":[{"id":"x","url":"/topics/x/"}]}',
	});
	const { links } = await checkSite(
		site,
		{ origin: 'https://ada.example', base: '' },
		{ listsFine: true }
	);
	expect(
		links.map(({ occurrences, url, verdict }) => [url, verdict, occurrences[0]?.file])
	).toEqual([
		['/', 'ok', 'dist/sitemap-0.xml'],
		['/gone/?a&b', 'broken', 'dist/sitemap-0.xml'],
		['/topics/x/', 'broken', 'dist/curriculum.json'],
	]);
});

test('a check can be ended before each page, and not while faults are laid to their places', async () => {
	const site = siteOf({ 'a/index.html': '<a href="/x/">x</a>', 'b/index.html': '' });
	const place = { origin: 'https://ada.example', base: '' };
	let pages = 0;
	const beforePage = () => {
		if (++pages > 2) throw new Error('No time is left.');
	};
	expect((await checkSite(site, place, { beforePage })).summary.broken).toBe(1);
	await expect(checkSite(site, place, { beforePage })).rejects.toThrow('No time is left.');
});

describe('places', async () => {
	const content = contentOf({
		'topics/urls.mdx': '\n[a](/topics/view/) and ![b](/b.png)\n\n[a](/topics/view/)',
		'topics/views.mdx': '',
	});
	const { curriculum } = loadCurriculum(content);
	const layout = '<nav>\n  <a href="/nav/">x</a></nav>';
	const site = siteOf({
		'index.html': layout,
		'topics/urls/index.html': `${layout}<a href="/topics/view/"></a><img src="/b.png"><a href="/topics/view/"></a>`,
		'topics/views/index.html': `${layout}<a href="/topics/view/"></a>`,
	});
	const report = await checkSite(
		{ ...site, curriculum: () => Promise.resolve(curriculum) },
		{ origin: 'https://ada.example', base: '' }
	);
	const placesOf = (url: string) =>
		report.links
			.find((link) => link.url === url)
			?.occurrences.map(({ column, file, line }) => `${file}:${line}:${column}`);

	test('a link is laid to every line an author wrote it on, and to no list that repeats it', () => {
		expect(placesOf('/topics/view/')).toEqual([
			'src/content/docs/topics/urls.mdx:5:1',
			'src/content/docs/topics/urls.mdx:7:1',
		]);
	});

	test('an image is laid to its line, too', () => {
		expect(placesOf('/b.png')).toEqual(['src/content/docs/topics/urls.mdx:5:24']);
	});

	test('a link of the layout is named once, with the number of its pages', () => {
		expect(report.links.find(({ url }) => url === '/nav/')?.occurrences).toEqual([
			{ file: 'dist/index.html', line: 2, column: 3, href: '/nav/', page: '/', pages: 3 },
		]);
	});

	test('the report counts every address once', () => {
		expect(report.summary).toMatchObject({ checked: 3, broken: 3, ok: 0, skipped: 0 });
		expect(isBroken(report)).toBe(true);
	});
});
