import { counted } from '../../curriculum/counted.ts';
import { countProblems, formatProblem, type Problem } from '../../curriculum/problem.ts';
import type { DroppedLine, ImportedRoadmap } from '../import-roadmap.ts';
import type { ImportOutcome, ImportReport } from './import-report.ts';

/** How many problems that say the same are shown before the rest is counted. */
const mostAlike = 10;

/** The report for people: what was made, what was left out and why, what to look at, and what comes next. */
export function formatReportPretty(report: ImportReport): string {
	const { dropped, outcome, problems, repairedLines, roadmap } = report;
	const made = `${roadmap.title}: ${formatCounts(roadmap.counts)}.`;
	return [
		outcome.startsWith('dry-run') ? [...roadmap.outline, '', made] : [made],
		repairedLines === 0
			? []
			: [`The encoding of ${counted(repairedLines, 'line')} was broken, and repaired.`],
		formatDropped(dropped),
		formatProblems(problems),
		formatOutcome(report),
	]
		.filter((part) => part.length > 0)
		.map((part) => part.join('\n'))
		.join('\n\n');
}

/** `"2 phases, 8 weeks, 40 tasks"`; what there is none of is left out. */
function formatCounts(counts: ImportedRoadmap['counts']): string {
	const parts = Object.entries(counts)
		.filter(([, count]) => count > 0)
		.map(([many, count]) => counted(count, many.slice(0, -1)));
	return parts.length === 0 ? 'one page' : parts.join(', ');
}

function formatDropped(dropped: readonly DroppedLine[]): string[] {
	if (dropped.length === 0) return [];
	const reasons = Map.groupBy(dropped, ({ reason }) => reason);
	return [
		`${counted(dropped.length, 'line')} of the source ${dropped.length === 1 ? 'is' : 'are'} in no page:`,
		...[...reasons].map(
			([reason, lines]) => `  ${reason}: ${formatLines(lines.map(({ line }) => line))}`
		),
	];
}

/** `[1, 4, 5, 6]` => `"lines 1, 4–6"` */
export function formatLines(numbers: readonly number[]): string {
	const runs: [from: number, to: number][] = [];
	for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	const written = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
	return `${/^\d+$/.test(written) ? 'line' : 'lines'} ${written}`;
}

function formatProblems(problems: readonly Problem[]): string[] {
	if (problems.length === 0) return [];
	const groups = Map.groupBy(problems, ({ hint, message }) => `${message}\n${hint}`);
	return [
		`Found ${countProblems(problems)}:`,
		...[...groups.values()].flatMap(([first, ...more]) => {
			if (!first) return [];
			const shown = more
				.slice(0, mostAlike)
				.map(({ column, file, line }) => `  ${file}:${line}:${column}`);
			const rest = more.length - shown.length;
			const also = more.length > 0 ? ['  The same holds for:', ...shown] : [];
			return [formatProblem(first), ...also, ...(rest > 0 ? [`  and ${rest} more`] : [])];
		}),
	];
}

function formatOutcome(report: ImportReport): string[] {
	return outcomes[report.outcome](
		`${report.folder}/roadmaps/${report.roadmap.id}/`,
		changesOf(report)
	);
}

const outcomes = {
	written: (place, changes) => [
		`${changes}. The roadmap is in ${place}`,
		'Next: npm run dev shows it, and npm run check:content says what to mend.',
	],
	unchanged: (place) => [`Nothing to change: ${place} is up to date.`],
	refused: () => ['Nothing was written.'],
	'dry-run': (place, changes) => [
		`This was a dry run, nothing was written. Without --dry-run: ${changes}, in ${place}`,
	],
	'dry-run-refused': () => [
		'This was a dry run. Without --dry-run nothing would be written, either.',
	],
} satisfies Record<ImportOutcome, (place: string, changes: string) => string[]>;

/** `"3 pages written, 1 page taken away"` */
function changesOf({ removed, written }: ImportReport): string {
	const parts = [
		...(written > 0 || removed === 0 ? [`${counted(written, 'page')} written`] : []),
		...(removed > 0 ? [`${counted(removed, 'page')} taken away`] : []),
	];
	return parts.join(', ');
}
