import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCurriculum, type Content } from '../curriculum/load-curriculum.ts';
import { formatPublished, recordPublished } from '../curriculum/published.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { mendContent } from './mend-content.ts';

const site = {
	'roadmaps/x/index.mdx': '',
	'roadmaps/x/week-1.mdx': '- [ ] Do it\n',
	'topics/urls.mdx':
		'---\ntitle: URLs\nredirectFrom: [/topics/routing/]\n---\n## What it is\n\n[views](/topics/views/)\n',
	'topics/views.mdx': '',
	'projects/blog.mdx': '- [ ] List posts\n',
};
const context = { site: 'https://ada.example', base: '/my-fork', repository: 'ada/site' };
const path = 'guides/new.mdx';

function mend(content: Content, unlinks = false) {
	const result = mendContent(content, context, unlinks);
	return {
		textOf: (name: string) =>
			result.content.pages.find((page) => page.path.endsWith(name))?.text ?? '',
		resources: result.content.resources,
		said: result.mends.map(
			({ place, what }) => `${place.file}:${place.line}:${place.column} ${what}`
		),
	};
}

describe('links', () => {
	const publicFiles = ['/images/map.png', '/images/Map.PNG', '/images/one.png'];
	const frontmatter = '---\r\ntitle: Né 😀\r\n---\r\n';
	test.each([
		['[a](/topics/urls)', '[a](/topics/urls/)'],
		['[a](/Topics//URLs.mdx?b#what-it-is "t")', '[a](/topics/urls/?b#what-it-is "t")'],
		['[a](/my-fork/topics/urls/)', '[a](/topics/urls/)'],
		['[a](https://ada.example/my-fork/topics/urls)', '[a](/topics/urls/)'],
		['[a](/topics/routing/#what-it-is)', '[a](/topics/urls/#what-it-is)'],
		// One mend follows from the other: the page, and then its heading.
		['[a](/topics/routing/#What-It-Is)', '[a](/topics/urls/#what-it-is)'],
		['[a](../topics/urls.mdx) [b](topics/views)', '[a](/topics/urls/) [b](/topics/views/)'],
		['[a][u] [b][u]\r\n\r\n[u]: /topics/urls', '[a][u] [b][u]\r\n\r\n[u]: /topics/urls/'],
		['![a](/public/images/one.png)', '![a](/images/one.png)'],
	])('%j becomes %j', (line, mended) => {
		const content = contentOf(
			{ ...site, [path]: `${frontmatter}é 😀 ${line}\r\nend` },
			{ publicFiles }
		);
		expect(mend(content).textOf(path)).toBe(`${frontmatter}é 😀 ${mended}\r\nend`);
	});

	test.each([
		// Close, and still a guess.
		'[a](/topics/url/)',
		'[a](/projects/urls/)',
		'[a](/topics/urls/#what-it)',
		// Nobody knows which of two.
		'![a](/images/MAP.png)',
		'[a](https://ada.example/my-fork/no/)',
		'`[a](/topics/urls)`',
		'<a href="/topics/urls">a</a>',
	])('%j is left to its author', (line) => {
		const content = contentOf({ ...site, [path]: line }, { publicFiles });
		expect(mend(content, false)).toMatchObject({ said: [] });
	});

	test('each mend is said with its place', () => {
		const { said } = mend(contentOf({ ...site, [path]: '\n[a](/topics/urls) [b](#X)\n' }));
		expect(said).toEqual([`src/content/docs/${path}:5:1 /topics/urls is now /topics/urls/`]);
	});
});

describe('links to nowhere', () => {
	const lines =
		'- [ ] Write [the `urls.py` *file*](/topics/urls/#a), see [all](/topics/)\n\n| [a](/topics/b/) |\n| - |\n\n![i](/i.png)[![i](/i.png)](/topics/x/)[](/topics/y/)\n';
	const words =
		'- [ ] Write the `urls.py` *file*, see [all](/topics/)\n\n| a |\n| - |\n\n![i](/i.png)![i](/i.png)\n';
	const content = contentOf(
		{ 'roadmaps/x/index.mdx': '', 'roadmaps/x/week-1.mdx': lines },
		{ publicFiles: ['/i.png'] }
	);

	test('stay until somebody says so, and then leave their words', () => {
		expect(mend(content).said).toEqual([]);
		expect(mend(content, true).textOf('week-1.mdx')).toBe(`---\ntitle: week-1\n---\n${words}`);
		expect(mend(content, true).said[0]).toBe(
			'src/content/docs/roadmaps/x/week-1.mdx:4:13 the link to /topics/urls/#a is gone, its words stay'
		);
	});

	test('so do those of a kind of which there are some pages, unless something like it is there', () => {
		const some = contentOf({
			...site,
			[path]: '[a](/topics/sessions/) [b](/topics/view/) [c](/topics/views)',
		});
		expect(mend(some, true).textOf(path)).toMatch(
			/\na \[b\]\(\/topics\/view\/\) \[c\]\(\/topics\/views\/\)$/
		);
	});
});

describe('frontmatter and resources', () => {
	test.each([
		['Reviewed: 2026-11-21', 'reviewed: 2026-11-21'],
		['reviewed: 2026/1/5 # once', 'reviewed: 2026-01-05 # once'],
		["reviewed: '2026-11-21T10:00:00Z'", 'reviewed: 2026-11-21'],
		['redirect-from: [topics/old, /topics/older]', 'redirectFrom: [/topics/old/, /topics/older/]'],
		['level: "Beginner"', 'level: beginner'],
		['aliases: [7, 1.10]', 'aliases: ["7", "1.10"]'],
	])('%j becomes %j', (line, mended) => {
		const text = `---\n# é 😀\ntitle: X\n${line}\n---\n\n`;
		const { textOf } = mend(contentOf({ ...site, 'topics/new.mdx': text }));
		expect(textOf('topics/new.mdx')).toBe(text.replace(line, mended));
	});

	test.each([
		'reviewed: 5.1.2026',
		'levle: beginner',
		'level: expert',
		'hours: some',
		'reviewed: 2026-02-31',
	])('%j is left to its author', (line) => {
		const content = contentOf({ ...site, 'topics/new.mdx': `---\ntitle: X\n${line}\n---\n` });
		expect(mend(content)).toMatchObject({ said: [] });
	});

	test('an entry of a resource', () => {
		const resources =
			'd:\n  title: 2026\n  kind: Docs\n  Good-For: all\n  href: https://d.example/\n';
		expect(mend(contentOf(site, { resources })).resources).toBe(
			'd:\n  title: "2026"\n  kind: docs\n  goodFor: all\n  href: https://d.example/\n'
		);
	});
});

describe('what was published', () => {
	const before = {
		...site,
		'roadmaps/x/week-1.mdx':
			'- [ ] Instal Django\n- [ ] Make a project\n- [ ] Write tests for the view\n',
	};
	const { curriculum } = loadCurriculum(contentOf(before));
	const published = formatPublished(recordPublished(undefined, curriculum, 'ada/site'));
	const after = '- [ ] Install Django\n- [ ] Build a blog\n- [ ] Write tests for the views\n';

	test.each([
		[
			'',
			'taskAliases:\n  instal-django: install-django\n  write-tests-for-the-view: write-tests-for-the-views\n',
		],
		[
			'taskAliases:\n    a: install-django # one\n',
			'taskAliases:\n    a: install-django # one\n    instal-django: install-django\n    write-tests-for-the-view: write-tests-for-the-views\n',
		],
		[
			'taskAliases: { a: install-django }\n',
			'taskAliases: { a: install-django, instal-django: install-django, write-tests-for-the-view: write-tests-for-the-views }\n',
		],
	])('reworded tasks get aliases beside %j, another task does not', (line, mended) => {
		const page = (lines: string) => `---\ntitle: W\n${lines}---\n${after}`;
		const content = contentOf({ ...before, 'roadmaps/x/week-1.mdx': page(line) }, { published });
		expect(mend(content).textOf('week-1.mdx')).toBe(page(mended));
	});

	test('a page that moved gets a redirect, and a link to it follows', () => {
		const { 'topics/views.mdx': views, ...rest } = before;
		const content = contentOf(
			{
				...rest,
				'topics/web/views.mdx': '---\ntitle: V\nredirectFrom:\n- /v/\n---\n',
				[path]: views,
			},
			{ published }
		);
		const { said, textOf } = mend(content);
		expect(textOf('web/views.mdx')).toBe(
			'---\ntitle: V\nredirectFrom:\n- /v/\n- /topics/views/\n---\n'
		);
		expect(textOf('topics/urls.mdx')).toContain('[views](/topics/web/views/)');
		expect(said).toEqual([
			'src/content/docs/topics/web/views.mdx:1:1 the page is redirected to from /topics/views/',
			'src/content/docs/topics/urls.mdx:7:1 /topics/views/ is now /topics/web/views/',
		]);
	});

	test('nothing is mended where it is not known whose promise it was', () => {
		const content = contentOf({ ...before, 'roadmaps/x/week-1.mdx': after }, { published });
		expect(mendContent(content, {}, false).mends).toEqual([]);
	});
});

test('mending makes nothing worse, is over at once, and touches no file that has nothing to mend', () => {
	const pieces = fc.constantFrom(
		'[a](/topics/urls)',
		'[b](../urls.mdx#What-It-Is)',
		'[c](/topics/none/)',
		'[d *e*](/Topics/Views)',
		'![f](/public/i.png)',
		'[g][r]',
		'\n\n[r]: /topics/routing/\n\n',
		'`x`',
		'é 😀',
		'\n\n- [ ] ',
		'\n> ',
		'{',
		'| ',
		'(/topics/urls)'
	);
	const body = fc.array(pieces, { maxLength: 12 }).map((each) => each.join(' '));
	fc.assert(
		fc.property(
			body,
			fc.constantFrom('', 'Level: Advanced\n', 'reviewed: 2026-1-1\n'),
			fc.boolean(),
			(text, line, unlinks) => {
				const content = contentOf(
					{ ...site, 'topics/new.mdx': `---\ntitle: N\n${line}---\n${text}` },
					{ publicFiles: ['/i.png'] }
				);
				const errors = (each: Content) =>
					loadCurriculum(each, context).problems.filter(({ severity }) => severity === 'error')
						.length;
				const once = mendContent(content, context, unlinks);
				expect(errors(once.content)).toBeLessThanOrEqual(errors(content));
				if (once.mends.length > 0) expect(errors(once.content)).toBeLessThan(errors(content));
				expect(mendContent(once.content, context, unlinks).mends).toEqual([]);
				const touched = new Set(once.mends.map(({ place }) => place.file));
				for (const [index, page] of content.pages.entries())
					if (!touched.has(page.path)) expect(once.content.pages[index]).toEqual(page);
			}
		),
		{ numRuns: 60 }
	);
}, 60_000);
