import { createHash } from 'node:crypto';
import { join } from 'node:path/posix';
import { importPlaces, type ImportPlaces } from '../src/files/import-places.ts';
import { readImportState, type ImportState } from '../src/files/read-import-state.ts';
import { finishWriting, writeTogether } from '../src/files/write-together.ts';
import { importOver } from '../src/importer/import-over.ts';
import type { ImportedRoadmap } from '../src/importer/import-roadmap.ts';
import {
	decideImport,
	type ImportDecision,
	type ImportMode,
} from '../src/importer/merge/decide-import.ts';
import { formatRecord, recordOf, type ImportRecord } from '../src/importer/merge/import-record.ts';
import type { ImportOutcome } from '../src/importer/report/import-report.ts';
import { reportFormats } from '../src/importer/report/format-report.ts';
import { checkOptions, help, options } from './import/options.ts';
import { noRoadmapIn, readPlan } from './import/read-plan.ts';
import { runCommand } from './run-command.ts';

await runCommand(
	help,
	options,
	async (values, [file]) => {
		const { format, mode, named } = checkOptions(values);
		const isDryRun = values['dry-run'];
		const places = importPlaces(values.out);
		const plan = await readPlan(file);

		if (!isDryRun && finishWriting(places.root, places.waiting))
			console.error(
				'The import before this one was interrupted. Its pages are in their places now.'
			);
		const state = await readImportState(places);
		const { text, problems: ofText, repairedLines } = plan.read;
		const roadmap = importOver(
			text,
			{ ...named, source: plan.name },
			state.existing,
			state.records
		);
		if (!roadmap) throw new Error(noRoadmapIn(plan));
		refuseStranger(roadmap, state, mode);

		const known = state.records.get(roadmap.id);
		const before = { ...state, record: known?.pages };
		const decision = decideImport(roadmap.pages, before, mode, places.shown);
		const source = createHash('sha256').update(plan.bytes).digest('hex');
		const record = recordOf(source, roadmap.pages);
		const { isRefused, removals, writes } = decision;
		const isChange = writes.length + removals.length > 0;
		if (!isRefused && !isDryRun && (isChange || !isSame(record, known)))
			write(roadmap.id, decision, record, places);

		const problems = [...ofText, ...roadmap.problems, ...decision.problems];
		console.log(
			reportFormats[format]({
				roadmap,
				pages: roadmap.pages.map(({ path }) => path),
				dropped: roadmap.dropped,
				problems,
				repairedLines,
				outcome: outcomeOf(decision, isDryRun),
				written: writes.length,
				removed: removals.length,
				folder: places.shown,
			})
		);
		if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
	},
	{ positionals: 1 }
);

/** A plan whose title has changed would become another roadmap beside the one it was. */
function refuseStranger(
	{ id }: ImportedRoadmap,
	{ existing, records }: ImportState,
	mode: ImportMode
) {
	const isThere =
		records.has(id) || [...existing.keys()].some((path) => path.startsWith(`roadmaps/${id}/`));
	if (mode !== 'merge' || isThere || records.size === 0) return;
	throw new Error(
		`There is no roadmap "${id}" to merge into. Name the one that is meant, as in --id ${[...records.keys()][0]}, ` +
			`or leave out --merge to make a new one. Imported so far: ${[...records.keys()].join(', ')}.`
	);
}

function outcomeOf(
	{ isRefused, removals, writes }: ImportDecision,
	isDryRun: boolean
): ImportOutcome {
	if (isRefused) return isDryRun ? 'dry-run-refused' : 'refused';
	if (isDryRun) return 'dry-run';
	return writes.length + removals.length > 0 ? 'written' : 'unchanged';
}

function isSame(record: ImportRecord, known: ImportRecord | undefined): boolean {
	return known !== undefined && formatRecord(record) === formatRecord(known);
}

function write(
	id: string,
	{ removals, writes }: ImportDecision,
	record: ImportRecord,
	{ pages, records, root, waiting }: ImportPlaces
): void {
	writeTogether(root, waiting, {
		writes: [
			...writes.map(({ path, text }) => ({ path: join(pages, path), text })),
			{ path: join(records, `${id}.json`), text: formatRecord(record) },
		],
		removals: removals.map((path) => join(pages, path)),
	});
}
