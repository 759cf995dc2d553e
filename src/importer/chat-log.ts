const assistants = 'chatgpt|claude|gemini|copilot|assistant';
const asking =
	/^\s*(?:(?:you|user) said:?|\*\*(?:you|user|human|me|prompt)(?: said)?:\*\*.*|\*\*(?:you|user|human|me|prompt)\*\*:.*)\s*$/i;
const answering = new RegExp(
	`^\\s*(?:(?:${assistants})(?: said)?:?\\s*$|\\*\\*(?:${assistants})(?: said)?(?::\\*\\*|\\*\\*:)\\s*)`,
	'i'
);

/**
 * The rows of a copied chat without who speaks, and the places of those in which the user speaks: from "You said:" or
 * "**User:**" to the name of the assistant, or at the end of the chat to a blank line.
 */
export function withoutSpeakers(rows: readonly string[]): { rows: string[]; asked: Set<number> } {
	const asked = new Set<number>();
	if (!rows.some((row) => answering.test(row))) return { rows: [...rows], asked };
	let start: number | undefined;
	rows.forEach((row, index) => {
		if (asking.test(row)) start = index;
		else if (start !== undefined && answering.test(row)) {
			const isAlone = row.replace(answering, '') === '';
			for (let at = start; at < index + (isAlone ? 1 : 0); at++) asked.add(at);
			start = undefined;
		}
	});
	for (let at = start ?? rows.length; (rows[at] ?? '').trim() !== ''; at++) asked.add(at);
	return { rows: rows.map((row) => row.replace(answering, '')), asked };
}
