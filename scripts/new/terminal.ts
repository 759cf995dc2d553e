import { createInterface } from 'node:readline/promises';
import type { Asker } from '../../src/authoring/complete-answers.ts';

/** The person left before all was said. */
export class LeftAlone extends Error {}

/** Asks on the terminal; `undefined` where nobody sits at one. */
export function openTerminal(): (Asker & { close(): void }) | undefined {
	if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	const left = new AbortController();
	// Both end the questions: Ctrl+C, and Ctrl+D, which closes the lines.
	for (const event of ['SIGINT', 'close'] as const) lines.on(event, () => left.abort());
	return {
		ask: async (question, fallback) => {
			const shown = fallback === '' ? '' : ` (${fallback})`;
			try {
				return (await lines.question(`${question}${shown}: `, { signal: left.signal })).trim();
			} catch (error) {
				if (left.signal.aborted) throw new LeftAlone();
				throw error;
			}
		},
		say: (sentence) => console.log(`  ${sentence}`),
		close: () => lines.close(),
	};
}
