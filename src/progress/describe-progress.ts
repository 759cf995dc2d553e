import { totalsInWords } from '../words/chosen/tasks.ts';
import { nextTask } from './next-task.ts';
import { entryAt, type Progress } from './progress.ts';
import { resolveProgress } from './resolve-progress.ts';
import { taskIdsOf, taskIdsOfRoadmap, type IndexedPage, type TaskIndex } from './task-index.ts';
import { totalsOf, type Totals } from './totals.ts';

/**
 * How far one is, as plain text for a terminal: of some pages, by their ids, those of each roadmap below its own line
 * with what comes next.
 *
 * ```text
 * Day by day  [##........]  64 of 257 tasks
 *   Week 3: Forms  [########..]  19 of 23 tasks
 *   Next: week 3, Day 5: Build a form
 * ```
 */
export function describeProgress(
	progress: Progress,
	index: TaskIndex,
	pages: readonly string[]
): string {
	const { gone, here } = resolveProgress(progress, index);
	const lineOf = (name: string, ids: readonly string[]): Line => ({
		name,
		totals: totalsOf(ids, here),
	});
	const linesOf = (ids: readonly string[]) =>
		ids.flatMap((id) => {
			const page = entryAt(index.pages, id);
			const tasks = taskIdsOf(index, id);
			return page && tasks.length > 0 ? lineOf(`  ${nameOf(page)}`, tasks) : [];
		});

	const roadmaps = index.roadmaps.filter((each) => each.pages.some((id) => pages.includes(id)));
	const own = new Set(index.roadmaps.flatMap((each) => each.pages));
	const others = linesOf(
		Object.keys(index.pages).filter((id) => pages.includes(id) && !own.has(id))
	);
	const blocks = roadmaps.map(({ id, pages, title }) => {
		const next = nextTask(id, index, here);
		return [
			...aligned([lineOf(title, taskIdsOfRoadmap(index, id)), ...linesOf(pages)]),
			next ? `  Next: ${next.label}: ${next.text}` : '  Nothing is left to do.',
		];
	});
	if (others.length > 0) blocks.push(['Projects and other pages', ...aligned(others)]);
	const lost = Object.keys(gone.tasks).length;
	if (lost > 0)
		blocks.push([
			`${lost} ${lost === 1 ? 'mark is' : 'marks are'} of tasks no longer on the site.`,
		]);
	if (blocks.length === 0)
		return 'This file speaks of no roadmap and no project of this site. Is it a progress.md from the page “Your progress”?';
	return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

interface Line {
	name: string;
	totals: Totals;
}

const barLength = 10;

function aligned(lines: readonly Line[]): string[] {
	const width = Math.max(...lines.map(({ name }) => name.length));
	return lines.map(({ name, totals }) =>
		[name.padEnd(width), barOf(totals), totalsInWords(totals)].join('  ')
	);
}

/** Full only when all is done, empty only when nothing is. */
function barOf({ done, skipped, total }: Totals): string {
	const share = total > 0 ? done / total : skipped > 0 ? 1 : 0;
	const full = share > 0 ? Math.max(1, Math.floor(share * barLength)) : 0;
	return `[${'#'.repeat(full).padEnd(barLength, '.')}]`;
}

function nameOf({ kind, label, title }: IndexedPage): string {
	return kind === 'week' || kind === 'phase' ? `${label}: ${title}` : title;
}
