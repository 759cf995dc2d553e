import { noBackup } from '../words/chosen/progress.ts';
import { isRecord, parseJson, readProgress, type ReadProgress } from './read-progress.ts';
import type { Progress } from './progress.ts';

/** Says that a file is a backup of this program. */
const kind = 'waymark-progress';

export interface BackupFacts {
	/** Title of the site. */
	site: string;
	/** In milliseconds since 1970. */
	at: number;
}

/** All of a progress as a JSON file that people can open, too. */
export function writeBackup(progress: Progress, { at, site }: BackupFacts): string {
	const date = new Date(at).toISOString();
	return `${JSON.stringify({ kind, site, date, progress }, null, 2)}\n`;
}

/** Reads a backup. Never throws. What it says of itself is left out where it cannot be read. */
export function readBackup(text: string): ReadProgress & Partial<BackupFacts> {
	const value = parseJson(text);
	if (!isRecord(value) || value['kind'] !== kind) {
		return {
			...readProgress({ version: 1 }),
			problems: [{ kind: 'unreadable', message: noBackup }],
		};
	}
	const { date, progress, site } = value;
	const at = typeof date === 'string' ? Date.parse(date) : NaN;
	return {
		...readProgress(progress),
		...(typeof site === 'string' && { site }),
		...(!Number.isNaN(at) && { at }),
	};
}
