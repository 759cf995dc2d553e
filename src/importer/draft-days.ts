import type { RootContent } from 'mdast';
import { blocksToMarkdown, entriesToMarkdown, headingToMarkdown } from './block-markdown.ts';
import type { Block } from './blocks.ts';
import type { Entry } from './entries.ts';
import { textOfPhrasing } from './phrasing.ts';
import type { Stop } from './outline.ts';
import type { PageLines } from './page-lines.ts';
import { sortPassages } from './sort-passages.ts';
import { splitTitle } from './split-title.ts';
import { hasBox, plainItem, taskItems } from './task-items.ts';
import { startsWithVerb } from './words/verbs.ts';

/** The days of a week, each with a heading and something to tick: what is listed below it, or else its title. */
export function draftDays(days: readonly Stop[], lines: PageLines): RootContent[] {
	return days.flatMap((day) => draftDay(day, lines));
}

function draftDay(day: Stop, lines: PageLines): RootContent[] {
	const { words } = lines.context;
	const label = words.days(day.span);
	const { entries, intro, others } = sortPassages(day, words);
	const { rest, title } = splitTitle(
		day.title || firstTask([...entries.practice, ...entries.project, ...entries.topics]),
		140
	);
	const heading = headingToMarkdown(
		{ text: title === '' ? label : `${label}: ${title}` },
		lines,
		3
	);
	const toDo = [...entries.practice, ...entries.project, ...entries.days];
	const isTickable =
		toDo.some(isItem) || hasBox([...intro, ...others.flatMap(({ blocks }) => blocks)]);
	const topics = isTickable ? [] : entries.topics;
	const listed = [...toDo, ...topics];
	const own = listed.some(isItem) || isTickable ? [] : ownTask(rest || title, intro, lines);
	lines.difference = words.daysWithin(day.span);
	const content = [
		...heading,
		...(rest === '' || own.some(({ item }) => item.text === rest)
			? []
			: blocksToMarkdown([proseOf(rest, day.line)], lines)),
		...blocksToMarkdown(own.some(({ fromIntro }) => fromIntro) ? [] : intro, lines),
		...labelled(words.goal, entries.goals, lines),
		...labelled(words.sections.topics, isTickable ? entries.topics : [], lines),
		...entriesToMarkdown(
			[...listed, ...own.map(({ item }): Entry => ({ kind: 'item', item }))],
			lines,
			taskItems
		),
		...labelled(words.outcome, entries.outcomes, lines),
		...labelled(words.sections.questions, entries.questions, lines),
		...others.flatMap((passage) => [
			...headingToMarkdown({ text: passage.heading }, lines, 4),
			...blocksToMarkdown(passage.blocks, lines, 4),
		]),
	];
	lines.difference = '';
	return content;
}

/** A day without a title is called after the one thing it lists. */
function firstTask(entries: readonly Entry[]): string {
	const [only, ...rest] = entries;
	return only?.kind === 'item' && rest.length === 0 && only.item.text.length <= 90
		? only.item.text
		: '';
}

function isItem(entry: Entry): boolean {
	return entry.kind === 'item';
}

/** The task of a day that lists none: its title, or where it has none its text. */
function ownTask(
	title: string,
	intro: readonly Block[],
	lines: PageLines
): { item: { text: string; box: boolean; inner: Block[]; line: number }; fromIntro: boolean }[] {
	const [first] = intro;
	const isTask =
		first?.kind === 'prose' &&
		intro.length === 1 &&
		first.lines.every(
			({ text }) => text.length <= 140 && startsWithVerb(text) && !/[.!?]\s/.test(text)
		);
	if (!isTask && textOfPhrasing(lines.inline(title)).trim() !== '')
		return [{ item: { text: title, box: true, inner: [], line: 0 }, fromIntro: false }];
	const [only, ...rest] = intro;
	if (only?.kind !== 'prose' || rest.length > 0) return [];
	return only.lines.map(({ line, text }) => ({
		item: { text, box: true, inner: [], line },
		fromIntro: true,
	}));
}

function proseOf(text: string, line: number): Block {
	return { kind: 'prose', lines: [{ text, line }] };
}

/** Sections have no headings within a day: `"**Goal:** know it"`, or the label above a list. */
function labelled(name: string, entries: readonly Entry[], lines: PageLines): RootContent[] {
	if (entries.length === 0) return [];
	const texts = entries.flatMap((entry) =>
		entry.kind === 'item' && entry.item.inner.length === 0 ? [entry.item.text] : []
	);
	if (texts.length === entries.length)
		return blocksToMarkdown(
			[
				proseOf(
					`**${name}:** ${texts.join(texts.some((text) => /[.!?]$/.test(text)) ? ' ' : '; ')}`,
					0
				),
			],
			lines
		);
	return [
		...blocksToMarkdown([proseOf(`**${name}:**`, 0)], lines),
		...entriesToMarkdown(entries, lines, plainItem, 'plain'),
	];
}
