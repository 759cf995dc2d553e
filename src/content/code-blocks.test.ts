import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

/** A code block and the place of its first line. */
interface CodeBlock {
	place: string;
	language: string;
	code: string;
}

const docs = 'src/content/docs';
const blocks = readdirSync(docs, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.mdx'))
	.flatMap((name) => codeBlocksOf(join(docs, name)));

function codeBlocksOf(path: string): CodeBlock[] {
	const text = readFileSync(path, 'utf8');
	const found: Code[] = [];
	const collect = (node: Nodes): void => {
		if (node.type === 'code') found.push(node);
		if ('children' in node) node.children.forEach(collect);
	};
	collect(mdxToMdast(text, { position: true, features: { frontmatter: true } }));
	return found.map(({ lang, position, value }) => ({
		place: `${path}:${(position?.start.line ?? 0) + 1}`,
		language: lang ?? '',
		code: value,
	}));
}

const inLanguage = (...languages: string[]) =>
	blocks.filter(({ language }) => languages.includes(language));

/** A Python that knows today's grammar, if the machine has one. */
const python = ['python3', 'python'].find((name) => {
	const { stdout } = spawnSync(name, ['-c', 'import sys; print(sys.version_info >= (3, 10))'], {
		encoding: 'utf8',
	});
	return stdout?.trim() === 'True';
});

test.skipIf(python === undefined)('Python in code blocks parses', () => {
	const parseAll = `
import ast, json, sys
for block in json.load(sys.stdin):
    try:
        ast.parse(block["code"])
    except SyntaxError as error:
        print(f"{block['place']} line {error.lineno}: {error.msg}")
`;
	const input = JSON.stringify(inLanguage('python', 'py'));
	expect(execFileSync(python!, ['-c', parseAll], { input, encoding: 'utf8' })).toBe('');
});

test('JSON and YAML in code blocks parse', () => {
	const wrong = [
		...inLanguage('json').filter(({ code }) => !isJson(code)),
		...inLanguage('yaml', 'yml').filter(({ code }) =>
			parseAllDocuments(code).some(({ errors }) => errors.length > 0)
		),
	];
	expect(wrong.map(({ place }) => place)).toEqual([]);
});

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
