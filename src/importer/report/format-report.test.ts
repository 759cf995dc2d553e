import { expect, test } from 'vitest';
import { problem } from '../../curriculum/problem.ts';
import { formatLines } from './format-pretty.ts';
import { reportFormats } from './format-report.ts';
import type { ImportReport } from './import-report.ts';

const at = (line: number) => ({ file: 'plan.md', line, column: 1 });
const report: ImportReport = {
	roadmap: {
		id: 'garden',
		title: 'Garden',
		counts: { phases: 0, weeks: 2, days: 0, tasks: 5, resources: 1, projects: 1 },
		outline: ['Garden', '  Week 1: Soil', '  Week 2: Seed'],
	},
	pages: ['roadmaps/garden/index.mdx'],
	dropped: [
		{ line: 1, text: 'Sure!', reason: 'chat' },
		{ line: 4, text: '---', reason: 'a ruler' },
		{ line: 8, text: '---', reason: 'a ruler' },
	],
	problems: [
		problem('week-gap', at(7), 'Week 2 is missing.', 'Write it.'),
		problem('import-encoding', at(3), 'A sign is broken.', 'Mend it.'),
		problem('import-encoding', at(5), 'A sign is broken.', 'Mend it.'),
	],
	repairedLines: 1,
	outcome: 'written',
	written: 3,
	removed: 1,
	folder: 'src/content/docs',
};

test('the report for people', () => {
	expect(reportFormats.pretty(report)).toMatchInlineSnapshot(`
		"Garden: 2 weeks, 5 tasks, 1 resource, 1 project.

		The encoding of 1 line was broken, and repaired.

		3 lines of the source are in no page:
		  chat: line 1
		  a ruler: lines 4, 8

		Found 0 errors and 3 warnings:
		plan.md:7:1 warning: Week 2 is missing.
		  Write it.
		plan.md:3:1 warning: A sign is broken.
		  Mend it.
		  The same holds for:
		  plan.md:5:1

		3 pages written, 1 page taken away. The roadmap is in src/content/docs/roadmaps/garden/
		Next: npm run dev shows it, and npm run check:content says what to mend."
	`);
});

test('a dry run shows the outline first', () => {
	const calm: ImportReport = { ...report, dropped: [], problems: [], repairedLines: 0, removed: 0 };
	expect(reportFormats.pretty({ ...calm, outcome: 'dry-run' })).toMatchInlineSnapshot(`
		"Garden
		  Week 1: Soil
		  Week 2: Seed

		Garden: 2 weeks, 5 tasks, 1 resource, 1 project.

		This was a dry run, nothing was written. Without --dry-run: 3 pages written, in src/content/docs/roadmaps/garden/"
	`);
	const last = (outcome: ImportReport['outcome']) =>
		reportFormats
			.pretty({ ...calm, outcome })
			.split('\n\n')
			.at(-1);
	expect(last('dry-run-refused')).toBe(
		'This was a dry run. Without --dry-run nothing would be written, either.'
	);
	expect(last('refused')).toBe('Nothing was written.');
	expect(last('unchanged')).toBe(
		'Nothing to change: src/content/docs/roadmaps/garden/ is up to date.'
	);
});

test('many problems that say the same are counted', () => {
	const problems = Array.from({ length: 20 }, (_, index) =>
		problem('import-encoding', at(index + 1), 'A sign is broken.', 'Mend it.')
	);
	const lines = reportFormats.pretty({ ...report, problems }).split('\n');
	expect(lines.filter((line) => line.startsWith('  plan.md:')).length).toBe(10);
	expect(lines).toContain('  and 9 more');
});

test('the report for programs', () => {
	const { counts, id, title } = report.roadmap;
	expect(JSON.parse(reportFormats.json(report))).toEqual({
		id,
		title,
		counts,
		pages: report.pages,
		dropped: report.dropped,
		problems: report.problems,
	});
});

test.each([
	[[3], 'line 3'],
	[[4, 3, 5, 9, 9], 'lines 3–5, 9'],
])('%j => %s', (numbers, lines) => {
	expect(formatLines(numbers)).toBe(lines);
});
