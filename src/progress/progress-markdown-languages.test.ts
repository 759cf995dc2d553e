import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { setTask } from './change-progress.ts';
import { fileLanguages } from './file-languages.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { resolveProgress } from './resolve-progress.ts';
import type { TaskIndex } from './task-index.ts';
import type { TaskState } from './task-states.ts';
import { anyProgress } from './testing/any-progress.ts';
import { smallIndex, smallTaskIds, week1 } from './testing/small-site.ts';

const areas = ['locale', 'pages', 'progress', 'progress-file', 'tasks'];
const languages = readdirSync('src/words').filter((name) => name !== 'chosen');
const now = Date.UTC(2026, 10, 25);

/** A site in a language: how it writes and reads files, what it calls states, and its labels. */
async function siteIn(language: string) {
	vi.resetModules();
	for (const area of areas)
		vi.doMock(`../words/chosen/${area}.ts`, () => import(`../words/${language}/${area}.ts`));
	const [{ writeProgressMarkdown }, { readProgressMarkdown }, { taskStates }] = await Promise.all([
		import('./write-progress-markdown.ts'),
		import('./read-progress-markdown.ts'),
		import('./task-states.ts'),
	]);
	const { labels } = await import('../words/chosen/pages.ts');
	const { statusColumn, taskColumn } = await import('../words/chosen/progress-file.ts');
	const labelled = Object.entries(smallIndex.pages).map(([id, page]) => {
		const [from = 0, to = from] = (page.label.match(/\d+/g) ?? []).map(Number);
		const label = page.kind === 'week' ? labels.week({ from, to }) : page.label;
		return [id, { ...page, label }] as const;
	});
	const index: TaskIndex = { ...smallIndex, pages: Object.fromEntries(labelled) };
	return {
		language,
		taskStates,
		columns: [taskColumn, statusColumn],
		weekLabel: labels.week({ from: 1, to: 1 }).replace(' 1', ''),
		write: (progress: Progress) => writeProgressMarkdown(progress, index),
		read: (text: string) => readProgressMarkdown(text, index, now),
	};
}

const sites: Awaited<ReturnType<typeof siteIn>>[] = [];
for (const language of languages) sites.push(await siteIn(language));
const pairs = sites.flatMap((writer) =>
	sites.map((reader) => [writer.language, reader.language, writer, reader] as const)
);
const states = Object.keys(fileLanguages.en).filter((key) =>
	['todo', 'doing', 'done', 'skipped'].includes(key)
) as TaskState[];

test('there are languages to be tested, and their files differ', () => {
	expect(languages).toEqual(expect.arrayContaining(['de', 'en']));
	expect(new Set(sites.map(({ write }) => write(emptyProgress))).size).toBe(languages.length);
});

test.each(sites)('what a site in $language writes for a state is known to all', (site) => {
	const row = fileLanguages[site.language as keyof typeof fileLanguages];
	expect(row, 'src/progress/file-languages.ts has no row for it').toBeDefined();
	for (const state of states)
		expect(row[state][0]).toBe(site.taskStates[state].words.toLowerCase());
	expect([row.task[0], row.status[0]]).toEqual(site.columns.map((name) => name.toLowerCase()));
	expect(row.week).toContain(site.weekLabel.toLowerCase());
});

test('no spelling stands for two states', () => {
	const spellings = states.map((state) => [
		...new Set(Object.values(fileLanguages).flatMap((words) => words[state])),
	]);
	expect(new Set(spellings.flat()).size).toBe(spellings.flat().length);
});

test.each(pairs)(
	'what is written in %s is read on a site in %s, exactly',
	(_w, _r, writer, reader) => {
		fc.assert(
			fc.property(anyProgress, (progress) => {
				const { gone, here } = resolveProgress(progress, smallIndex);
				const back = reader.read(writer.write(progress));
				const notes = Object.entries({ ...here.notes, ...gone.notes }).filter(
					([, { text }]) => text
				);
				expect(back.problems).toEqual([]);
				expect(back.progress.tasks).toEqual({ ...here.tasks, ...gone.tasks });
				expect(back.progress.notes).toEqual(Object.fromEntries(notes));
			}),
			{ numRuns: 40 }
		);
	}
);

test.each(pairs)(
	'a status changed by hand in %s is understood on a site in %s',
	(_w, _r, writer, reader) => {
		const id = `${week1}#build-a-list-view`;
		for (const before of states)
			for (const after of states) {
				const was = writer.taskStates[before];
				const is = writer.taskStates[after];
				const text = writer.write(setTask(emptyProgress, id, before, 5));
				const row = text.split('\n').find((line) => line.includes('[Build a list view]')) ?? '';
				expect(row).toContain(`${was.sign} ${was.words}`);
				for (const cell of [
					is.sign,
					is.words,
					`${was.sign} ${is.words}`,
					`${is.sign} ${was.words}`,
				]) {
					const { problems, progress } = reader.read(
						text.replace(row, row.replace(`${was.sign} ${was.words}`, cell))
					);
					const at = after === before ? 5 : now;
					expect({ cell, problems, mark: progress.tasks[id] }).toEqual({
						cell,
						problems: [],
						mark: { state: after, at },
					});
				}
			}
	}
);

test.each(pairs)(
	'rows written in %s that lost their links are found on a site in %s',
	(_w, _r, writer, reader) => {
		const done = writer.taskStates.done.words;
		const bare = writer
			.write(emptyProgress)
			.replaceAll(/❌ .*? \|$/gm, `${done} |  own remark |`)
			.replaceAll(/^(\| .* \|)$/gm, (row) => (row.includes('---') ? `${row} --- |` : row))
			.replaceAll(/^\[[^\]]+\]: .*\n/gm, '')
			.replaceAll(/\]\[[^\]]+\]/g, ']');
		const { problems, progress } = reader.read(bare);
		expect(problems).toEqual([]);
		const ids = smallTaskIds.filter((id) => !id.startsWith('topics/'));
		expect(Object.keys(progress.tasks).sort()).toEqual(ids.sort());
	}
);

test.each(sites)('a file in a language nobody knows is read by its signs in $language', (site) => {
	const id = `${week1}#build-a-list-view`;
	const text = site
		.write(setTask(emptyProgress, id, 'done', 5))
		.replaceAll(/^\| .* \| .* \| .* \|$/gm, (row) =>
			row.replace(/(❌|✅) .* \|$/, '$1 quelque chose | remarque |')
		)
		.replace(/^\| [^|]* \| [^|]* \| Status \|$/m, '| Semaine | Tâche | État |');
	expect(site.read(text)).toMatchObject({
		problems: [],
		progress: { tasks: { [id]: { state: 'done', at: 5 } } },
	});
});
