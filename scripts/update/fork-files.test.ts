import { expect, test } from 'vitest';
import { belongsToFork, unwantedPages } from './fork-files.ts';

test.each([
	['src/content/docs/index.mdx', true],
	['src/content/resources.yml', true],
	['src/site.config.ts', true],
	['public/favicon.svg', true],
	['README.md', true],
	['src/site/site-config.ts', false],
	['src/content.config.ts', false],
	['docs/README.md', false],
	['package.json', false],
])('whether %s belongs to a fork: %s', (path, expected) => {
	expect(belongsToFork(path)).toBe(expected);
});

const docs = 'src/content/docs/';
const shipped = [
	'index.mdx',
	'roadmaps/ours/index.mdx',
	'roadmaps/ours/phase-1/week-01.mdx',
	'roadmaps/other/index.mdx',
	'topics/urls.mdx',
	'topics/views.mdx',
].map((path) => docs + path);

test.each<[string, string[], string[], string[]]>([
	['a topic, where no topic was kept', ['topics/new.mdx'], ['topics/own.mdx'], ['topics/new.mdx']],
	['a topic, where one was kept', ['topics/new.mdx'], ['topics/urls.mdx'], []],
	['a roadmap, where none was kept', ['roadmaps/new/index.mdx'], [], ['roadmaps/new/index.mdx']],
	['a roadmap, where one was kept', ['roadmaps/new/index.mdx'], ['roadmaps/other/index.mdx'], []],
	[
		'a week in a new phase of a roadmap that was not kept',
		['roadmaps/ours/phase-2/week-02.mdx'],
		['roadmaps/other/index.mdx'],
		['roadmaps/ours/phase-2/week-02.mdx'],
	],
	[
		'a week in a new phase of a roadmap that was kept',
		['roadmaps/ours/phase-2/week-02.mdx'],
		['roadmaps/ours/index.mdx'],
		[],
	],
	['a page of a new kind', ['guides/new.mdx'], [], []],
])('%s', (_, added, own, unwanted) => {
	const all = (paths: string[]) => paths.map((path) => docs + path);
	const kept = new Set([`${docs}index.mdx`, ...all(own)]);
	expect(unwantedPages(all(added), shipped, kept)).toEqual(all(unwanted));
});
