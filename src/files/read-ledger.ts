import { readFile } from 'node:fs/promises';
import { parseLedger, type Ledger } from '../links/ledger.ts';

/**
 * The ledger of the link check, empty where there is none and none is needed.
 *
 * @throws when a line cannot be read, so that nothing in the file is lost when it is written again.
 */
export async function readLedger(
	file: string | undefined,
	presence: 'optional' | 'needed' = 'optional'
): Promise<Ledger> {
	if (file === undefined) return new Map();
	const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT' && presence === 'optional') return '';
		if (error.code === 'ENOENT') throw new Error(`There is no file ${file}.`);
		throw error;
	});
	const { ledger, unreadable } = parseLedger(text);
	if (unreadable.length > 0)
		throw new Error(
			`${file}:${unreadable[0]}:1 This line is no entry of a ledger. Mend it or take it away, then run the check again.`
		);
	return ledger;
}
