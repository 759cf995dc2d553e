import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { readLedger } from '../files/read-ledger.ts';
import { ledgerFile, type Ledger } from '../links/ledger.ts';

let read: Promise<Ledger> | undefined;

/** What the link check knows of other hosts; empty before the first. Read once in a build, and afresh in dev. */
export function getLedger(): Promise<Ledger> {
	if (!read || import.meta.env.DEV) read = readLedger(fileURLToPath(new URL(ledgerFile, root)));
	return read;
}
