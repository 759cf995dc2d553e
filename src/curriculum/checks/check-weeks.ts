import type { Curriculum, Roadmap, Week } from '../curriculum.ts';
import { formatSpan, type Span } from '../grammar.ts';
import { topOf } from '../page.ts';
import { problem, type Problem } from '../problem.ts';

/** The numbers of the weeks: each once, none left out, and something to do in every one. */
export function checkWeeks({ roadmaps }: Curriculum): Problem[] {
	return roadmaps.flatMap((roadmap) => [
		...checkPhases(roadmap),
		...checkTwice(roadmap),
		...checkGaps(roadmap),
		...checkBreaks(roadmap),
		...checkEmpty(roadmap),
	]);
}

function checkTwice({ weeks }: Roadmap): Problem[] {
	const problems: Problem[] = [];
	let before: Week | undefined;
	for (const week of weeks) {
		if (before && before.to >= week.from) problems.push(overlap(before, week));
		if (!before || week.to > before.to) before = week;
	}
	return problems;
}

function overlap(before: Week, week: Week): Problem {
	const same = before.from === week.from && before.to === week.to;
	return problem(
		'week-twice',
		topOf(week.page),
		same
			? `There are two pages for ${week.label} of this roadmap.`
			: `${before.label} and ${week.label} of this roadmap overlap.`,
		`The other page is ${before.page.file}. Give one of the files another number, or join them.`
	);
}

function checkPhases({ phases }: Roadmap): Problem[] {
	return phases.flatMap((phase, index) => {
		const before = phases[index - 1];
		if (before?.number !== phase.number) return [];
		const hint = `The other one is introduced by ${before.page.file}. Give one of the folders another number.`;
		return problem(
			'phase-twice',
			topOf(phase.page),
			`There are two folders for phase ${phase.number} of this roadmap.`,
			hint
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

/** A break says that weeks have no page, so none of them may have one. */
function checkBreaks({ breaks, page, weeks }: Roadmap): Problem[] {
	return breaks.flatMap((open) => {
		const taken = weeks.find(({ from, to }) => from <= open.to && open.from <= to);
		if (!taken) return [];
		const hint = `Its page is ${taken.page.file}. Change the line breaks, or take the page away.`;
		return problem(
			'break-taken',
			topOf(page),
			`${taken.label} has a page, and breaks says it has none.`,
			hint
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
		.filter(({ page }) => page.tasks.length === 0 && page.unreadable !== 'text')
		.map(({ page, label }) =>
			problem(
				'week-empty',
				topOf(page),
				`${label} has nothing to do.`,
				'Add a task, a line such as "- [ ] Build a list view".'
			)
		);
}
