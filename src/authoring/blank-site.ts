import { counted } from '../curriculum/counted.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Content } from '../curriculum/load-curriculum.ts';
import {
	addressOf,
	docsFolder,
	idAt,
	resourcesFile,
	synonymsFile,
} from '../curriculum/location.ts';
import type { Page } from '../curriculum/page.ts';
import { publishedFile } from '../curriculum/published.ts';

/** Something a site of one's own begins without: a file or folder from the project's root, and what is in it. */
export interface BlankPlace {
	path: string;
	what: string;
}

export const homeFile = `${docsFolder}/index.mdx`;

/** What goes for a blank site, counted. Pages elsewhere, such as guides, stay. */
export function blankPlaces({
	pages,
	projects,
	resources,
	roadmaps,
	topics,
}: Curriculum): BlankPlace[] {
	const inRoadmaps = [...pages.keys()].filter((id) => id.startsWith('roadmaps/')).length;
	const described = resources.filter(({ place }) => place !== undefined).length;
	return [
		{
			path: `${docsFolder}/roadmaps`,
			what: `${counted(roadmaps.length, 'roadmap')} with ${counted(inRoadmaps, 'page')}`,
		},
		{ path: `${docsFolder}/projects`, what: counted(projects.length, 'project') },
		{ path: `${docsFolder}/topics`, what: counted(topics.length, 'topic') },
		{ path: resourcesFile, what: `what is known about ${counted(described, 'resource')}` },
		{ path: synonymsFile, what: 'what readers call things' },
		{ path: publishedFile, what: 'the record of published addresses' },
		{ path: 'src/content/imports', what: 'what imports remember' },
	];
}

/** What is about to happen, for somebody who can still say no. */
export function describeBlank(places: readonly BlankPlace[]): string {
	const width = Math.max(0, ...places.map(({ what }) => what.length));
	return [
		'This takes away, ours and yours alike:',
		...places.map(({ path, what }) => `  ${what.padEnd(width)}  ${path}`),
		`and writes a new home page, ${homeFile}. Other pages and src/site.config.ts stay as they are.`,
	].join('\n');
}

/**
 * The content of a site without what `blankPlaces` names. Its home page is a short welcome, with a link to each page
 * that stays and that nothing else leads to, guides apart, which have a list; the invitation to the first roadmap stands below it by itself.
 */
export function blankContent({ pages }: Curriculum, content: Content): Content {
	const goes = /^src\/content\/docs\/(?:(?:roadmaps|projects|topics)\/|index\.mdx?$)/;
	const stay = [...pages.values()].filter(({ file }) => !goes.test(file));
	const linked = new Set(
		stay.flatMap(({ id, links }) => links.map(({ href }) => idAt(href)).filter((to) => to !== id))
	);
	const lost = stay.filter(({ id, location }) => location.kind !== 'guide' && !linked.has(id));
	const files = new Set(stay.map(({ file }) => file));
	return {
		publicFiles: content.publicFiles,
		pages: [
			{ path: homeFile, text: blankHome(lost) },
			...content.pages.filter(({ path }) => files.has(path)),
		],
		resources: '',
		synonyms: '',
		published: '',
	};
}

function blankHome(pages: readonly Page[]): string {
	const links = pages.map(
		({ id, title }) => `- [${title.replaceAll(/[\\[\]{}<>*_`]/g, '\\$&')}](${addressOf(id)})\n`
	);
	return `---
title: Welcome
description: Say in one sentence what readers learn here.
tableOfContents: false
---

Say here whom this site is for and how to begin. The roadmaps stand below this text.
${links.length > 0 ? `\n${links.join('')}` : ''}`;
}
