import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './score.ts';
import type { Tool } from './tool.ts';

const here = import.meta.dirname;
const root = join(here, '../../..');

/** The project's own check. It runs in the generated site, which like those of the others was made of no pages here. */
export const ownCheck: Tool = {
	name: 'ours',
	title: 'npm run links',
	command: ({ folder }) => ownCommand('--base', '/', '--dist', folder),
	runsIn: 'site',
	findings: ({ stdout }, { folder }) =>
		stdout.split('\n').flatMap((line) => findingIn(line, folder) ?? []),
};

/** The same as authors run it: with the pages that the site in `dist` was made of. Nobody planted faults there. */
export const ownSiteCheck: Tool = {
	...ownCheck,
	name: 'own-site',
	command: ({ folder }) => ownCommand('--dist', folder),
	runsIn: 'project',
	findings: undefined,
};

/** `"  /site/a/index.html:3:1 error: /b/ is broken. Nothing …"` => `/b/` on `/a/index.html`. */
function findingIn(line: string, folder: string): Finding | undefined {
	const fault = /^ {2}(.+?):\d+:\d+ error: (.*?) (?:is broken|leads to a heading)\b/.exec(line);
	const [, file = '', href = ''] = fault ?? [];
	return fault ? { page: file.replace(folder, ''), href } : undefined;
}

/** What `npm run links` runs, from any folder. */
function ownCommand(...options: string[]): string[] {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		scripts: { links: string };
	};
	const [, ...words] = scripts.links.split(' ');
	const command = words.map((word) => (/^(?:\.\/)?scripts\//.test(word) ? join(root, word) : word));
	return [process.execPath, ...command, '--internal', ...options];
}

/** What reading all pages takes at least in Node. */
export const bareScan: Tool = {
	name: 'bare-scan',
	title: 'bare scan',
	command: ({ folder }) => [process.execPath, join(here, 'bare-scan.ts'), folder],
	runsIn: 'project',
	findings: undefined,
};
