import type { Block } from './blocks.ts';
import { capitalized, withoutMarks } from './clean-text.ts';
import type { Entry } from './entries.ts';
import { findLabel } from './find-heading.ts';
import { plainText } from './inline-markdown.ts';
import { labelOf, type Stop } from './outline.ts';
import type { Sorted } from './sort-passages.ts';
import type { Addresses } from './source-lines.ts';
import { cleanTitle, firstThings, splitTitle } from './split-title.ts';
import { isChat } from './words/chat-words.ts';

/** What a page is called. */
export interface PageTitle {
	/** Plain text. */
	title: string;
	/** What was in the heading besides. */
	rest: string;
	/** The same as a thing to do, as Markdown. */
	task: string;
}

/** The title of a page, from the heading or else from what the part lists, or says first. */
export function titleOf(
	stop: Stop,
	{ entries }: Sorted,
	description: string,
	addresses: Addresses
): PageTitle {
	const { rest, title } = splitTitle(stop.title);
	const clean = capitalized(cleanTitle(plainText(title, addresses)));
	const task = title.includes('`') ? withoutMarks(title) : clean;
	if (/[\p{L}\p{N}]/u.test(clean)) return { title: clean, rest, task };
	const textsOf = (list: readonly Entry[]) =>
		list.flatMap((entry) =>
			entry.kind === 'item' ? [plainText(withoutMarks(entry.item.text), addresses)] : []
		);
	const [first = ''] = textsOf([...entries.project, ...entries.practice]);
	const ofDays = textsOf(entries.days).map((text) => findLabel(text)?.rest ?? text);
	const name = cleanTitle(
		firstThings(textsOf(entries.topics)) || splitTitle(first, 60).title || firstThings(ofDays)
	);
	if (name !== '') return { title: name, rest: stop.title, task: name };
	const said = splitTitle(sentencesOf(description)[0] ?? '', 60);
	if (stop.kind === 'week' && said.title !== '')
		return { title: said.title, rest: stop.title, task: said.title };
	const label = labelOf(stop) || 'Untitled';
	return { title: label, rest: stop.title, task: label };
}

/** A sentence that says what a page is about, and the text that is left for the page. */
export function describe(
	stop: Stop,
	{ entries, intro }: Sorted,
	addresses: Addresses
): { description: string; intro: Block[] } {
	const [first, ...rest] = intro;
	const said = first?.kind === 'prose' ? fromProse(first, addresses) : undefined;
	if (said)
		return {
			description: said.description,
			intro:
				said.rest === ''
					? rest
					: [{ kind: 'prose', lines: [{ text: said.rest, line: stop.line }] }, ...rest],
		};
	const [goal, ...others] = entries.goals;
	// The goal of a week stands right below its title anyway.
	if (
		stop.kind === 'week' ||
		goal?.kind !== 'item' ||
		others.length > 0 ||
		goal.item.inner.length > 0
	)
		return { description: '', intro };
	const text = plainText(goal.item.text, addresses);
	return { description: text.length <= longest && text !== stop.title ? text : '', intro };
}

/** Search engines and lists show about so much. */
const longest = 200;

/** A short paragraph, or the first sentence of a longer one. What holds a link or introduces a list stays where it is. */
function fromProse(
	{ lines }: Extract<Block, { kind: 'prose' }>,
	addresses: Addresses
): { description: string; rest: string } | undefined {
	const text = lines.map((line) => line.text).join(' ');
	if (
		text.length > 2000 ||
		!/^[\p{L}\p{N}*"“]/u.test(text) ||
		/\]\(|\]\[|\[[\^\d]|https?:|www\.|@|:\s*$|^\*\*[^*]+:\*\*|^(?:note|tip|hinweis)\b/i.test(
			text
		) ||
		/<|`{2}/.test(text)
	)
		return undefined;
	const plain = plainText(text, addresses);
	if (!/[\p{L}].*[.!?…]$/u.test(plain) || !/\s/.test(plain)) return undefined;
	if (plain.length <= longest) return { description: plain, rest: '' };
	const sentences = sentencesOf(text);
	const [head = ''] = sentences;
	const first = plainText(head, addresses);
	return sentences.length > 1 && first.length >= 40 && first.length <= longest
		? { description: first, rest: sentences.slice(1).join(' ') }
		: undefined;
}

/** `"One. Two (e.g. this)."` => two sentences; each begins with a capital. */
function sentencesOf(text: string): string[] {
	return text.split(/(?<=[^.\s]{3}[.!?]\**)\s+(?=[\p{Lu}*])/u);
}

/** What an assistant says of the plan besides its greeting: `"Here’s your plan. Each day has one small task."` => the second sentence. */
export function describeFromChat(chat: readonly string[], addresses: Addresses): string {
	const sentences = chat
		.slice(0, 2)
		.flatMap((text) =>
			sentencesOf(text).flatMap((sentence) => sentence.split(/(?<=\.)\s+(?=\p{Lu})/u))
		);
	const said = sentences
		.map((sentence) => plainText(sentence, addresses))
		.find(
			(sentence) =>
				/^(?:it|this|these|the|each|every|all|es|jede[rs]?|alle|die|der|das)\s/i.test(sentence) &&
				/[.!]$/.test(sentence) &&
				!isChat(sentence, 'before') &&
				!/\b(?:i|me|i['’]ll|let me|want|would make)\b/i.test(sentence)
		);
	return said && said.length >= 30 && said.length <= longest ? said : '';
}
