import type { Frontmatter } from '../curriculum/frontmatter.ts';
import type { Span } from '../curriculum/grammar.ts';
import type { Block } from './blocks.ts';
import { describe, titleOf } from './describe-part.ts';
import type { DraftedPage } from './drafted-page.ts';
import { draftProject } from './draft-project.ts';
import { draftSections } from './draft-sections.ts';
import { toPhrasing } from './inline-markdown.ts';
import { linksOf, textOfPhrasing } from './phrasing.ts';
import { labelOf, newPassage, stopsOf, type Stop } from './outline.ts';
import { PageLines, type DraftContext } from './page-lines.ts';
import { sortPassages } from './sort-passages.ts';
import type { PageWords } from './words/page-words.ts';

/** All pages of a roadmap, its own first. `title` and `description` are the roadmap's. */
export function draftPages(
	roadmap: Stop,
	id: string,
	about: { title: string; description: string },
	context: DraftContext
): DraftedPage[] {
	const folder = `roadmaps/${id}`;
	const phases = roadmap.stops.filter(({ kind }) => kind === 'phase');
	const own = draftPart(
		{ ...withLinksOfTitle(roadmap, context), title: about.title },
		`${folder}/index.mdx`,
		context,
		0
	);
	const data = { title: about.title, ...describedBy(own.data.description ?? about.description) };
	return [
		{ ...own, data },
		...weeksIn(roadmap.stops).map((week) => draftWeek(week, folder, context)),
		...phases.flatMap((phase, index) => {
			const inner = `${folder}/phase-${index + 1}`;
			return [
				draftPart(phase, `${inner}/index.mdx`, context, index + 1),
				...weeksIn(stopsOf(phase, 'week')).map((week) => draftWeek(week, inner, context)),
			];
		}),
		...context.shelf.projects.map((project) => draftProject(project, context)),
	];
}

function weeksIn(stops: readonly Stop[]): Stop[] {
	return stops.filter(({ kind }) => kind === 'week').sort((a, b) => a.span.from - b.span.from);
}

function describedBy(description: string): Pick<Frontmatter, 'description'> {
	return description === '' ? {} : { description };
}

function draftWeek(week: Stop, folder: string, context: DraftContext): DraftedPage {
	const [from, to] = [week.span.from, week.span.to].map((number) =>
		String(number).padStart(2, '0')
	);
	return draftPart(week, `${folder}/week-${from === to ? from : `${from}-${to}`}.mdx`, context, 0);
}

/** `position` is that of a phase among the phases. */
function draftPart(stop: Stop, path: string, context: DraftContext, position: number): DraftedPage {
	const { addresses, shelf, words } = context;
	const projects = shelf.projects.filter(({ parts }) => parts.has(stop));
	const linked = withLinksOfTitle(stop, context);
	const sorted = sortPassages(linked, words);
	const { description, intro } = describe(linked, sorted, addresses);
	const { rest, task, title } = titleOf(linked, sorted, description, addresses);
	const lines = new PageLines(context);
	// The hours of a phase are those of its pages.
	const hasOwnHours = stop.hours !== undefined && stopsOf(stop, 'week').length === 0;
	const said = stop.hours === undefined || hasOwnHours ? '' : `${stop.hours} h`;
	const above = [...statedWeeks(stop, words), rest, said]
		.filter((text) => text !== '')
		.map((text): Block => ({
			kind: 'prose',
			lines: [{ text, line: stop.line }],
		}));
	const children = draftSections(linked, { ...sorted, intro: [...above, ...intro] }, lines, {
		shelf,
		projects,
		task,
	});
	const label = labelOf(stop);
	const data: Frontmatter = {
		title,
		...describedBy(description),
		...(stop.kind === 'phase' && label !== '' && label !== `Phase ${position}` && { label }),
		...(stop.kind === 'phase' && weeksWithoutPages(stop)),
		...(hasOwnHours && { hours: stop.hours }),
	};
	return { path, data, root: { type: 'root', children } };
}

/** Links in a heading stand among the resources of its page. */
function withLinksOfTitle(stop: Stop, { addresses }: DraftContext): Stop {
	const links = linksOf(toPhrasing(stop.title, addresses));
	if (links.length === 0) return stop;
	const items = links.map(({ children, url }) => ({
		text: `[${textOfPhrasing(children)}](<${url}>)`,
		box: false,
		inner: [],
		line: stop.line,
	}));
	const passage = newPassage(stop.line, {
		section: 'resources',
		blocks: [{ kind: 'list', items }],
	});
	return { ...stop, passages: [...stop.passages, passage] };
}

/** How long a phase takes, where it has no pages for its weeks. */
function weeksWithoutPages(stop: Stop): Pick<Frontmatter, 'weeks'> {
	const { length, weeks } = stop;
	if (stopsOf(stop, 'week').length > 0) return {};
	const days = stop.stops
		.filter(({ kind }) => kind === 'day')
		.reduce((sum, { span }) => sum + span.to - span.from + 1, 0);
	const count = weeks ? weeks.to - weeks.from + 1 : (length ?? Math.ceil(days / 7));
	return count > 0 ? { weeks: count } : {};
}

/** The weeks a phase says it takes, as a line of text, where its pages say something else. */
function statedWeeks(stop: Stop, words: PageWords): string[] {
	const own = stopsOf(stop, 'week').map(({ span }) => span);
	if (stop.kind !== 'phase' || own.length === 0 || stop.widened) return [];
	const covered: Span = {
		from: Math.min(...own.map(({ from }) => from)),
		to: Math.max(...own.map(({ to }) => to)),
	};
	const { length, weeks } = stop;
	if (weeks && (weeks.from !== covered.from || weeks.to !== covered.to))
		return [words.weeksOfThePlan(weeks)];
	return length !== undefined && length !== covered.to - covered.from + 1
		? [words.lengthInWeeks(length)]
		: [];
}
