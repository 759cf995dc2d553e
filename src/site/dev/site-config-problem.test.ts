import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../curriculum/problem.ts';
import { siteConfigProblem, toProblem } from './site-config-problem.ts';

let root = '';
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'site-config-'));
	await mkdir(join(root, 'src'));
});
afterEach(() => rm(root, { recursive: true }));

test('an error of the site that names no place stands at the top of the file', async () => {
	await writeFile(
		join(root, 'astro.config.mjs'),
		"throw new Error('The language is not known: klingon.')"
	);
	await writeFile(join(root, 'src/site.config.ts'), 'export default {};\n');
	const found = await siteConfigProblem(root);
	expect(found && formatProblem(found)).toMatchInlineSnapshot(`
		"src/site.config.ts:1:1 error: The language is not known: klingon.
		  Mend it and save; nothing needs to be started again."
	`);
});

test('a configuration that can be read has no problem', async () => {
	await writeFile(join(root, 'astro.config.mjs'), 'export default {};\n');
	expect(await siteConfigProblem(root)).toBeUndefined();
});

test('a slip in the file has the line and column where it stands, tabs counted as one sign', () => {
	const error = new SyntaxError("Expected ',', got 'ident'");
	error.stack = `file:///site/src/site.config.ts?read=1:2
const config = {
    title: 'x' y,
               ^
    description:

SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got 'ident'
    at parseTypeScript (node:internal/modules/typescript:72:36)`;
	const text = "const config = {\n\ttitle: 'x' y,\n};\n";
	expect(formatProblem(toProblem(error, text))).toMatchInlineSnapshot(`
		"src/site.config.ts:2:13 error: This is not valid TypeScript: Expected ',', got 'ident'.
		  Mend it and save; nothing needs to be started again."
	`);
});
