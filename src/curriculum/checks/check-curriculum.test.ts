import { describe, expect, test } from 'vitest';
import { loadCurriculum, type Content } from '../load-curriculum.ts';
import { formatProblem } from '../problem.ts';
import { contentOf } from '../testing/content-of.ts';

const task = '- [ ] Do it\n';
/** A roadmap with one week, without a problem of its own. */
const roadmap = { 'roadmaps/x/index.mdx': '', 'roadmaps/x/week-1.mdx': task };

type Context = Parameters<typeof loadCurriculum>[1];

/** Everything wrong with some pages, as an author reads it. */
function report(
	pages: Record<string, string>,
	rest: Partial<Content> = {},
	context: Context = {}
): string {
	const { problems } = loadCurriculum(contentOf(pages, rest), context);
	return problems.map(formatProblem).join('\n');
}

describe('links', () => {
	test('good ones are silent', () => {
		const links = `${task}
[a](/topics/urls/) [b](/topics/urls/#what-it-is) [c](#task-do-it) [d](/compare/) [e](/favicon.svg) [f](mailto:a@b.example)
[g](/resources/docs/) [h](https://docs.example/#any) [i](/topics/urls/#_top)`;
		const pages = {
			...roadmap,
			'roadmaps/x/week-1.mdx': links,
			'topics/urls.mdx': '## What it is\n',
		};
		const resources = 'docs:\n  title: Docs\n  kind: docs\n  href: https://docs.example/\n';
		expect(report(pages, { resources, publicFiles: ['/favicon.svg'] })).toBe('');
	});

	test('a page that does not exist, with a name like one that does', () => {
		expect(
			report({
				...roadmap,
				'roadmaps/x/index.mdx': '\nSee [URLs](/topics/url/) and [URLs](/topics/urls/).',
				'topics/urls.mdx': '',
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:5:5 error: The link /topics/url/ leads to no page.
			  Did you mean /topics/urls/? Change the address, or write the page src/content/docs/topics/url.mdx."
		`);
	});

	test('a page that stands in another folder', () => {
		expect(
			report({
				...roadmap,
				'roadmaps/x/index.mdx': '[Blog](/topics/blog/) [b](/projects/blog/) [u](/topics/urls/)',
				'projects/blog.mdx': task,
				'topics/urls.mdx': '[blog](/projects/blog/)',
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:4:1 error: The link /topics/blog/ leads to no page.
			  Did you mean /projects/blog/? Change the address, or write the page src/content/docs/topics/blog.mdx."
		`);
	});

	test('nothing is suggested where nothing is like it', () => {
		expect(
			report({
				...roadmap,
				'roadmaps/x/index.mdx': '[q](/topics/querysets/) [u](/topics/urls/)',
				'topics/urls.mdx': '',
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:4:1 error: The link /topics/querysets/ leads to no page.
			  Change the address, or write the page src/content/docs/topics/querysets.mdx."
		`);
	});

	test('a kind of page of which there is none: one warning, whatever leads there', () => {
		const weeks = {
			'roadmaps/x/week-1.mdx':
				'- [ ] [URLs](/topics/urls/)\n\n[all](/topics/)\n\n[one](/projects/blog/#list)\n',
			'roadmaps/x/week-2.mdx': '- [ ] [Views](/topics/views/) of [URLs](/topics/urls/)\n',
			'roadmaps/x/index.mdx': '',
		};
		expect(report(weeks)).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/week-1.mdx:4:7 warning: There is no topic on this site, so the link /topics/urls/ and 2 like it are shown as plain text.
			  Write what is missing, or keep the words alone: npm run check -- --unlink. Once there is a topic, each link to one must lead to a page.
			src/content/docs/roadmaps/x/week-1.mdx:8:1 warning: There is no project on this site, so the link /projects/blog/#list is shown as plain text.
			  Write what is missing, or keep the words alone: npm run check -- --unlink. Once there is a project, each link to one must lead to a page."
		`);
		expect(report({ ...weeks, 'topics/models.mdx': '[blog](/projects/blog/)' })).toContain(
			'week-1.mdx:4:7 error: The link /topics/urls/ leads to no page.'
		);
	});

	test('no slash at the end, a relative address, the base path written out', () => {
		const body =
			'[a](/topics/urls#path) [b](../topics/urls.mdx) [c](/my-fork/topics/urls/) [d](/topics/urls/)';
		expect(
			report(
				{ ...roadmap, 'roadmaps/x/index.mdx': body, 'topics/urls.mdx': '## Path' },
				{},
				{ base: '/my-fork' }
			)
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:4:1 error: The link /topics/urls lacks the slash at its end.
			  Write /topics/urls/#path.
			src/content/docs/roadmaps/x/index.mdx:4:24 error: The link "../topics/urls.mdx" is not written from the site's root.
			  Write /topics/urls/.
			src/content/docs/roadmaps/x/index.mdx:4:48 error: The link /my-fork/topics/urls/ holds the address at which one copy of the site is published.
			  Write /topics/urls/. What stands before it is added when the page is built."
		`);
	});

	test('the base path of another copy is found as well', () => {
		expect(
			report({
				...roadmap,
				'roadmaps/x/index.mdx': '[c](/theirs/topics/urls/#a) [d](/topics/urls/)',
				'topics/urls.mdx': '## A',
			})
		).toContain('Write /topics/urls/#a.');
	});

	test('a page that has moved', () => {
		const urls = '---\ntitle: URLs\nredirectFrom: [/topics/routing/]\n---\n';
		expect(
			report({
				...roadmap,
				'roadmaps/x/index.mdx': '[a](/topics/routing/#a) [b](/topics/urls/)',
				'topics/urls.mdx': urls,
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:4:1 error: The page /topics/routing/ has moved.
			  Write /topics/urls/#a."
		`);
	});

	test('so are the whole address of the site, and a base before an address without its last slash', () => {
		const body =
			'[a](https://ada.github.io/my-fork/topics/urls/#a) [b](/my-fork/topics/urls) [c](/topics/urls/)';
		const context = { base: '/my-fork', site: 'https://ada.github.io' };
		expect(
			report({ ...roadmap, 'roadmaps/x/index.mdx': body, 'topics/urls.mdx': '## A' }, {}, context)
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:4:1 error: The link https://ada.github.io/my-fork/topics/urls/#a holds the address at which one copy of the site is published.
			  Write /topics/urls/#a. What stands before it is added when the page is built.
			src/content/docs/roadmaps/x/index.mdx:4:51 error: The link /my-fork/topics/urls holds the address at which one copy of the site is published.
			  Write /topics/urls/. What stands before it is added when the page is built."
		`);
	});

	test('the base path alone is a hard-coded base as well', () => {
		expect(
			report({ ...roadmap, 'roadmaps/x/index.mdx': '[home](/my-fork/)' }, {}, { base: '/my-fork' })
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:4:1 error: The link /my-fork/ holds the address at which one copy of the site is published.
			  Write /. What stands before it is added when the page is built."
		`);
	});

	test('images of other hosts, images that are not there, and addresses in elements', () => {
		const body =
			'![a](https://other.example/a.png) ![b](/map.png) ![c](/mpa.png) ![d](./beside.png)\n\n<a href="/topics/x/">x</a>';
		expect(report({ ...roadmap, 'roadmaps/x/index.mdx': body }, { publicFiles: ['/map.png'] }))
			.toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:4:1 error: The image https://other.example/a.png would be asked of another host by every reader.
			  Save the image below public/ and write its address from the root, as in /images/map.png.
			src/content/docs/roadmaps/x/index.mdx:4:50 error: There is no image /mpa.png.
			  Did you mean /map.png? Images written from the root are files below public/.
			src/content/docs/roadmaps/x/index.mdx:6:1 error: The address /topics/x/ stands in an element, where it is neither checked nor given the base path.
			  Write it as Markdown: [text](/topics/x/) for a link, ![what it shows](/topics/x/) for an image."
		`);
	});

	test('a heading that does not exist', () => {
		expect(
			report({
				...roadmap,
				'roadmaps/x/index.mdx': '[a](/topics/urls/#paht)',
				'topics/urls.mdx': '## Path\n\n## Name',
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:4:1 error: The page /topics/urls/ has no heading #paht.
			  Did you mean #path? It has #path, #name."
		`);
	});
});

describe('weeks', () => {
	test('the same number twice, in two files or in a span', () => {
		expect(
			report({
				'roadmaps/x/index.mdx': '',
				'roadmaps/x/week-01.mdx': task,
				'roadmaps/x/week-1.mdx': task,
				'roadmaps/x/week-1-2.mdx': task,
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/week-1-2.mdx:1:1 error: Week 1 and Weeks 1–2 of this roadmap overlap.
			  The other page is src/content/docs/roadmaps/x/week-01.mdx. Give one of the files another number, or join them.
			src/content/docs/roadmaps/x/week-1.mdx:1:1 error: There are two pages for Week 1 of this roadmap.
			  The other page is src/content/docs/roadmaps/x/week-01.mdx. Give one of the files another number, or join them."
		`);
	});

	test('a gap, unless it is meant', () => {
		const weeks = {
			'roadmaps/x/week-1.mdx': task,
			'roadmaps/x/week-4-5.mdx': task,
			'roadmaps/x/week-7.mdx': task,
		};
		expect(report({ 'roadmaps/x/index.mdx': '', ...weeks })).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:1:1 warning: Weeks 2–3 of the roadmap "x" have no page.
			  Write the missing page, or say in the frontmatter that it is meant: breaks: ["2-3"].
			src/content/docs/roadmaps/x/index.mdx:1:1 warning: Week 6 of the roadmap "x" has no page.
			  Write the missing page, or say in the frontmatter that it is meant: breaks: ["6"]."
		`);
		expect(
			report({ 'roadmaps/x/index.mdx': '---\ntitle: X\nbreaks: ["2-3", "6"]\n---\n', ...weeks })
		).toBe('');
	});

	test('a break where there is a week', () => {
		expect(report({ ...roadmap, 'roadmaps/x/index.mdx': '---\ntitle: X\nbreaks: ["1-2"]\n---\n' }))
			.toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:1:1 error: Week 1 has a page, and breaks says it has none.
			  Its page is src/content/docs/roadmaps/x/week-1.mdx. Change the line breaks, or take the page away."
		`);
	});

	test('a week with nothing to do', () => {
		expect(report({ ...roadmap, 'roadmaps/x/week-1.mdx': 'Rest.' })).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/week-1.mdx:1:1 warning: Week 1 has nothing to do.
			  Add a task, a line such as "- [ ] Build a list view"."
		`);
	});

	test('an overlap is found behind a longer one, and a phase that stands in two folders', () => {
		const pages = {
			'roadmaps/x/index.mdx': '',
			'roadmaps/x/week-2-10.mdx': task,
			'roadmaps/x/week-3.mdx': task,
			'roadmaps/x/week-5.mdx': task,
			'roadmaps/x/week-1.mdx': task,
		};
		expect(
			report({ ...pages, 'roadmaps/x/phase-1/index.mdx': '', 'roadmaps/x/phase-01/index.mdx': '' })
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/phase-01/index.mdx:1:1 error: There are two folders for phase 1 of this roadmap.
			  The other one is introduced by src/content/docs/roadmaps/x/phase-1/index.mdx. Give one of the folders another number.
			src/content/docs/roadmaps/x/week-3.mdx:1:1 error: Weeks 2–10 and Week 3 of this roadmap overlap.
			  The other page is src/content/docs/roadmaps/x/week-2-10.mdx. Give one of the files another number, or join them.
			src/content/docs/roadmaps/x/week-5.mdx:1:1 error: Weeks 2–10 and Week 5 of this roadmap overlap.
			  The other page is src/content/docs/roadmaps/x/week-2-10.mdx. Give one of the files another number, or join them."
		`);
	});

	test('names that look like weeks and are none', () => {
		const names = [
			'week-3-intro',
			'week-14-11',
			'week-0',
			'month-1/week-2',
			'phase-1/week-3.5',
			'weekly-review',
		];
		const pages = Object.fromEntries(names.map((name) => [`roadmaps/x/${name}.mdx`, task]));
		const { problems } = loadCurriculum(
			contentOf({ ...pages, 'roadmaps/x/index.mdx': '[w](/roadmaps/x/weekly-review/)' })
		);
		const flagged = problems
			.filter(({ rule }) => rule === 'roadmap-file-name')
			.map(({ file }) => file.slice('src/content/docs/roadmaps/x/'.length));
		expect(flagged.sort()).toEqual(
			names
				.slice(0, -1)
				.map((name) => `${name}.mdx`)
				.sort()
		);
		expect(problems.map(({ rule }) => rule)).not.toContain('page-orphan');
	});

	test('a folder without a page that introduces it', () => {
		expect(report({ 'roadmaps/x/phase-1/week-1.mdx': task })).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:1:1 error: The folder src/content/docs/roadmaps/x has pages but none that introduces them.
			  Write src/content/docs/roadmaps/x/index.mdx with at least a title in its frontmatter.
			src/content/docs/roadmaps/x/phase-1/index.mdx:1:1 error: The folder src/content/docs/roadmaps/x/phase-1 has pages but none that introduces them.
			  Write src/content/docs/roadmaps/x/phase-1/index.mdx with at least a title in its frontmatter."
		`);
	});
});

describe('tasks', () => {
	test('one that is written twice', () => {
		expect(
			report({ ...roadmap, 'roadmaps/x/week-1.mdx': '- [ ] Build it\n- [ ] Day 2: build it!\n' })
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/week-1.mdx:5:1 error: The task "build it!" stands on this page twice.
			  It is already in line 4. Take one away, or say what is different about it."
		`);
	});

	test('an alias that leads to no task', () => {
		expect(
			report({
				...roadmap,
				'roadmaps/x/week-1.mdx': '---\ntitle: W\ntaskAliases:\n  old: nwe\n---\n- [ ] New\n',
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/week-1.mdx:1:1 error: taskAliases sends "old" to "nwe", and this page has no such task.
			  The tasks of this page are new."
		`);
	});
});

describe('resources', () => {
	test('one without an address and without an entry', () => {
		const resources = 'django-for-beginners:\n  title: Django for Beginners\n  kind: book\n';
		expect(
			report(
				{
					...roadmap,
					'roadmaps/x/index.mdx':
						'## Resources\n\n- Djanga for Beginners\n- *Django for Beginners* by Vincent',
				},
				{ resources }
			)
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:6:1 error: The resource "Djanga for Beginners" has no address and no entry in src/content/resources.yml.
			  Did you mean Django for Beginners? Make it a link, or add an entry with this title."
		`);
	});

	test('a longer name is not the resource it starts with', () => {
		const body =
			'[Django](https://django.example/)\n\n## Resources\n\n- Django for Beginers by nobody\n- Django: the book';
		const { problems } = loadCurriculum(
			contentOf(
				{ ...roadmap, 'roadmaps/x/index.mdx': body },
				{ resources: 'django:\n  title: Django\n  kind: book\n' }
			)
		);
		expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['resource-unknown', 8]]);
	});

	test('two entries with the same address or title', () => {
		const entry = (id: string, rest: string) => `${id}:\n  title: T\n  kind: docs\n${rest}`;
		const href = '  href: https://d.example/\n';
		const resources = entry('a', '') + entry('b', '') + entry('c', href) + entry('d', href);
		expect(
			report(
				{ ...roadmap, 'roadmaps/x/index.mdx': '[t](https://d.example/) [a](/resources/a/)' },
				{ resources }
			)
		).toMatchInlineSnapshot(`
			"src/content/resources.yml:4:1 error: The entries "a" and "b" have the same title "T".
			  Keep one of them; the other stands in line 1.
			src/content/resources.yml:11:1 error: The entries "c" and "d" have the same address https://d.example/.
			  Keep one of them; the other stands in line 7."
		`);
	});

	test('an entry that nothing uses', () => {
		expect(
			report(roadmap, {
				resources: 'a:\n  title: A\n  kind: docs\n\nb:\n  title: B\n  kind: docs\n',
			})
		).toMatchInlineSnapshot(`
			"src/content/resources.yml:1:1 warning: No page uses the resource "A".
			  Link to its address or to /resources/a/, or take the entry away.
			src/content/resources.yml:5:1 warning: No page uses the resource "B".
			  Link to its address or to /resources/b/, or take the entry away."
		`);
	});

	test('a misspelt field, a missing one, and a value that is not right', () => {
		expect(report(roadmap, { resources: 'a:\n  titel: A\n  kind: bok\n' })).toMatchInlineSnapshot(`
			"src/content/resources.yml:1:1 error: The field "a.title" is missing.
			  Add a line "title: …".
			src/content/resources.yml:2:3 error: There is no field "titel" here.
			  Did you mean title? The fields are title, by, href, kind, cost, level, goodFor, notFor, note, source, redirectFrom.
			src/content/resources.yml:3:3 error: The field "a.kind" cannot have the value "bok".
			  Did you mean book? Use one of docs, tutorial, book, video, course, tool, service, other."
		`);
	});
});

describe('pages', () => {
	test('one that nobody links to', () => {
		expect(
			report({
				...roadmap,
				'guides/search.mdx': '',
				'about.mdx': '[myself](/about/)',
				'roadmaps/x/notes.mdx': '',
				'topics/urls.mdx': '',
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/about.mdx:1:1 error: No page links to "about", so no reader will find it.
			  Link to /about/ from another page, or delete the file.
			src/content/docs/roadmaps/x/notes.mdx:1:1 error: No page links to "notes", so no reader will find it.
			  Link to /roadmaps/x/notes/ from another page, or delete the file.
			src/content/docs/topics/urls.mdx:1:1 warning: No page links to the topic "urls".
			  Link to /topics/urls/ where it is learned or used, or delete the file."
		`);
	});

	test('an address that is given twice', () => {
		expect(
			report({
				...roadmap,
				'compare.mdx': '[c](/compare/)',
				'roadmaps/x/index.mdx':
					'---\ntitle: X\nredirectFrom: [/roadmaps/x/week-1/]\n---\n[c](/compare/)',
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/compare.mdx:1:1 error: The address /compare/ belongs to a page the site makes itself already.
			  Rename the file, or take the line from redirectFrom.
			src/content/docs/roadmaps/x/index.mdx:1:1 error: The address /roadmaps/x/week-1/ belongs to src/content/docs/roadmaps/x/week-1.mdx already.
			  Rename the file, or take the line from redirectFrom."
		`);
	});

	test('frontmatter that is not right', () => {
		const pages = {
			...roadmap,
			'roadmaps/x/week-1.mdx': `---\ndescripton: A week\nhours: nine\nstack: [Django]\n---\n${task}`,
			'roadmaps/x/index.mdx': '---\ntitle: A: B\n---\n',
		};
		expect(report(pages)).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/index.mdx:2:8 error: This is not valid YAML: Nested mappings are not allowed in compact mappings.
			  Put values that hold a colon or start with a special sign into quotes, and indent with spaces.
			src/content/docs/roadmaps/x/week-1.mdx:2:1 error: The field "title" is missing.
			  Add a line "title: …".
			src/content/docs/roadmaps/x/week-1.mdx:2:1 error: There is no field "descripton" here.
			  Did you mean description? The fields are banner, editUrl, head, hero, lastUpdated, pagefind, tableOfContents, template, title, description, reviewed, holdsFor, redirectFrom, taskAliases, removedTasks, hours.
			src/content/docs/roadmaps/x/week-1.mdx:3:1 error: The field "hours" is not right: expected number, received string.
			  Change its value.
			src/content/docs/roadmaps/x/week-1.mdx:4:1 error: There is no field "stack" here.
			  The fields are banner, editUrl, head, hero, lastUpdated, pagefind, tableOfContents, template, title, description, reviewed, holdsFor, redirectFrom, taskAliases, removedTasks, hours."
		`);
	});

	test('pages that nobody has gone through for a year, or that do not say when', () => {
		const reviewed = (day: string) => `---\ntitle: W\nreviewed: ${day}\n---\n${task}`;
		const pages = {
			'index.mdx': reviewed('2026-11-20'),
			'roadmaps/x/index.mdx': reviewed('2025-11-21'),
			'roadmaps/x/week-1.mdx': reviewed('2025-11-20'),
			'roadmaps/x/week-2.mdx': reviewed('2026-11-22'),
			'roadmaps/x/week-3.mdx': task,
			'roadmaps/x/week-4.mdx': reviewed('2026-02-30'),
		};
		const today = new Date('2026-11-21T08:00:00Z');
		expect(report(pages, {}, { today })).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/week-1.mdx:1:1 warning: This page was last reviewed on 2025-11-20, more than a year ago.
			  Go through its facts, code and links, mend what is no longer true, and write reviewed: 2026-11-21.
			src/content/docs/roadmaps/x/week-2.mdx:1:1 warning: This page was reviewed on 2026-11-22, which is still to come.
			  Change the line reviewed to the day you went through the page.
			src/content/docs/roadmaps/x/week-3.mdx:1:1 warning: This page does not say when it was last reviewed.
			  Go through its facts, code and links, and add to its frontmatter: reviewed: 2026-11-21.
			src/content/docs/roadmaps/x/week-4.mdx:1:1 warning: This page does not say when it was last reviewed.
			  Go through its facts, code and links, and add to its frontmatter: reviewed: 2026-11-21.
			src/content/docs/roadmaps/x/week-4.mdx:3:1 error: The field "reviewed" is not right: must be a day, as in 2026-11-21.
			  Change its value."
		`);
		expect(report(pages).match(/warning/g)).toBeNull();
	});

	test('two files with one address, a file that is not MDX, no home page', () => {
		const content = contentOf({
			...roadmap,
			'topics/urls.mdx': '',
			'topics/urls/index.mdx': '',
			'topics/b.md': '',
			'roadmaps/x/index.mdx': '[u](/topics/urls/) [b](/topics/b/)',
		});
		const pages = content.pages.filter(({ path }) => !path.endsWith('docs/index.mdx'));
		expect(
			loadCurriculum({ ...content, pages })
				.problems.map(formatProblem)
				.join('\n')
		).toMatchInlineSnapshot(`
			"src/content/docs/index.mdx:1:1 error: The site has no home page.
			  Write src/content/docs/index.mdx with at least a title in its frontmatter.
			src/content/docs/topics/b.md:1:1 error: Pages are files whose names end in .mdx.
			  Rename it to src/content/docs/topics/b.mdx.
			src/content/docs/topics/urls/index.mdx:1:1 error: Two files have the same address.
			  The other one is src/content/docs/topics/urls.mdx. Rename one of them."
		`);
	});

	test('what is wrong in one page makes no false errors in others', () => {
		const moved = '---\ntitle: URLs\nredirectFrom: [/old/]\nlevle: beginner\n---\n## Path {\n';
		const pages = {
			...roadmap,
			'roadmaps/x/index.mdx': '[u](/topics/urls/#path) [o](/old/)',
			'topics/urls.mdx': moved,
		};
		const { problems } = loadCurriculum(contentOf(pages));
		expect(problems.map(({ rule }) => rule)).toEqual([
			'link-moved',
			'frontmatter-invalid',
			'markdown-invalid',
		]);
	});

	test('a comment line of dashes does not end the frontmatter', () => {
		expect(
			report({
				...roadmap,
				'roadmaps/x/index.mdx': '---\ntitle: X\n# -----\nlevel: beginner\n---\n',
			})
		).toBe('');
	});

	test('text that is no MDX', () => {
		expect(
			report({
				...roadmap,
				'roadmaps/x/week-1.mdx': '---\ntitle: W\n---\n\nUse {curly braces} here.\n',
			})
		).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/x/week-1.mdx:5:12 error: This cannot be read as MDX: Could not parse expression with oxc: Expected \`,\` or \`)\` but found \`Identifier\`.
			  Signs such as { and < have a meaning in MDX. Put them into \`inline code\`, or write \\{ and \\<."
		`);
	});
});

test('all problems are shown at once, sorted by place', () => {
	const { problems } = loadCurriculum(
		contentOf({
			'roadmaps/x/week-1.mdx': '[a](/a/)\n\n[b](/b/)',
			'topics/b.mdx': '---\ntitle: [\n---\n',
		})
	);
	expect(problems.map(({ file, line, rule }) => `${file.split('/').at(-1)}:${line} ${rule}`))
		.toMatchInlineSnapshot(`
		[
		  "index.mdx:1 roadmap-page-missing",
		  "week-1.mdx:4 link-target-missing",
		  "week-1.mdx:6 link-target-missing",
		  "b.mdx:1 page-unused",
		  "b.mdx:2 frontmatter-invalid",
		]
	`);
});
