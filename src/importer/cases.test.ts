import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importRoadmap, type ImportedRoadmap } from './import-roadmap.ts';
import { errorsIn } from './testing/errors-in.ts';

/**
 * Each folder holds a text as people write it, `input.md`, and what comes of it, below `expected`.
 * `REWRITE_CASES=1 npx vitest run --project unit src/importer/cases.test.ts` writes what comes of them now.
 */
const folder = join(import.meta.dirname, 'cases');
const names = readdirSync(folder);

/** Everything that comes of a text, by file. */
function filesOf({ dropped, outline, pages, problems }: ImportedRoadmap): Record<string, string> {
	const lines = dropped.map(({ line, reason, text }) => `${line} ${reason}: ${text}`);
	const found = problems.map(({ hint, line, message }) => `${line} ${message}\n  ${hint}`);
	return {
		...Object.fromEntries(pages.map(({ path, text }) => [path, text])),
		'outline.txt': `${outline.join('\n')}\n`,
		...(lines.length > 0 && { 'dropped.txt': `${lines.join('\n')}\n` }),
		...(found.length > 0 && { 'problems.txt': `${found.join('\n')}\n` }),
	};
}

function readFiles(path: string): Record<string, string> {
	if (!existsSync(path)) return {};
	const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	return Object.fromEntries(
		files.map((entry) => {
			const file = join(entry.parentPath, entry.name);
			return [file.slice(path.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
		})
	);
}

/** Words that say where something stands; the path, the label or a heading of the page says it instead. */
const places =
	/^(?:weeks?|woche|wochen|ziel|themen|lerninhalte|aufgaben|übungen|projekt|ressourcen|learn|learning|phase|month|stage|skills|status|outcomes?|topics?|goals?|objectives|drills|checkpoint|deliverable|courses|useful|links|further|summary|width|three|hands|projects?|started|daily|breakdown|capstone|ideas|recommended|focus|milestones|assignment|reading|resources|roadmap)$/;

test.each(names)('%s', (name) => {
	const text = readFileSync(join(folder, name, 'input.md'), 'utf8');
	const options = { source: `${name}.md`, taken: new Set<string>() };
	const imported = importRoadmap(text, options)!;
	const expected = join(folder, name, 'expected');
	const files = filesOf(imported);
	if (process.env.REWRITE_CASES) {
		rmSync(expected, { recursive: true, force: true });
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(expected, path)), { recursive: true });
			writeFileSync(join(expected, path), content);
		}
	}
	expect(files).toEqual(readFiles(expected));
	expect(errorsIn(imported)).toEqual([]);
	expect(importRoadmap(text, options)).toEqual(imported);
});

test.each(names)('%s: no word is lost', (name) => {
	const text = readFileSync(join(folder, name, 'input.md'), 'utf8');
	const { dropped, pages, title } = importRoadmap(text, {
		source: `${name}.md`,
		taken: new Set(),
	})!;
	const isDropped = new Set(dropped.map(({ line }) => line));
	const kept = wordsIn([title, ...pages.map((page) => page.text)].join('\n'));
	const lost = text.split('\n').flatMap((row, index) => {
		const words = isDropped.has(index + 1)
			? []
			: [...wordsIn(row.replaceAll(/utm_source=\S+/g, ''))];
		return words.filter((word) => word.length > 4 && !kept.has(word) && !places.test(word));
	});
	expect(lost).toEqual([]);
});

/** The roadmaps this site was written from, where they lie beside the repository; two others are mended first. */
const shared = join(import.meta.dirname, '../../../shared/roadmaps');

test.skipIf(!existsSync(shared)).each([
	['backend-developer.md', { phases: 6, weeks: 0, projects: 6, resources: 0 }],
	['project-driven.md', { phases: 6, weeks: 24, projects: 8, resources: 11 }],
	['weekly-syllabus.md', { phases: 6, weeks: 24, projects: 7, resources: 20 }],
])('%s comes out whole', (name, counts) => {
	const text = readFileSync(join(shared, name), 'utf8').replaceAll('\r\n', '\n');
	const imported = importRoadmap(text, { source: name, taken: new Set() })!;
	expect(imported.counts).toMatchObject(counts);
	expect(imported.problems).toEqual([]);
	expect(errorsIn(imported)).toEqual([]);
});

function wordsIn(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
