import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, docsFolder, idOfFile } from '../../curriculum/location.ts';
import { loadCurriculum } from '../../curriculum/load-curriculum.ts';
import { formatProblem } from '../../curriculum/problem.ts';
import { decideImport, type ImportMode } from './decide-import.ts';

type Pages = Record<string, string>;
const week = (title: string, ...tasks: string[]) =>
	`---\ntitle: ${title}\n---\n\n## Practice\n\n${tasks.map((task) => `- [ ] ${task}\n`).join('')}`;
const index = '---\ntitle: Garden\n---\n';
const path = 'roadmaps/garden/week-01.mdx';
const garden: Pages = {
	'roadmaps/garden/index.mdx': index,
	[path]: week('Soil', 'Dig a bed', 'Mix the compost', 'Sow the first peas'),
};

/** Runs an import, and returns the pages after it and what was said. */
function run(
	theirs: Pages,
	existing: Pages,
	record: Pages | undefined,
	mode: ImportMode = 'merge',
	published: string[] = []
) {
	const decision = decideImport(
		Object.entries(theirs).map(([path, text]) => ({ path, text })),
		{ existing: new Map(Object.entries(existing)), record, published: new Set(published) },
		mode
	);
	const pages = { ...existing };
	for (const { path, text } of decision.writes) pages[path] = text;
	for (const path of decision.removals) delete pages[path];
	return { ...decision, pages, said: decision.problems.map(formatProblem).join('\n') };
}

describe('without --merge and --force', () => {
	test('new pages are written, those that are there already are left', () => {
		const { said, writes } = run(garden, { [path]: garden[path] ?? '' }, undefined, 'new');
		expect(writes.map((each) => each.path)).toEqual(['roadmaps/garden/index.mdx']);
		expect(said).toBe('');
	});

	test('nothing is written where a page says something else', () => {
		const { isRefused, said, writes } = run(garden, { [path]: 'Mine' }, garden, 'new');
		expect([isRefused, writes]).toEqual([true, []]);
		expect(said).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/garden/week-01.mdx:1:1 error: This page exists already and says something else, so nothing was written.
			  To bring the source in and keep what was edited by hand, run the import with --merge. To replace what is there, run it with --force."
		`);
	});

	test('line ends of Windows, and what a page says about its past, are no difference', () => {
		const existing = {
			...garden,
			[path]: (garden[path] ?? '')
				.replace('Soil\n', 'Soil\nredirectFrom: [/old/]\n')
				.replaceAll('\n', '\r\n'),
		};
		expect(run(garden, existing, garden, 'new')).toMatchObject({ isRefused: false, writes: [] });
	});
});

describe('with --merge', () => {
	test('pages nobody touched say what the source says', () => {
		const theirs = {
			...garden,
			[path]: week('Earth', 'Dig a bed', 'Mix the compost', 'Sow the first peas'),
		};
		expect(run(theirs, garden, garden).pages).toEqual(theirs);
	});

	test('pages only a hand touched stay', () => {
		const mine = { ...garden, [path]: `${garden[path]}\nMy own words.\n` };
		expect(run(garden, mine, garden)).toMatchObject({ writes: [], pages: mine, said: '' });
	});

	test('what both touched is joined', () => {
		const mine = { ...garden, [path]: `${garden[path]}\nMy own words.\n` };
		const theirs = {
			...garden,
			[path]: week('Earth', 'Dig a bed', 'Mix the compost', 'Sow the first peas'),
		};
		expect(run(theirs, mine, garden).pages[path]).toBe(`${theirs[path]}\nMy own words.\n`);
	});

	test('where both changed the same line, the hand has it, and the source is quoted', () => {
		const mine = {
			...garden,
			[path]: week('My soil', 'Dig a bed', 'Mix the compost', 'Sow the first peas'),
		};
		const theirs = {
			...garden,
			[path]: week('Earth', 'Dig a bed', 'Mix the compost', 'Sow the first peas'),
		};
		const { pages, said } = run(theirs, mine, garden);
		expect(pages).toEqual(mine);
		expect(said).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/garden/week-01.mdx:2:1 error: This was edited by hand and has changed in the source as well. Your version was kept.
			  The source says now:
			  title: Earth"
		`);
	});

	test('without a record of the last import every page that is there stays', () => {
		const mine = { [path]: 'Mine' };
		const { pages, said } = run(garden, mine, undefined);
		expect(pages).toEqual({ ...garden, ...mine });
		expect(said).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/garden/week-01.mdx:1:1 warning: This page exists, and nothing tells what of it was edited by hand, so it was kept as it is.
			  Compare it with the source. To replace it, run the import with --force. The next --merge can tell."
		`);
	});

	test('a page the source has no more goes, and readers are sent to the page above it', () => {
		const { pages } = run({ 'roadmaps/garden/index.mdx': index }, garden, garden);
		expect(pages).toEqual({
			'roadmaps/garden/index.mdx':
				'---\ntitle: Garden\nredirectFrom:\n  - /roadmaps/garden/week-01/\n---\n',
		});
	});

	test('a page the source has no more stays when it was edited, or when another page links to it', () => {
		const theirs = { 'roadmaps/garden/index.mdx': index };
		const edited = { ...garden, [path]: `${garden[path]}\nMine.\n` };
		expect(run(theirs, edited, garden)).toMatchObject({ pages: edited });
		expect(run(theirs, edited, garden).said).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/garden/week-01.mdx:1:1 warning: The source has this page no more, but it was edited by hand, so it was kept.
			  Delete the file if nobody needs it."
		`);
		const linked = { ...garden, 'guides/start.mdx': '[soil](/roadmaps/garden/week-01/)' };
		expect(run(theirs, linked, garden).said).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/garden/week-01.mdx:1:1 warning: The source has this page no more, but guides/start.mdx links to it, so it was kept.
			  Take the link away first. Delete the file if nobody needs it."
		`);
	});

	test('a page that was deleted by hand is not made again', () => {
		const { [path]: _, ...mine } = garden;
		expect(run(garden, mine, garden)).toMatchObject({ pages: mine, said: '' });
		const theirs = { ...garden, [path]: week('Earth', 'Dig') };
		expect(run(theirs, mine, garden).said).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/garden/week-01.mdx:1:1 warning: This page was deleted by hand, so it was not made again, though the source has changed it.
			  If it is needed after all, restore it from your history and run the import with --merge."
		`);
	});

	test('a join that would be no MDX leaves the page as it was edited', () => {
		const base = { [path]: `${index}\n<div>\n\na\n\n</div>\n` };
		const mine = { [path]: `${index}\n<div>\n\na\n\nb\n\n</div>\n` };
		const theirs = { [path]: `${index}\na\n\n</div>\n` };
		expect(run(theirs, mine, base).pages).toEqual(mine);
	});
});

describe('ids', () => {
	test('a task that was reworded gets an alias, also in the second merge', () => {
		const second = {
			...garden,
			[path]: week('Soil', 'Dig a bed of two metres', 'Mix the compost', 'Sow the first peas'),
		};
		const third = {
			...garden,
			[path]: week('Soil', 'Dig a raised bed of two metres', 'Mix compost', 'Sow the first peas'),
		};
		const once = run(second, garden, garden);
		expect(once.pages[path]).toContain('taskAliases:\n  dig-a-bed: dig-a-bed-of-two-metres\n---\n');
		const twice = run(third, once.pages, second);
		expect(twice.pages[path]).toContain(
			'taskAliases:\n  dig-a-bed: dig-a-raised-bed-of-two-metres\n  dig-a-bed-of-two-metres: dig-a-raised-bed-of-two-metres\n  mix-the-compost: mix-compost\n---\n'
		);
		expect(run(third, twice.pages, third)).toMatchObject({ writes: [], removals: [], said: '' });
	});

	test('a task that is another one now has no alias, and is gone on purpose if it was published', () => {
		const theirs = {
			...garden,
			[path]: week('Soil', 'Buy a watering can', 'Mix the compost', 'Sow the first peas'),
		};
		expect(run(theirs, garden, garden).pages).toEqual(theirs);
		const published = ['/roadmaps/garden/week-01/#dig-a-bed'];
		expect(run(theirs, garden, garden, 'merge', published).pages[path]).toContain(
			'removedTasks:\n  - dig-a-bed\n---\n'
		);
	});

	test('a week that got another number takes its address and its ticks along', () => {
		const { [path]: soil = '', ...rest } = garden;
		const theirs = {
			...rest,
			'roadmaps/garden/phase-1/week-01.mdx': soil.replace('a bed', 'a big bed'),
		};
		const { pages } = run(theirs, garden, garden);
		expect(pages['roadmaps/garden/phase-1/week-01.mdx']).toContain(
			'redirectFrom:\n  - /roadmaps/garden/week-01/\ntaskAliases:\n  dig-a-bed: dig-a-big-bed\n---\n'
		);
		expect(pages[path]).toBeUndefined();
		// When it comes back, its address is its own again.
		expect(run(garden, pages, theirs).pages[path]).not.toContain('/roadmaps/garden/week-01/');
	});

	test('published tasks that moved to another page are told of', () => {
		const theirs = {
			...garden,
			[path]: week('Tools', 'Buy a spade'),
			'roadmaps/garden/week-02.mdx': garden[path] ?? '',
		};
		const published = [
			'/roadmaps/garden/week-01/#dig-a-bed',
			'/roadmaps/garden/week-01/#mix-the-compost',
		];
		expect(run(theirs, garden, garden, 'merge', published).said).toMatchInlineSnapshot(`
			"src/content/docs/roadmaps/garden/week-02.mdx:1:1 warning: 2 tasks have moved here from /roadmaps/garden/week-01/.
			  Ticks that readers gave there do not follow: dig-a-bed, mix-the-compost. To keep them, leave these tasks on their page."
		`);
	});

	test('--force replaces what was edited, and keeps what pages say about their past', () => {
		const mine = {
			...garden,
			[path]: week('Mine', 'Dig a bed').replace('Mine\n', 'Mine\nredirectFrom: [/old/]\n'),
		};
		const { pages, said } = run(garden, mine, undefined, 'force');
		expect(pages[path]).toBe(
			(garden[path] ?? '').replace('Soil\n', 'Soil\nredirectFrom:\n  - /old/\n')
		);
		expect(said).toBe('');
	});
});

describe('laws', () => {
	const tasks = fc.uniqueArray(
		fc
			.tuple(
				fc.constantFrom('Dig', 'Sow', 'Cut', 'Buy'),
				fc.constantFrom('peas', 'beans', 'beds', 'tools'),
				fc.constantFrom('', ' today', ' with care')
			)
			.map((words) => `${words[0]} the ${words[1]}${words[2]}`),
		{ maxLength: 6 }
	);
	const page = fc.record({
		title: fc.constantFrom('Soil', 'Seed', 'Water'),
		tasks,
		more: fc.constantFrom('', '\nMore.\n'),
	});
	const pages = fc
		.dictionary(fc.constantFrom('week-01', 'week-02', 'week-03', 'phase-1/week-04'), page)
		.map((weeks): Pages => ({
			'roadmaps/garden/index.mdx': index,
			...(Object.keys(weeks).some((name) => name.startsWith('phase-1')) && {
				'roadmaps/garden/phase-1/index.mdx': index,
			}),
			...Object.fromEntries(
				Object.entries(weeks).map(([name, { more, tasks, title }]) => [
					`roadmaps/garden/${name}.mdx`,
					week(title, ...tasks) + more,
				])
			),
		}));

	test('merging what the source said before changes nothing', () => {
		fc.assert(
			fc.property(pages, pages, (base, mine) => {
				expect(run(base, mine, base).pages).toEqual({ ...mine });
			})
		);
	});

	test('merging into untouched pages gives what the source says, and every address and task still leads somewhere', () => {
		fc.assert(
			fc.property(pages, pages, (base, theirs) => {
				const addresses = Object.entries(base).flatMap(([path, text]) => {
					const address = addressOf(idOfFile(path));
					const slugs = [...text.matchAll(/^- \[ \] (.*)$/gm)].map(([, task = '']) =>
						task.toLowerCase().replaceAll(' ', '-')
					);
					return [address, ...slugs.map((slug) => `${address}#${slug}`)];
				});
				const { pages: merged } = run(theirs, base, base, 'merge', addresses);
				const bare = (text: string) =>
					text.replace(/^(?:redirectFrom|taskAliases|removedTasks):\n(?: .*\n)+/gm, '');
				const without = Object.fromEntries(
					Object.entries(merged).map(([path, text]) => [path, bare(text)])
				);
				expect(without).toEqual(theirs);

				const published = ['# Published by ada/site', ...addresses, ''].join('\n');
				const { problems } = loadCurriculum(
					{
						pages: Object.entries({ ...merged, 'index.mdx': '---\ntitle: Home\n---\n' }).map(
							([path, text]) => ({ path: `${docsFolder}/${path}`, text })
						),
						resources: '',
						published,
						publicFiles: [],
					},
					{ repository: 'ada/site' }
				);
				expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual(
					[]
				);
				expect(run(theirs, merged, theirs, 'merge', addresses)).toMatchObject({
					writes: [],
					removals: [],
				});
			}),
			{ numRuns: 100 }
		);
	});

	test('merging twice is merging once', () => {
		fc.assert(
			fc.property(pages, pages, pages, (base, mine, theirs) => {
				const once = run(theirs, mine, base);
				expect(run(theirs, once.pages, theirs)).toMatchObject({ writes: [], removals: [] });
			})
		);
	});
});
