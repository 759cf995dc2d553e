import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { linkReportSchema, type LinkReport } from '../src/links/link-report.ts';
import { copyProject, projectRoot } from './site/build-site.ts';

let root: string;
let dist: string;

/** A project with its built site, in which a page, the layout and an author make mistakes. */
beforeAll(async () => {
	root = await copyProject('links');
	await cp(join(projectRoot, 'scripts'), join(root, 'scripts'), { recursive: true });
	dist = join(root, 'dist');
	await cp(inject('rootSite').dist, dist, { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Runs `npm run links` in the project. */
function links(...options: string[]): Promise<{ code: number; output: string }> {
	return new Promise((resolve) => {
		const script = join(root, 'scripts/links.ts');
		execFile(
			process.execPath,
			[script, ...options],
			{ cwd: root, env: { ...process.env, GITHUB_ACTIONS: '' }, maxBuffer: 1e8 },
			(error, stdout, stderr) =>
				resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr })
		);
	});
}

/** Changes a built page for one test. */
async function withPage(path: string, from: string | RegExp, to: string): Promise<void> {
	const file = join(dist, path);
	const text = await readFile(file, 'utf8');
	expect(text).toMatch(from);
	await writeFile(file, text.replace(from, to));
}

test('every link of the built site is fine, at the root and below a path', async () => {
	expect((await links()).output).toMatch(/^Checked \d{4} addresses: \d+ ok\.$/m);
	const fork = await links('--dist', inject('forkSite').dist, '--base', '/my-fork', '--strict');
	expect(fork.code, fork.output).toBe(0);
	const wrongBase = await links('--dist', inject('forkSite').dist, '--base', '/other');
	expect(wrongBase.code).toBe(1);
	expect(wrongBase.output).toContain('It leads out of /other/');
});

test('a planted fault is laid to the line of its author, in every format', async () => {
	// The page of the topic is gone from the built site, its links are still written.
	await rm(join(dist, 'topics/slugs'), { recursive: true });
	await withPage('topics/urls/index.html', '</main>', '<a href="#no-such-heading">x</a></main>');
	const source = await readFile(join(root, 'src/content/docs/topics/urls.mdx'), 'utf8');
	const lines = source.split('\n');
	const line = lines.findIndex((text) => text.includes('](/topics/slugs/)'));
	const text = lines[line] ?? '';
	const column = text.lastIndexOf('[', text.indexOf('](/topics/slugs/)')) + 1;
	const place = `src/content/docs/topics/urls.mdx:${line + 1}:${column}`;

	const { code, output } = await links();
	expect(code).toBe(1);
	expect(output).toContain(
		`${place} error: /topics/slugs/ is broken. Nothing is at /topics/slugs/.`
	);
	expect(output).toContain('dist/topics/urls/index.html:');
	expect(output).toContain('#no-such-heading leads to a heading that is not there.');

	const report = JSON.parse((await links('--format', 'json')).output) as LinkReport;
	const validate = new Ajv2020().compile(z.toJSONSchema(linkReportSchema) as AnySchemaObject);
	expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
	expect(report.summary).toMatchObject({ broken: 1, anchor: 1 });
	expect((await links('--format', 'github')).output).toContain(
		`::error file=src/content/docs/topics/urls.mdx,line=${line + 1},`
	);
	const file = join(root, 'report.sarif');
	expect((await links('--format', 'sarif', '--output', file)).code).toBe(1);
	const sarif = JSON.parse(await readFile(file, 'utf8')) as { runs: { results: unknown[] }[] };
	expect(sarif.runs[0]?.results.length).toBeGreaterThan(1);
	expect((await links('--format', 'junit')).output).toMatch(
		/<failure message="\/topics\/slugs\/ is broken/
	);
	expect((await links('--format', 'markdown')).output).toContain('## To mend');
});

test('other hosts are asked, from a list and from a site, and a budget ends the run', async () => {
	let hits = 0;
	const server = createServer((request, response) => {
		hits++;
		if (request.url === '/slow') return;
		response.writeHead(request.url === '/ok' ? 200 : 404).end();
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const list = join(root, 'list.txt');

	await writeFile(
		list,
		`# mine\n${host}/ok\n\n  ${host}/missing\n${host}/missing\nnot an address\n`
	);
	const asked = await links('--urls', list, '--allow-private');
	expect(asked.code).toBe(1);
	expect(asked.output).toContain(
		`${list}:4:3 error: ${host}/missing is broken. Nothing is there (404).`
	);
	expect(asked.output).toContain(
		`${list}:6:1 error: not an address is broken. It is no address on the web.`
	);
	expect(asked.output).toContain('Checked 3 addresses: 1 ok, 2 broken.');
	const refused = await links('--urls', list, '--format', 'json');
	expect((JSON.parse(refused.output) as LinkReport).summary).toMatchObject({
		skipped: 2,
		broken: 1,
	});

	await writeFile(list, `${host}/slow\n${host}/ok\n`);
	const late = await links('--urls', list, '--allow-private', '--per-host', '1', '--budget', '1');
	expect(late.code).toBe(3);
	expect(late.output).toContain('2 skipped');

	const ledger = join(root, 'ledger.jsonl');
	const remembered = ['--urls', list, '--allow-private', '--timeout', '5', '--ledger', ledger];
	const before = hits;
	expect((await links(...remembered)).output).toContain('1 ok, 1 down');
	const asks = hits - before;
	expect((await readFile(ledger, 'utf8')).split('\n')).toHaveLength(3);
	expect((await links(...remembered)).output).toContain('1 ok, 1 down');
	expect(hits - before).toBe(asks);
	await writeFile(ledger, 'nonsense\n');
	const spoilt = await links(...remembered);
	expect(spoilt.code).toBe(2);
	expect(spoilt.output).toContain(`${ledger}:1:1 This line is no entry of a ledger.`);
	expect(await readFile(ledger, 'utf8')).toBe('nonsense\n');

	const small = join(root, 'small');
	await mkdir(small);
	await writeFile(
		join(small, 'index.html'),
		`<a href="${host}/ok">a</a>\n<a href="${host}/gone">b</a>`
	);
	const outside = await links('--external', '--allow-private', '--dist', 'small');
	expect(outside.code).toBe(1);
	expect(outside.output).toContain(`small/index.html:2:1 error: ${host}/gone is broken.`);
	server.closeAllConnections();
	server.close();
});

test('wrong usage says what to do', async () => {
	expect(await links('--dist', 'nowhere')).toEqual({
		code: 2,
		output: 'There is no built site in nowhere. Run npm run build first.\n',
	});
	expect((await links('--urls', 'nowhere.txt')).output).toBe('There is no file nowhere.txt.\n');
	const format = await links('--format', 'yaml');
	expect(format.code).toBe(2);
	expect(format.output).toContain('There is no format "yaml". Use one of pretty, json,');
	expect((await links('--nonsense')).code).toBe(2);
	expect((await links('--timeout', 'soon')).output).toContain(
		'--timeout must be a number above 0, not "soon".'
	);
	expect((await links('--help')).output).toContain('Usage: npm run links');
});
