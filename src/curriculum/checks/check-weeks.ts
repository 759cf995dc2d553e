import type { Curriculum, Roadmap, Week } from '../curriculum.ts';
import { formatSpan, type Span } from '../grammar.ts';
import { docsFolder } from '../location.ts';
import { topOf } from '../page.ts';
import { problem, type Problem } from '../problem.ts';

/** The numbers of the weeks: each once, none left out, and something to do in every one. */
export function checkWeeks({ roadmaps, pages }: Curriculum): Problem[] {
	return [
		...roadmaps.flatMap((roadmap) => [
			...checkTwice(roadmap),
			...checkGaps(roadmap),
			...checkEmpty(roadmap),
		]),
		...checkOverviews([...pages.keys()]),
	];
}

function checkTwice({ weeks }: Roadmap): Problem[] {
	return weeks.flatMap((week, index) => {
		const before = weeks[index - 1];
		if (!before || before.to < week.from) return [];
		const same = before.from === week.from && before.to === week.to;
		return problem(
			'week-twice',
			topOf(week.page),
			same
				? `There are two pages for ${week.label} of this roadmap.`
				: `${before.label} and ${week.label} of this roadmap overlap.`,
			`The other page is ${before.page.file}. Give one of the files another number, or join them.`
		);
	});
}

function checkGaps({ page, weeks, breaks }: Roadmap): Problem[] {
	return gapsIn(weeks, breaks).map((gap) => {
		const named = `${gap.from === gap.to ? 'Week' : 'Weeks'} ${formatSpan(gap)}`;
		const stored = gap.from === gap.to ? `${gap.from}` : `${gap.from}-${gap.to}`;
		return problem(
			'week-gap',
			topOf(page),
			`${named} of the roadmap "${page.title}" ${gap.from === gap.to ? 'has' : 'have'} no page.`,
			`Write the missing page, or say in the frontmatter that it is meant: breaks: ["${stored}"].`
		);
	});
}

/** Runs of week numbers below the last week that no week and no break covers. */
function gapsIn(weeks: readonly Week[], breaks: readonly Span[]): Span[] {
	const covered = new Set(
		[...weeks, ...breaks].flatMap(({ from, to }) =>
			Array.from({ length: to - from + 1 }, (_, i) => from + i)
		)
	);
	const last = Math.max(0, ...weeks.map(({ to }) => to));
	const gaps: Span[] = [];
	for (let week = 1; week <= last; week++) {
		if (covered.has(week)) continue;
		const open = gaps.at(-1);
		if (open?.to === week - 1) open.to = week;
		else gaps.push({ from: week, to: week });
	}
	return gaps;
}

function checkEmpty({ weeks }: Roadmap): Problem[] {
	return weeks
		.filter(({ page }) => page.tasks.length === 0)
		.map(({ page, label }) =>
			problem(
				'week-empty',
				topOf(page),
				`${label} has nothing to do.`,
				'Add a task, a line such as "- [ ] Build a list view".'
			)
		);
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
