import type { Curriculum } from '../curriculum.ts';
import { docsFolder } from '../location.ts';
import { topOf, type Page } from '../page.ts';
import { problem, type Problem } from '../problem.ts';

/** The files of the site: a home page, a page that introduces each folder, and names that say what a page is. */
export function checkFiles({ pages }: Curriculum): Problem[] {
	return [
		...checkHome(pages),
		...checkOverviews([...pages.keys()]),
		...[...pages.values()].flatMap(checkName),
	];
}

function checkHome(pages: ReadonlyMap<string, Page>): Problem[] {
	if (pages.has('index')) return [];
	const file = `${docsFolder}/index.mdx`;
	const hint = `Write ${file} with at least a title in its frontmatter.`;
	return [
		problem('home-missing', { file, line: 1, column: 1 }, 'The site has no home page.', hint),
	];
}

/** Every folder of a roadmap or phase that has pages has an `index.mdx` that introduces it. */
function checkOverviews(ids: readonly string[]): Problem[] {
	const known = new Set(ids);
	const parents = ids.filter((id) => id.startsWith('roadmaps/')).flatMap(foldersAbove);
	return [...new Set(parents)]
		.filter((id) => !known.has(id))
		.map((id) => {
			const file = `${docsFolder}/${id}/index.mdx`;
			return problem(
				'roadmap-page-missing',
				{ file, line: 1, column: 1 },
				`The folder ${docsFolder}/${id} has pages but none that introduces them.`,
				`Write ${file} with at least a title in its frontmatter.`
			);
		});
}

/** `"roadmaps/x/phase-1/week-01"` => `["roadmaps/x", "roadmaps/x/phase-1"]` */
function foldersAbove(id: string): string[] {
	const segments = id.split('/');
	return segments
		.map((_, index) => segments.slice(0, index).join('/'))
		.filter((folder) => folder.includes('/'));
}

/** A file that means to be a week or a phase and is not named like one would stand in no outline. */
function checkName(page: Page): Problem[] {
	if (!meansWeekOrPhase(page)) return [];
	const names = namesInRoadmap(page);
	const isRead =
		page.location.kind !== 'page' &&
		names.replace(/\/?index$/, '') === page.id.split('/').slice(2).join('/');
	if (isRead) return [];
	return [
		problem(
			'roadmap-file-name',
			topOf(page),
			'The name of this file looks like a week or a phase but is not read as one.',
			'A week is week-3.mdx or week-11-14.mdx, in the folder of the roadmap or of a phase; a phase is a folder phase-1. Numbers start from 1.'
		),
	];
}

/** Whether a page of a roadmap is called, or stands in a folder called, week, phase or month something. */
export function meansWeekOrPhase(page: Page): boolean {
	const inRoadmap = page.id.startsWith('roadmaps/');
	return inRoadmap && /(^|\/)(week|phase|month)\b/i.test(namesInRoadmap(page));
}

/** `"src/content/docs/roadmaps/x/phase-1/week-1.mdx"` => `"phase-1/week-1"` */
function namesInRoadmap({ file }: Page): string {
	return file
		.slice(docsFolder.length + 1)
		.replace(/\.mdx?$/, '')
		.split('/')
		.slice(2)
		.join('/');
}
