import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { options as importOptions } from '../../scripts/import/options.ts';
import { anyFrontmatterSchema } from '../curriculum/frontmatter.ts';
import { headingsOf } from '../curriculum/grammar.ts';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { generatedAddresses } from '../curriculum/site-addresses.ts';
import { readContent } from '../files/read-content.ts';
import { verdicts } from '../links/verdicts.ts';
import { siteConfigSchema } from '../site/site-config.ts';

const pathOf = (guide: string) => `src/content/docs/guides/${guide}.mdx`;

/** The rows of the table in a guide whose first column is called so, without the row of headings. */
function tableOf(guide: string, firstColumn: string): string[][] {
	const lines = readFileSync(pathOf(guide), 'utf8').split('\n');
	const start = lines.findIndex((line) => new RegExp(`^\\| ${firstColumn} +\\|`).test(line));
	expect(start, `${guide} has a table "${firstColumn}"`).toBeGreaterThan(0);
	const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
	return lines.slice(start + 2, end).map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim())
	);
}

/** ``"`style`, `suits`"`` => `["style", "suits"]` */
const namesIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** A fork may do without a guide. */
const about = (guide: string) => describe.skipIf(!existsSync(pathOf(guide)));

about('section-grammar')('the guide to the section grammar', () => {
	test('names every heading that opens a section, in every language, and no other', () => {
		const told = tableOf('section-grammar', 'Section').map(([section = '', ...cells]) => [
			section,
			cells.slice(0, -1).map((cell) => cell.split(', ')),
		]);
		const known = Object.entries(headingsOf).map(([section, languages]) => [
			section,
			Object.values(languages),
		]);
		expect(told).toEqual(known);
	});
});

about('publish')('the guide to publishing', () => {
	test('names every option of the configuration, in the order of its schema', () => {
		const told = tableOf('publish', 'Option').flatMap(([cell]) => namesIn(cell));
		expect(told).toEqual(Object.keys(siteConfigSchema.shape));
	});
});

about('write-a-page')('the guide to writing a page', () => {
	test('names every field of ours that a page may have', () => {
		const told = tableOf('write-a-page', 'Field').flatMap(([cell]) => namesIn(cell));
		expect(told.toSorted()).toEqual(Object.keys(anyFrontmatterSchema.shape).sort());
	});
});

about('check-links')('the guide to the link check', () => {
	test('names every verdict, and says of those that are errors that they are', () => {
		const told = tableOf('check-links', 'Verdict').map(([cell, , error]) => [
			namesIn(cell)[0],
			error === 'yes',
		]);
		const known = Object.entries(verdicts).map(([name, level]) => [name, level === 'error']);
		expect(told).toEqual(known);
	});
});

about('import')('the guide to the import', () => {
	test('names every option of the command', () => {
		const told = tableOf('import', 'Option').flatMap(([cell]) => namesIn(cell));
		expect(told.map((option) => option.split(' ')[0]).sort()).toEqual(
			Object.keys(importOptions)
				.map((name) => `--${name}`)
				.sort()
		);
	});
});

test('no guide leads to a page that a fork may delete, and none adds to its resources', async () => {
	const { guides } = loadCurriculum(await readContent(process.cwd())).curriculum;
	const made: readonly string[] = generatedAddresses;
	const links = guides.flatMap(({ file, links: all }) => all.map(({ href }) => [file, href]));
	expect(links.filter(([, href = '']) => !made.includes(href))).toEqual([]);
});
