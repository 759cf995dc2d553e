import { slug } from 'github-slugger';
import { docsFolder } from '../../src/curriculum/location.ts';
import { largestSource } from '../../src/files/read-source.ts';
import type { ImportMode } from '../../src/importer/merge/decide-import.ts';
import { reportFormats, type ReportFormat } from '../../src/importer/report/format-report.ts';

export const help = `Usage: npm run import -- FILE [options]

Makes the pages of a roadmap of a plan in Markdown or plain text, as people and chat assistants write them. FILE may be
- for standard input. A plan has at most ${largestSource / 1024 / 1024} MB.

  --id ID            name of the roadmap's folder, which is its address as well; the default is made of the title
  --title TITLE      the roadmap's title; the default is that of the plan
  --out DIR          folder of the pages; the default is ${docsFolder}
  --dry-run          prints the outline of what would be made, and writes nothing
  --merge            brings a plan that has changed into pages that exist, and keeps what was edited by hand
  --force            replaces pages that exist, with what was edited by hand
  --format FORMAT    ${Object.keys(reportFormats).join(' or ')}; the default is pretty

Exit code 0: the pages are there; 1: there is something to look at first, such as a page that exists or a line that
both you and the plan have changed; 2: wrong usage, or no roadmap that can be read, and nothing was written.`;

export const options = {
	'dry-run': { type: 'boolean', default: false },
	force: { type: 'boolean', default: false },
	format: { type: 'string', default: 'pretty' },
	id: { type: 'string' },
	merge: { type: 'boolean', default: false },
	out: { type: 'string', default: docsFolder },
	title: { type: 'string' },
} as const;

/** The options as they were given. */
export interface GivenOptions {
	force: boolean;
	format: string;
	id?: string | undefined;
	merge: boolean;
	out: string;
	title?: string | undefined;
}

export interface CheckedOptions {
	format: ReportFormat;
	mode: ImportMode;
	/** Only those that were given. */
	named: { id?: string; title?: string };
}

/** @throws with what is allowed, when an option cannot be. */
export function checkOptions({
	force,
	format,
	id,
	merge,
	out,
	title,
}: GivenOptions): CheckedOptions {
	if (force && merge)
		throw new Error('--force replaces what --merge would keep. Give one of the two.');
	if (!isFormat(format))
		throw new Error(
			`There is no format "${format}". Use one of ${Object.keys(reportFormats).join(', ')}.`
		);
	if (title?.trim() === '')
		throw new Error('--title is empty. Leave it out to take the title of the plan.');
	if (out.trim() === '')
		throw new Error('--out is empty. Name the folder of the pages, or leave it out.');
	if (id !== undefined) checkId(id);
	return {
		format,
		mode: force ? 'force' : merge ? 'merge' : 'new',
		named: { ...(id !== undefined && { id }), ...(title !== undefined && { title: title.trim() }) },
	};
}

function checkId(id: string): void {
	if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id !== 'index') return;
	const latin = id.normalize('NFKD').replaceAll(/\p{M}/gu, '');
	const plain = slug(latin.replaceAll(/[^\w-]+/g, ' ').trim())
		.replaceAll(/[_-]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	const suggestion = plain === '' || plain === 'index' ? '' : ` For example: --id ${plain}`;
	throw new Error(
		`--id is part of an address, so it has small letters from a to z, digits and single hyphens between them, not "${id}".${suggestion}`
	);
}

function isFormat(format: string): format is ReportFormat {
	return Object.hasOwn(reportFormats, format);
}
