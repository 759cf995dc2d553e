import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { loadCurriculum } from '../../curriculum/load-curriculum.ts';
import { contentOf } from '../../curriculum/testing/content-of.ts';
import { loadConfigWords } from '../config-words.ts';
import { markdownPlugins } from './markdown-plugins.ts';

const body = `## Links

[in](/topics/urls/#a) [here](#a) [out](https://docs.example/en/#x) [unknown](https://other.example/)

## Tables

| a | b |
| - | - |
| 1 | 2 |

| c |
| - |
| 3 |

## Tasks

- [ ] Day 3: Build *it* with [\`path()\`](/topics/urls/)
  - [x] A part
- no task

1. [ ] In a paragraph

2. [ ] And [another](https://docs.example/en/) ![logo](/logo.svg)
   in two lines

## With [docs](https://docs.example/en/)

## Check yourself

1. What does \`path()\` return?

   A [pattern](/topics/urls/):

   - and a list

     of two blocks

2. A question without an answer

## After it

1. No question

   and no answer
`;

const page = 'roadmaps/x/week-1.mdx';
const resources =
	'docs:\n  title: Docs\n  kind: docs\n  cost: free\n  href: https://docs.example/en/\n';
const { curriculum } = loadCurriculum(
	contentOf({ [page]: body, 'topics/urls.mdx': '' }, { resources })
);

/** A page as it is rendered below `base`. */
async function render(base: string, { language = 'en', text = body } = {}): Promise<string> {
	const words = await loadConfigWords(language);
	const { html } = await markdownToHtml(text, {
		...markdownPlugins(base, () => curriculum, words),
		features: { gfm: true, smartPunctuation: true },
		fileURL: pathToFileURL(`/any/src/content/docs/${page}`),
	});
	return html;
}

test('links get the base path, outside ones a tag that names their kind', async () => {
	const html = await render('/my-fork');
	expect(html).toContain('<a href="/my-fork/topics/urls/#a">in</a>');
	expect(html).toContain('<a href="#a">here</a>');
	expect(html).toContain(
		'<a href="https://docs.example/en/#x">out</a><a class="resource-tag" href="/my-fork/resources/docs/" aria-label="docs, free: about “Docs”" data-pagefind-ignore="">docs</a>'
	);
	expect(html).toContain(
		'<a class="resource-tag" href="/my-fork/resources/other-example/" aria-label="link: about “unknown”"'
	);
	expect(await render('')).toContain('<a href="/topics/urls/#a">in</a>');
});

test('images get the base path, and headings no tags', async () => {
	const html = await render('/my-fork');
	expect(html).toContain('src="/my-fork/logo.svg"');
	expect(html).toContain('<h2>With <a href="https://docs.example/en/">docs</a></h2>');
});

test('every table stands in a region of its own name', async () => {
	const regions = [
		...(await render('')).matchAll(
			/<div class="table-scroll" role="region" tabindex="0" aria-label="([^"]*)">\s*<table>/g
		),
	];
	expect(regions.map(([, name]) => name)).toEqual(['Table: Tables', 'Table: Tables (2)']);
});

test('tasks carry the ids that the curriculum knows, and no form field', async () => {
	const html = await render('');
	const shown = [...html.matchAll(/<li[^>]*id="([^"]*)"[^>]*data-task="([^"]*)"/g)].map(
		([, anchor, id]) => [anchor, id]
	);
	const known = curriculum.pages.get('roadmaps/x/week-1')!.tasks;
	expect(shown).toEqual(known.map(({ id, slug }) => [`task-${slug}`, id]));
	expect(shown).toHaveLength(4);
	expect(known.at(-1)?.text).toBe('And another logo in two lines');
	expect(html).not.toContain('<input');
	expect(html).toContain('no task</li>');
});

test('answers are folded below their questions, and only there', async () => {
	const html = (await render('/my-fork')).replaceAll(/\s*\n\s*/g, '');
	expect(html).toContain(
		'<ol><li><details class="question"><summary>What does <code>path()</code> return?</summary>' +
			'<p>A <a href="/my-fork/topics/urls/">pattern</a>:</p>' +
			'<ul><li><p>and a list</p><p>of two blocks</p></li></ul></details></li>' +
			'<li><p>A question without an answer</p></li></ol>'
	);
	expect(html.match(/<details/g)).toHaveLength(1);
});

test('what is added is in the language of the site', async () => {
	const html = await render('', { language: 'de' });
	expect(html).toContain('aria-label="Tabelle: Tables (2)"');
	expect(html).toContain(
		'aria-label="Doku, kostenlos: über „Docs“" data-pagefind-ignore="">Doku</a>'
	);
});

test('of a link to a kind of page that the site does without, only the words are left', async () => {
	const text =
		'## The [*blog*](/projects/blog/)\n\n- [ ] Write [`urls.py`](/projects/blog/#urls), [all](/projects/) [![logo](/logo.svg)](/projects/blog/)\n';
	const html = await render('/my-fork', { text });
	expect(html).toContain('<h2>The <em>blog</em></h2>');
	expect(html).toContain(
		'Write <code>urls.py</code>, <a href="/my-fork/projects/">all</a> <img src="/my-fork/logo.svg" alt="logo">'
	);
});
