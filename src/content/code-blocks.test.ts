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

/** What a Unix shell has, and the tools that pages install. */
const programs = new Set(
	`cd cp curl deactivate done echo for grep less mkdir sed set sort source
	apt caddy certbot code createdb createuser django-admin docker git gunicorn npm pg_dump pg_restore pip podman psql pytest python
	python3 ruff systemctl uv uvicorn`.split(/\s+/)
);

/** Commands of Django, of drf-spectacular and of django-tasks-db. */
const managementCommands = `check clearsessions collectstatic createsuperuser dbshell dumpdata help loaddata
	makemigrations migrate runserver sendtestemail shell showmigrations sqlmigrate startapp test
	spectacular db_worker`.split(/\s+/);

const docs = 'src/content/docs';
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.mdx'))
	.map((name) => join(docs, name));
const blocks = pages.flatMap(codeBlocksOf);

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

test('shell commands exist', () => {
	const unknown = inLanguage('sh', 'bash', 'shell', 'console').flatMap(({ code, place }) =>
		commandsIn(code)
			.filter((command) => !programs.has(command))
			.map((command) => `${place}: ${command}`)
	);
	expect(unknown).toEqual([]);
});

test('commands of manage.py exist', () => {
	const texts = pages.map((path) => readFileSync(path, 'utf8'));
	const own = texts.flatMap((text) =>
		[...text.matchAll(/commands\/(\w+)\.py|command(?:\]\(\S+\))? `(\w+)`/g)].map(
			([, file, named]) => file ?? named
		)
	);
	const known = new Set([...managementCommands, ...own]);
	const unknown = texts.flatMap((text, index) =>
		[...text.matchAll(/python manage\.py ([a-z]\w*)/g)]
			.filter(([, name]) => !known.has(name))
			.map(([command]) => `${pages[index]}: ${command}`)
	);
	expect(unknown).toEqual([]);
});

/** The programs a piece of shell starts: `"A=1 sudo cd x && git pull | less"` => `["cd", "git", "less"]`. */
function commandsIn(code: string): string[] {
	const functions = [...code.matchAll(/^(\w+)\(\)/gm)].map(([, name]) => name);
	return code
		.replaceAll(/\\\n/g, ' ')
		.replaceAll(/'[^']*'|"[^"]*"|\$\([^)]*\)/g, 'text')
		.replaceAll(/(^|\s)#.*/g, '')
		.replaceAll(/\bsudo( -u \w+)?\b/g, '')
		.split(/\n|&&|\|\|?|;/)
		.map((line) => line.trim().split(/\s+/))
		.flatMap((words) => words.find((word) => !/^(do|then|else|\w+=.*|)$/.test(word)) ?? [])
		.filter((word) => /^[a-z][\w-]*$/.test(word) && !functions.includes(word));
}

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
