import type { Block, Heading } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';
import { findLabel } from './find-heading.ts';
import type { Headings } from './scan-headings.ts';
import { isChat } from './words/chat-words.ts';
import { concernsTheWhole, isOverview } from './words/heading-words.ts';
import { sectionNamed } from './words/section-words.ts';

/** The block that is the title of the roadmap: a heading before its first part, or a short line at the top. */
export function findTitle(
	blocks: readonly Block[],
	{ first, markers, phases }: Headings
): { block: Block; text: string } | undefined {
	const before = blocks.slice(0, first);
	const isTitle = (block: Block): block is Heading => {
		if (block.kind !== 'heading' || markers.has(block) || phases.has(block)) return false;
		const plain = withoutMarks(block.text);
		return (
			plain !== '' &&
			!sectionNamed(plain) &&
			!isOverview(plain) &&
			!concernsTheWhole(plain) &&
			!isChat(plain, 'before')
		);
	};
	const headings = before
		.filter((block) => block.kind === 'heading' && block.depth === 1)
		.filter(isTitle);
	const opening = before.find((block) => block.kind === 'heading');
	const heading = headings[0] ?? (opening && isTitle(opening) ? opening : undefined);
	if (heading) return { block: heading, text: heading.text };
	// "# Roadmap" says little, and still is a title where there is no other.
	if (
		opening?.kind === 'heading' &&
		opening.depth === 1 &&
		!markers.has(opening) &&
		isOverview(withoutMarks(opening.text))
	)
		return { block: opening, text: opening.text };
	const [top] = blocks;
	if (top?.kind !== 'prose' || top.lines.length !== 1 || first === 0) return undefined;
	const text = top.lines[0]!.text;
	const isShort =
		text.length <= 80 &&
		!/[.:;,!?]$/.test(text) &&
		!/\]\(|\]\[|https?:|<|^[>|]/.test(text) &&
		!findLabel(text);
	return isShort && !isChat(text, 'before') ? { block: top, text } : undefined;
}

/** A title in what an assistant says first: `"Here’s your **8-week pottery plan**:"`, `"Here is a plan to learn Rust:"`. */
export function titleInChat(chat: readonly string[]): string | undefined {
	const [text = ''] = chat;
	const [, said = ''] =
		/\b(?:here(?:['’]s| is| are)|below is|this is|hier (?:ist|kommt))\b(.*)/is.exec(text) ?? [];
	const bold = /\*\*([^*]{4,80})\*\*/.exec(said)?.[1];
	if (bold) return withoutPraise(bold);
	const named =
		/^\s*(?:a|an|the|your|my|ein|eine|dein|deine)\s+((?:[^.:!—–,]|\.(?=\S)){4,80}?)(?=[.:!—–,]|\s(?:that|which|who|tailored|designed|so|with|based|broken|you|to help|der|die|das)\b|$)/i.exec(
			said
		)?.[1];
	return named &&
		/\b(?:road-?map|plan|syllabus|curriculum|schedule|guide|path|course|lernplan|fahrplan)\b/i.test(
			named
		)
		? withoutPraise(named.trim())
		: undefined;
}

/** `"comprehensive 3-week plan"` => `"3-week plan"` */
function withoutPraise(title: string): string {
	return title.replace(
		/^(?:(?:complete|comprehensive|detailed|structured|full|step-by-step|personali[sz]ed|tailored|simple|practical|realistic|clear|concise|great|solid|ausführliche[rsn]?|strukturierte[rsn]?)[,\s]+(?:and\s+)?)+(?=\S+\s)/i,
		''
	);
}
