import type { Finding } from './score.ts';
import {
	blcFindings,
	checkHtmlLinksFindings,
	hyperlinkFindings,
	linkcheckFindings,
	linkinatorFindings,
	lycheeFindings,
	nativeHyperlinkFindings,
} from './peer-findings.ts';
import type { Output, ToolSite } from './tool.ts';

/** Another link checker that can check a folder of built HTML, or a site that is served. */
export interface Peer {
	name: string;
	/** Its npm package with the version, which is installed for the bench alone. */
	package?: string;
	/** The file of the package that is run: a script for Node, or a program. */
	entry?: string;
	/** The program that is taken from the path where it is there. */
	program?: string;
	/** Its fairest settings: all pages, fragments where it can, nothing outside. */
	args: (site: ToolSite) => string[];
	findings: (output: Output, site: ToolSite) => Finding[];
}

export const peers: readonly Peer[] = [
	{
		name: 'linkinator',
		package: 'linkinator@8.1.0',
		entry: 'build/src/cli.js',
		args: ({ folder }) => [
			folder,
			'--recurse',
			'--check-fragments',
			'--check-css',
			'--format',
			'json',
		],
		findings: linkinatorFindings,
	},
	{
		name: 'hyperlink',
		package: 'hyperlink@5.0.4',
		entry: 'lib/cli.js',
		args: ({ folder }) => ['--root', folder, '--recursive', '--internal', '--pretty', 'index.html'],
		findings: hyperlinkFindings,
	},
	{
		name: 'check-html-links',
		package: 'check-html-links@0.2.4',
		entry: 'src/cli.js',
		args: ({ folder }) => [folder],
		findings: checkHtmlLinksFindings,
	},
	{
		name: 'broken-link-checker',
		package: 'broken-link-checker@0.7.8',
		entry: 'bin/blc',
		args: ({ address }) => [
			`${address}/`,
			...['--recursive', '--filter-level', '3', '--get', '--follow', '--host-requests', '20'],
		],
		findings: blcFindings,
	},
	{
		name: 'linkcheck',
		package: 'dart-linkcheck@2.0.15',
		entry: process.platform === 'darwin' ? 'bin/linkcheck' : 'bin/linkcheck-linux',
		args: ({ address }) => ['--no-nice', `${address}/`],
		findings: linkcheckFindings,
	},
	{
		name: '@untitaker/hyperlink',
		package: '@untitaker/hyperlink@0.3.2',
		entry: 'run-hyperlink.js',
		program: 'hyperlink',
		args: ({ folder }) => ['--check-anchors', folder],
		findings: nativeHyperlinkFindings,
	},
	{
		name: 'lychee',
		program: 'lychee',
		args: ({ folder }) => [
			...['--offline', '--root-dir', folder, '--include-fragments', '--index-files', 'index.html'],
			...['--format', 'json', '--no-progress', '--no-ignore', '--hidden', folder],
		],
		findings: lycheeFindings,
	},
];

/** Others that were looked at, and why they are not in the table. */
export const notMeasurable: Record<string, string> = {
	'starlight-links-validator': 'it checks while Starlight builds a site, not a folder of HTML',
	'astro-broken-links-checker': 'it checks while Astro builds a site, not a folder of HTML',
	'link-checker 1.4.2':
		'it reads an address from the root of the site as one from the page, so it calls nearly every link broken',
	'linkcheck-bin 2.0.20': 'the same program as linkcheck, but its package brings none',
	'broken-link-checker-local 0.2.1': 'the same program as broken-link-checker with a server',
	'link-check': 'it checks single addresses',
	'markdown-link-check': 'it checks Markdown',
};
