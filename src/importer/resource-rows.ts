import type { Item, Table } from './blocks.ts';
import { withoutMarks } from './clean-text.ts';

/**
 * The rows of a table of resources as lines of a list: `| [The Book](…) | Free |` => `[The Book](…) – Free`. An address
 * in a column of its own goes to the name. `undefined` where a row has no name.
 */
export function resourceRows({ head, rows }: Table): Item[] | undefined {
	const isName = (text = '') => /\p{L}/u.test(text) && !isAddress(text);
	const at = head.findIndex((_, index) => rows.every(({ cells }) => isName(cells[index])));
	if (at < 0) return undefined;
	return rows.map(({ cells, line }) => {
		const name = cells[at] ?? '';
		const isNumber = (cell: string, index: number) =>
			/^\d+\.?$/.test(cell.trim()) && !/\p{L}/u.test(head[index] ?? '');
		const others = cells.filter(
			(cell, index) => index !== at && /[\p{L}\p{N}]/u.test(cell) && !isNumber(cell, index)
		);
		const address = /\]\(|https?:/.test(name) ? undefined : others.find(isAddress);
		const about = others.filter((cell) => cell !== address).join(', ');
		const text = address === undefined ? name : `[${withoutMarks(name)}](<${urlIn(address)}>)`;
		return { text: about === '' ? text : `${text} – ${about}`, box: false, inner: [], line };
	});
}

/** Whether a cell is nothing but an address, or a link that only says it is one. */
function isAddress(cell: string): boolean {
	return /^(?:<?https?:\/\/[^\s<>]+>?|\[(?:link|here|website|visit|open|hier|🔗)\]\(https?:[^()\s]+\))$/iu.test(
		cell.trim()
	);
}

function urlIn(cell: string): string {
	return /https?:[^()\s<>]+/.exec(cell)?.[0] ?? '';
}
