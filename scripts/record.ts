import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import {
	formatPublished,
	parsePublished,
	publishedFile,
	recordPublished,
} from '../src/curriculum/published.ts';
import { readContent } from '../src/files/read-content.ts';
import config from '../src/site.config.ts';
import { siteAddress } from '../src/site/site-address.ts';

const help = `Usage: npm run record [-- --forget ADDRESS]

Adds the addresses of all pages and tasks to ${publishedFile}, the record of what was published.
The deploy workflow runs it after each deployment; nobody needs to run it by hand.

  --forget ADDRESS   take ADDRESS and all below it out, as in --forget /roadmaps/old/

Exit code 0: written; 2: wrong usage.`;

try {
	const { values } = parseArgs({
		options: { forget: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
	});
	if (values.help) console.log(help);
	else await record(values.forget);
} catch (error) {
	console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
	process.exitCode = 2;
}

async function record(forget: string | undefined): Promise<void> {
	const { repository } = siteAddress(config, process.env);
	if (!repository) {
		throw new Error(
			'It is not known which repository publishes this site. Set `repository` in src/site.config.ts.'
		);
	}
	const content = await readContent(process.cwd());
	const { curriculum } = loadCurriculum(content, { repository });
	const next = recordPublished(parsePublished(content.published), curriculum, repository);
	const addresses = next.addresses.filter((address) => !forget || !address.startsWith(forget));
	await mkdir(dirname(publishedFile), { recursive: true });
	await writeFile(publishedFile, formatPublished({ repository, addresses }));
	console.log(`${publishedFile} holds ${new Set(addresses).size} addresses of ${repository}.`);
}
