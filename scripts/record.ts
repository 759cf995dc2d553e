import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import {
	forgetPublished,
	formatPublished,
	parsePublished,
	publishedFile,
	recordPublished,
	type PublishedRecord,
} from '../src/curriculum/published.ts';
import { readContent } from '../src/files/read-content.ts';
import { loadSite } from '../src/site/load-site.ts';
import { runCommand } from './run-command.ts';

const help = `Usage: npm run record [-- --forget ADDRESS]

Adds the addresses of all pages, tasks and resources to ${publishedFile}, the record of what was published.
On GitHub Pages the workflow Deploy runs it after each deployment. Elsewhere, run it yourself and commit the file.

  --forget ADDRESS   only take ADDRESS and all below it out, as in --forget /roadmaps/old/

Exit code 0: written; 2: wrong usage, or nothing could be written.`;

await runCommand(help, { forget: { type: 'string' } }, async ({ forget: address }) => {
	await write(await (address === undefined ? add() : forget(address)));
});

async function add(): Promise<PublishedRecord> {
	const { repository } = (await loadSite()).address;
	if (!repository) {
		throw new Error(
			'It is not known which repository publishes this site. Set `repository` in src/site.config.ts.'
		);
	}
	const content = await readContent(process.cwd());
	const { curriculum } = loadCurriculum(content, { repository });
	return recordPublished(parsePublished(content.published), curriculum, repository);
}

async function forget(address: string): Promise<PublishedRecord> {
	const record = parsePublished((await readContent(process.cwd())).published);
	const next = record && forgetPublished(record, address);
	if (next?.addresses.length === record?.addresses.length || !next) {
		throw new Error(`${publishedFile} holds nothing at or below ${address}.`);
	}
	return next;
}

async function write(record: PublishedRecord): Promise<void> {
	await mkdir(dirname(publishedFile), { recursive: true });
	await writeFile(publishedFile, formatPublished(record));
	console.log(
		`${publishedFile} holds ${new Set(record.addresses).size} addresses of ${record.repository}.`
	);
}
