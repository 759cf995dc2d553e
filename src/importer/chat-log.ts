import type { Fences } from './find-fences.ts';

const user = 'you|user|human|me|prompt';
const assistant = 'chatgpt|claude|gemini|copilot|assistant';

const asking = new RegExp(
	`^\\s*(?:(?:you|user) said:?\\s*$|\\*\\*(?:${user})(?: said)?(?::\\*\\*|\\*\\*:))`,
	'i'
);
const answering = new RegExp(`^\\s*(?:${assistant})(?: said)?:?\\s*$`, 'i');
/** `"**Assistant:** Here is a plan"` */
const labelled = new RegExp(`^\\s*\\*\\*(?:${assistant})(?: said)?(?::\\*\\*|\\*\\*:)`, 'i');

/**
 * The rows of a copied chat without the names before what the assistant says, and the places of what the user says: from
 * "You said:" or "**User:**" to the name of the assistant. At the end of a chat with labels a paragraph is enough.
 */
export function withoutSpeakers(
	rows: readonly string[],
	{ ends }: Pick<Fences, 'ends'>
): { rows: readonly string[]; asked: Set<number> } {
	const asked = new Set<number>();
	const spoken = [...rows];
	let start: number | undefined;
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at]!;
		// Code says what it says.
		at = ends.get(at) ?? at;
		if (asking.test(row)) start = at;
		const isLabelled = labelled.test(row);
		if (isLabelled) spoken[at] = row.replace(labelled, '').trim();
		if (isLabelled || (start !== undefined && answering.test(row))) {
			for (let index = start ?? at; index < at; index++) asked.add(index);
			if (!isLabelled || spoken[at] === '') asked.add(at);
			start = undefined;
		}
	}
	const isChat = rows.some((row) => labelled.test(row));
	for (let at = start ?? rows.length; isChat && (rows[at] ?? '').trim() !== ''; at++) asked.add(at);
	return { rows: spoken, asked };
}
