import { join } from 'node:path';
import type { LinkReport } from '../../../src/links/link-report.ts';
import type { Tool } from './tool.ts';

const here = import.meta.dirname;

/** The project's own check. It runs in the generated site, which like those of the others was made of no pages here. */
export const ownCheck: Tool = {
	name: 'ours',
	title: 'npm run links',
	command: ({ folder }) => ownCommand('--base', '/', '--dist', folder),
	runsIn: 'site',
	findings: ({ stdout }) => {
		const { links } = JSON.parse(stdout) as LinkReport;
		return links
			.filter(({ verdict }) => verdict === 'broken' || verdict === 'anchor')
			.flatMap(({ occurrences }) => occurrences.map(({ href, page = '' }) => ({ href, page })));
	},
};

/** The same as authors run it: with the pages that the site in `dist` was made of. Nobody planted faults there. */
export const ownSiteCheck: Tool = {
	...ownCheck,
	name: 'own-site',
	command: ({ folder }) => ownCommand('--dist', folder),
	runsIn: 'project',
	findings: undefined,
};

function ownCommand(...options: string[]): string[] {
	const script = join(here, '../../links.ts');
	return [process.execPath, script, '--internal', '--format', 'json', ...options];
}

/** What reading all pages takes at least in Node. */
export const bareScan: Tool = {
	name: 'bare-scan',
	title: 'bare scan',
	command: ({ folder }) => [process.execPath, join(here, 'bare-scan.ts'), folder],
	runsIn: 'project',
	findings: undefined,
};
