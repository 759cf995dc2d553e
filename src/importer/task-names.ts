import { slug } from 'github-slugger';
import { withoutDays } from '../curriculum/grammar.ts';

/** Keeps the tasks of a page apart: each has an id made from its words. */
export class TaskNames {
	/** For each key the number the next task with it gets. */
	private readonly next = new Map<string, number>();

	/** Whether a task with these words is on the page already. */
	has(text: string): boolean {
		return this.next.has(keyOf(text));
	}

	/**
	 * Takes the words of a task. Returns what has to be added to them, so that no other task of the page has the same:
	 * nothing, what tells them apart, or a number.
	 */
	take(text: string, difference = ''): string {
		if (this.claim(text)) return '';
		if (difference !== '' && this.claim(`${text} (${difference})`)) return ` (${difference})`;
		for (let number = this.next.get(keyOf(text)) ?? 2; ; number++) {
			this.next.set(keyOf(text), number + 1);
			if (this.claim(`${text} (${number})`)) return ` (${number})`;
		}
	}

	private claim(text: string): boolean {
		if (this.has(text)) return false;
		this.next.set(keyOf(text), 2);
		return true;
	}
}

/** Coarser than the ids of tasks, so that two with different keys have different ids. */
function keyOf(text: string): string {
	return slug(withoutDays(text)).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
