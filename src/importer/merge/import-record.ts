import { z } from 'zod';
import type { ImportedPage } from '../import-roadmap.ts';

/** What the last import of a roadmap wrote, kept so that the next one can tell what was edited by hand. */
export interface ImportRecord {
	version: 1;
	/** SHA-256 of the source, in hexadecimal digits. */
	source: string;
	/** Texts by path below the docs folder, sorted. */
	pages: Readonly<Record<string, string>>;
}

const recordSchema = z.strictObject({
	version: z.literal(1),
	source: z.string(),
	pages: z.record(z.string().regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\].*\.mdx$/), z.string()),
});

export function recordOf(source: string, pages: readonly ImportedPage[]): ImportRecord {
	const sorted = pages
		.map(({ path, text }) => [path, text] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return { version: 1, source, pages: Object.fromEntries(sorted) };
}

export function formatRecord(record: ImportRecord): string {
	return `${JSON.stringify(record, null, 2)}\n`;
}

/** @throws with what to do, when the text is no record. `file` is its name for the message. */
export function parseRecord(text: string, file: string): ImportRecord {
	try {
		return recordSchema.parse(JSON.parse(text));
	} catch (error) {
		throw new Error(
			`${file} is no record of an import, or one of a later version. Restore it from your history. ` +
				'If you delete it, the next import with --merge keeps every page that says something else.',
			{ cause: error }
		);
	}
}
