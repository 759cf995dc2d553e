import { addressOf, docsFolder, idOfFile } from '../../curriculum/location.ts';
import { problem, sortProblems, type Problem } from '../../curriculum/problem.ts';
import type { ImportedPage } from '../import-roadmap.ts';
import { carryIds } from './carry-ids.ts';
import { decidePage, type PageFate } from './decide-page.ts';
import { noFields, putFields, takeFields, type KeptFields } from './kept-fields.ts';

/** What to do with pages that exist: leave all as it is, replace them, or join both. */
export type ImportMode = 'new' | 'force' | 'merge';

/** What there is before an import. Paths are below the docs folder. */
export interface Before {
	/** Texts of all pages of the site. */
	existing: ReadonlyMap<string, string>;
	/** What the last import of this roadmap wrote; `undefined` where nothing is known of one. */
	record: Readonly<Record<string, string>> | undefined;
	/** Addresses of pages and tasks that were published. */
	published: ReadonlySet<string>;
}

export interface ImportDecision {
	/** Pages to write, sorted by path; none when the import is refused. */
	writes: ImportedPage[];
	/** Paths of pages to take away. */
	removals: string[];
	/** Pages exist that say something else, and nobody said what to do with them. */
	isRefused: boolean;
	problems: Problem[];
}

/** Decides what an import writes. `folder` is where the pages are, for the places of problems. */
export function decideImport(
	pages: readonly ImportedPage[],
	before: Before,
	mode: ImportMode,
	folder: string = docsFolder
): ImportDecision {
	const decision = mode === 'new' ? decideNew(pages, before) : decideMerge(pages, before, mode);
	const inFolder = ({ file, ...rest }: Problem): Problem => ({
		...rest,
		file: file.startsWith(`${docsFolder}/`) ? folder + file.slice(docsFolder.length) : file,
	});
	return { ...decision, problems: sortProblems(decision.problems).map(inFolder) };
}

function decideNew(
	pages: readonly ImportedPage[],
	{ existing, record = {} }: Before
): ImportDecision {
	const source = new Map(pages.map(({ path, text }) => [path, text]));
	const others = [...new Set([...source.keys(), ...Object.keys(record)])].sort().filter((path) => {
		const known = existing.get(path);
		return known !== undefined && takeFields(plain(known)).text !== source.get(path);
	});
	const isRefused = others.length > 0;
	return {
		writes: isRefused ? [] : pages.filter(({ path }) => !existing.has(path)),
		removals: [],
		isRefused,
		problems: others.map((path) =>
			problem(
				'import-page-exists',
				{ file: `${docsFolder}/${path}`, line: 1, column: 1 },
				source.has(path)
					? 'This page exists already and says something else, so nothing was written.'
					: 'An import made this page, and the source has it no more, so nothing was written.',
				'To bring the source in and keep what was edited by hand, run the import with --merge. To replace what is there, run it with --force.'
			)
		),
	};
}

function decideMerge(
	pages: readonly ImportedPage[],
	{ existing, published, record }: Before,
	mode: 'force' | 'merge'
): ImportDecision {
	const source = new Map(pages.map(({ path, text }) => [path, text]));
	const paths = [...new Set([...source.keys(), ...Object.keys(record ?? {})])].sort();
	const fields = new Map<string, KeptFields>();
	const mine = new Map<string, string>();
	for (const path of paths) {
		const known = existing.get(path);
		if (known === undefined) continue;
		const taken = takeFields(plain(known));
		fields.set(path, taken.fields);
		mine.set(path, taken.text);
	}
	// Who replaces all that is there takes it for what the last import wrote.
	const base = mode === 'force' ? mine : new Map(Object.entries(record ?? {}));
	const linkedBy = linksFromElsewhere(existing, new Set(paths));

	const fates = new Map<string, PageFate>(
		paths.map((path) => [
			path,
			decidePage(path, {
				base: base.get(path),
				mine: mine.get(path),
				theirs: source.get(path),
				linkedBy: linkedBy(path),
			}),
		])
	);
	const after = new Map(
		[...fates].flatMap(([path, { text }]) => (text === undefined ? [] : [[path, text]]))
	);
	const removed = [...fates].flatMap(([path, { text }]) =>
		text === undefined && mine.has(path) ? [path] : []
	);
	const carried = carryIds({ before: base, source, after, fields, removed, published });
	const writes = [...after].flatMap(([path, text]): ImportedPage[] => {
		const kept = carried.fields.get(path) ?? noFields();
		const isSame =
			mine.get(path) === text && JSON.stringify(fields.get(path)) === JSON.stringify(kept);
		return isSame ? [] : [{ path, text: putFields(text, kept) }];
	});
	const problems = [...fates].flatMap(([path, fate]) => {
		const shift = lineShift(fate.text, carried.fields.get(path));
		return fate.problems.map((each) =>
			each.line > 1 ? { ...each, line: each.line + shift } : each
		);
	});
	return {
		writes,
		removals: removed,
		isRefused: false,
		problems: [...problems, ...carried.problems],
	};
}

/** A text with the line ends of an import, whatever git made of them. */
function plain(text: string): string {
	return text.replaceAll('\r\n', '\n');
}

/** How many lines the kept fields move the body of a page down. */
function lineShift(text: string | undefined, fields: KeptFields | undefined): number {
	if (text === undefined || fields === undefined) return 0;
	return putFields(text, fields).split('\n').length - text.split('\n').length;
}

/** Which page that no import made links to one, if any does. */
function linksFromElsewhere(
	existing: ReadonlyMap<string, string>,
	own: ReadonlySet<string>
): (path: string) => string | undefined {
	const others = [...existing].filter(([path]) => !own.has(path));
	return (path) => {
		const address = addressOf(idOfFile(path));
		return others.find(([, text]) => text.includes(`(${address}`))?.[0];
	};
}
