import { expect, test } from 'vitest';
import { withoutSpeakers } from './chat-log.ts';
import { findFences } from './find-fences.ts';

/** The rows that are left of a text, without what the user says. */
function rowsOf(text: string): string[] {
	const source = text.split('\n');
	const { asked, rows } = withoutSpeakers(source, findFences(source));
	return rows.filter((_, index) => !asked.has(index));
}

test.each([
	['You said:\nMake a plan\nChatGPT said:\n# Plan', '# Plan'],
	['**User:** make a plan\n\n**Assistant:** Sure!\n# Plan\n**User:** thanks', 'Sure!\n# Plan'],
	['**You**: a plan\n**Claude**:\n# Plan', '# Plan'],
])('what the user says in %j goes, and so do the names', (text, left) => {
	expect(rowsOf(text).join('\n')).toBe(left);
});

test.each([
	'# Tools\nClaude\nCopilot',
	'**You:** begin at once\n- Read',
	'# Plan\n```\n**Assistant:** hello\n```',
	'You said:\nnothing that anybody answers',
])('%j is no chat, and stays as it is', (text) => {
	expect(rowsOf(text).join('\n')).toBe(text);
});
