import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { textOf, visit } from '../curriculum/markdown-text.ts';
import { followRoadmap, setNote, setTask } from './change-progress.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { readProgressMarkdown } from './read-progress-markdown.ts';
import { resolveProgress } from './resolve-progress.ts';
import { anyProgress } from './testing/any-progress.ts';
import { smallIndex, smallTaskIds, week1, week2 } from './testing/small-site.ts';
import { escapeText, writeProgressMarkdown } from './write-progress-markdown.ts';

const origin = 'https://ada.github.io';
const now = 1_000;
const read = (text: string) => readProgressMarkdown(text, smallIndex, now);
const blank = writeProgressMarkdown(emptyProgress, smallIndex, { origin, roadmaps: ['a'] });

describe('written by the site', () => {
	test('the file reads well and can be read again', () => {
		let progress = setTask(
			emptyProgress,
			'roadmaps/b/week-1#build-a-list-view',
			'done',
			86_400_000
		);
		progress = setNote(progress, 'roadmaps/b/week-1#build-a-list-view', 'Twice.\n\nAnd > again', 5);
		progress = setTask(progress, 'projects/gone#old', 'skipped', 7);
		const text = writeProgressMarkdown(progress, smallIndex, { origin });
		expect(text).toMatchInlineSnapshot(`
			"# [Roadmap B][1]

			[1]: https://ada.github.io/fork/roadmaps/b/

			Change a status by hand as you like: ❌ not started, 🚧 in progress, ✅ done, ⏭ skipped.
			A note is a quote below the table.
			Keep the lines that start with a number in brackets: they say which task a row means.
			The [progress page](https://ada.github.io/fork/progress/) reads this file.

			## [Week 1: Views][2]

			| Week | Task | Status |
			| --- | --- | --- |
			| 1 | [Build a list view][2.1] | ✅ done |
			| 1 | [Deploy it][2.2] | ❌ not started |

			> [Build a list view][2.1 note]
			>
			> Twice.
			>
			> And > again

			[2]: https://ada.github.io/fork/roadmaps/b/week-1/
			[2.1]: https://ada.github.io/fork/roadmaps/b/week-1/#task-build-a-list-view "done 1970-01-02T00:00:00.000Z"
			[2.2]: https://ada.github.io/fork/roadmaps/b/week-1/#task-deploy-it
			[2.1 note]: https://ada.github.io/fork/roadmaps/b/week-1/#task-build-a-list-view "note 1970-01-01T00:00:00.005Z zpehfq"

			# No longer on the site

			| Page | Task | Status |
			| --- | --- | --- |
			| projects/gone | [old][gone 1] | ⏭ skipped |

			[gone 1]: https://ada.github.io/fork/projects/gone/#task-old "skipped 1970-01-01T00:00:00.007Z"
			"
		`);
		expect(read(text).problems).toEqual([]);
	});

	test('tasks and notes come back with their times, with and without a host', () => {
		fc.assert(
			fc.property(anyProgress, fc.constantFrom(origin, ''), (progress, origin) => {
				const { gone, here } = resolveProgress(progress, smallIndex);
				const back = read(writeProgressMarkdown(progress, smallIndex, { origin }));
				expect(back.problems).toEqual([]);
				expect(back.progress.tasks).toEqual({ ...here.tasks, ...gone.tasks });
				expect(back.progress.notes).toEqual(withText({ ...here.notes, ...gone.notes }));
			})
		);
	});

	function withText(notes: Progress['notes']): Progress['notes'] {
		return Object.fromEntries(Object.entries(notes).filter(([, { text }]) => text !== ''));
	}

	test('another parser of Markdown sees the same texts and addresses', () => {
		const text = writeProgressMarkdown(emptyProgress, smallIndex, { origin });
		const tree = markdownToMdast(text, { features: { gfm: true } }) as Root;
		const texts: string[] = [];
		visit(tree, (node: Nodes) => {
			if (node.type === 'tableCell' && node.children[0]?.type === 'linkReference')
				texts.push(textOf(node));
		});
		const pages = Object.entries(smallIndex.pages).filter(([id]) => !id.startsWith('topics/'));
		expect(texts).toEqual(pages.flatMap(([, { tasks }]) => tasks.map((task) => task.text)));
	});

	test('any text is the same after another parser of Markdown', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (raw) => {
				const text = raw.replaceAll(/\s+/g, ' ').trim();
				const table = `| a |\n| - |\n| [${escapeText(text)}][1] |\n\n[1]: /x\n`;
				const tree = markdownToMdast(table, { features: { gfm: true } }) as Root;
				const cells: string[] = [];
				visit(tree, (node) => {
					if (node.type === 'tableCell') cells.push(textOf(node));
				});
				expect(cells).toEqual(['a', text]);
			})
		);
	});

	test('a blank file of a roadmap has its weeks and projects, and says nothing', () => {
		expect(blank).toContain('# [Roadmap A][1]');
		expect(blank).toContain('## [Weeks 2–3: Forms][');
		expect(blank).toContain('# Projects');
		expect(blank).not.toContain('Roadmap B');
		const { pages, problems, progress } = read(blank);
		expect({ problems, progress }).toEqual({ problems: [], progress: emptyProgress });
		expect(pages).toEqual(['roadmaps/a', 'roadmaps/a/phase-1', week1, week2, 'projects/blog']);
	});

	test('of roadmaps only those followed or begun are written, and all where nothing was done', () => {
		const followed = followRoadmap(emptyProgress, 'b', 1);
		expect(writeProgressMarkdown(followed, smallIndex)).not.toContain('Roadmap A');
		const all = writeProgressMarkdown(emptyProgress, smallIndex);
		expect(all).toContain('Roadmap A');
		expect(all).toContain('Roadmap B');
	});
});

describe('edited by hand', () => {
	const row = /^\| 1, Day 1–2 \| \[Build a list view\].*$/m;
	const listView = `${week1}#build-a-list-view`;
	const edit = (status: string) =>
		blank.replace(row, (line) => line.replace('❌ not started', status));

	test.each(['✅ not started', '✅', 'x', 'done', '❌ done', '[x]', '✔️'])(
		'"%s" is a tick made when the file is read',
		(status) => {
			const { problems, progress } = read(edit(status));
			expect(problems).toEqual([]);
			expect(progress.tasks).toEqual({ [listView]: { state: 'done', at: now } });
		}
	);

	test('a tick taken back is a new choice, one left alone keeps its time', () => {
		let progress = setTask(emptyProgress, listView, 'done', 5);
		progress = setTask(progress, `${week2}#build-a-form`, 'done', 6);
		const text = writeProgressMarkdown(progress, smallIndex).replace(row, (line) =>
			line.replace('✅ done', '❌ not started')
		);
		expect(read(text).progress.tasks).toEqual({
			[listView]: { state: 'todo', at: now },
			[`${week2}#build-a-form`]: { state: 'done', at: 6 },
		});
	});

	test('a status that cannot be told is reported at its place', () => {
		const text = edit('perhaps');
		const line = text.split('\n').findIndex((each) => row.test(each)) + 1;
		const column = (text.split('\n')[line - 1]?.indexOf('perhaps') ?? 0) + 1;
		expect(read(text)).toMatchObject({
			progress: emptyProgress,
			problems: [
				{
					line,
					column,
					message:
						'“perhaps” is no status. Write done, in progress, not started or skipped, or one of ✅ 🚧 ❌ ⏭.',
				},
			],
		});
	});

	test('rows without their links are found by page and text', () => {
		const done = blank.replaceAll('❌ not started', 'done');
		const bare = done.replaceAll(/^\[[^\]]+\]: .*\n/gm, '').replaceAll(/\]\[[^\]]+\]/g, ']');
		const { problems, progress } = read(bare);
		expect(problems).toEqual([]);
		const ids = smallTaskIds.filter((id) => /^(roadmaps\/a|projects)/.test(id));
		expect(Object.keys(progress.tasks).sort()).toEqual(ids.sort());
	});

	test('a tracker written from nothing is understood', () => {
		const text = [
			'# My way through Roadmap B',
			'',
			'## Week 1',
			'',
			'| Task | Status | Remark |',
			'| :--- | :----: | ------ |',
			'| build a list view | ✅ | easy |',
			'| `Deploy it` | 🚧 | |',
			'',
			'> Went well.',
			'',
			'# Roadmap A',
			'',
			'- [x] Build a form',
			'- [ ] Sum it up',
		].join('\r\n');
		expect(read(text)).toEqual({
			progress: {
				...emptyProgress,
				tasks: {
					'roadmaps/b/week-1#build-a-list-view': { state: 'done', at: now },
					'roadmaps/b/week-1#deploy-it': { state: 'doing', at: now },
					[`${week2}#build-a-form`]: { state: 'done', at: now },
				},
				notes: { 'roadmaps/b/week-1': { text: 'Went well.', at: now } },
			},
			problems: [],
			pages: expect.arrayContaining(['roadmaps/b/week-1', week2]) as unknown,
		});
	});

	test('what belongs to no task is reported with line and column, not dropped', () => {
		const text =
			'> Lost note\n\n# Roadmap A\n\n| Week | Task | Status |\n| - | - | - |\n| 1 | Fly | ✅ |\n| 1 |\n\n- [x] Build a list view\n- [x] Swim';
		expect(read(text).problems).toEqual([
			{ line: 1, column: 1, message: 'This note stands below no week and no task.' },
			{
				line: 7,
				column: 7,
				message: '“Fly” is no task of this site, or more than one has this name.',
			},
			{ line: 8, column: 3, message: 'This row has fewer cells than its table has columns.' },
			{
				line: 11,
				column: 7,
				message: '“Swim” is no task of this site, or more than one has this name.',
			},
		]);
	});

	test('a name that several tasks have is not guessed', () => {
		expect(read('- [x] Build a list view').problems).toHaveLength(1);
	});

	test('links of another host or base path, and old ones, lead to the task of today', () => {
		const text = [
			'- [x] [any](https://other.example/site/projects/blog/#task-list-posts)',
			'- [x] [any](/projects/blog/#task-show-one-post)',
			'- [x] [any](https://ada.github.io/fork/roadmaps/old/week-2/#task-make-form)',
		].join('\n');
		const { problems, progress } = read(text);
		expect(problems).toEqual([]);
		expect(Object.keys(progress.tasks)).toEqual([
			'projects/blog#list-posts',
			'projects/blog#show-one-post',
			`${week2}#build-a-form`,
		]);
	});

	test('a task that stands twice with two states is reported', () => {
		const link = '[any](/projects/blog/#task-list-posts)';
		const { problems, progress } = read(`- [x] ${link}\n- [-] ${link}`);
		expect(problems[0]?.message).toBe(
			'This task stands in the file twice, with two states. The later one counts.'
		);
		expect(progress.tasks['projects/blog#list-posts']?.state).toBe('done');
	});

	test('a note that was edited is new, one left alone keeps its time', () => {
		let progress = setNote(emptyProgress, week1, 'old', 5);
		progress = setNote(progress, listView, 'same', 6);
		const text = writeProgressMarkdown(progress, smallIndex).replace('> old', '> new\n> and more');
		expect(read(text).progress.notes).toEqual({
			[week1]: { text: 'new\nand more', at: now },
			[listView]: { text: 'same', at: 6 },
		});
	});

	test('a gone task does not jump to another one of its name', () => {
		const progress = setTask(emptyProgress, 'projects/gone#list-posts', 'done', 5);
		expect(read(writeProgressMarkdown(progress, smallIndex)).progress).toEqual(progress);
	});

	test('tables reformatted, code blocks and tables of other things do no harm', () => {
		const text = blank
			.replaceAll('| --- | --- | --- |', '| :------------ | :--: | ----- |')
			.replaceAll(' | ', '      |   ')
			.concat('\n```\n- [x] Build a form\n> note\n```\n\n| Book | Read |\n| - | - |\n| A | x |\n');
		expect(read(text)).toMatchObject({ problems: [], progress: emptyProgress });
		const open = blank.concat('\n```\n- [x] [any](/projects/blog/#task-list-posts)\n');
		expect(Object.keys(read(open).progress.tasks)).toEqual(['projects/blog#list-posts']);
	});
});

test('no text is too strange to be read', () => {
	const piece = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'\n',
			'|',
			'[',
			'](',
			'][1]',
			'[1]: ',
			'%zz',
			'> ',
			'# ',
			'- [x] ',
			'```',
			'\\',
			'#task-'
		),
		fc.constantFrom(...blank.split('\n'))
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join('');
			const lines = text.split(/\r\n|\n|\r/).length;
			for (const { column, line } of read(text).problems) {
				expect(line).toBeGreaterThan(0);
				expect(line).toBeLessThanOrEqual(lines);
				expect(column).toBeGreaterThan(0);
			}
		})
	);
});
