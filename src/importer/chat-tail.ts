import type { Prose } from './blocks.ts';
import { isChat, isOffer, isSignOff, type ChatPlace } from './words/chat-words.ts';

/** Who signs writes a name and how to reach it, each on a line of its own. */
const longestLine = 60;

/** Knows what is talk around the plan, from one block to the next: an offer at its end goes on in a list, a letter in a name. */
export class ChatTail {
	private isOpen = false;
	private isSigned = false;

	/** Whether a heading is talk. Any other is part of the plan again. */
	takesHeading(plain: string, depth: number, place: ChatPlace): boolean {
		this.isSigned = false;
		this.isOpen = place === 'after' && isOffer(plain);
		return this.isOpen || (depth === 0 && isChat(plain, place));
	}

	/** Whether a paragraph is talk. */
	takes({ lines }: Prose, place: ChatPlace): boolean {
		const texts = lines.map(({ text }) => text);
		this.isSigned ||= place === 'after' && isSignOff(texts[0] ?? '');
		const isName = this.isSigned && texts.every((text) => text.length <= longestLine);
		if (!isName && !isChat(texts.join(' '), place)) return false;
		this.isOpen = place === 'after';
		return true;
	}

	/** Whether a list is: what somebody offers to do next. */
	get takesLists(): boolean {
		return this.isOpen;
	}
}
