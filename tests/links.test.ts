import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { linkReportSchema, type LinkReport } from '../src/links/link-report-schema.ts';
import { copyProject, projectRoot } from './site/build-site.ts';
import { redirect } from './site/redirect-fixture.ts';

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
	expect((await links()).output).toMatch(/^Checked \d{4} addresses: \d+ ok, \d skipped\.$/m);
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
		/<failure type="link-broken" message="\/topics\/slugs\/ is broken/
	);
	expect((await links('--format', 'markdown')).output).toContain('## To mend');
});

/** Writes another address in a page's source and in the page that was built of it. */
async function plant(page: string, from: string, to: string): Promise<string> {
	const source = `src/content/docs/${page}.mdx`;
	const text = await readFile(join(root, source), 'utf8');
	const at = text.indexOf(`](${from})`);
	expect(at, `${from} in ${source}`).toBeGreaterThan(0);
	await writeFile(join(root, source), text.replace(`](${from})`, `](${to})`));
	await withPage(`${page}/index.html`, `href="${from}"`, `href="${to}"`);
	const before = text.slice(0, text.lastIndexOf('[', at)).split('\n');
	return `${source}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

test('faults planted in a copy of our own pages are all reported on their line, and mended where one answer is right', async () => {
	const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
	await rm(dist, { recursive: true });
	await cp(inject('rootSite').dist, dist, { recursive: true });
	git('init', '--quiet');
	git('add', 'src/content');
	const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
	git(...author, 'commit', '--quiet', '-m', 'As it was');
	expect((await links('--changed', 'HEAD')).output).toBe('Checked 0 addresses.\n');

	const slash = await plant('topics/views', '/topics/urls/', '/topics/urls');
	const old = await plant('topics/models', '/topics/admin/', redirect.from);
	const heading = await plant('topics/forms', '/topics/views/', '/topics/views/#what-it-isn');
	const gone = await plant('topics/templates', '/topics/views/', '/topics/Views/');
	const page = await readFile(join(dist, 'topics/views/index.html'), 'utf8');
	expect(page).toContain('id="what-it-is"');

	const all = await links();
	const changed = await links('--changed', 'HEAD');
	expect(changed.code).toBe(1);
	for (const { output } of [all, changed]) {
		expect(output).toContain(`${slash} warning: /topics/urls has moved. The address has a slash`);
		expect(output).toContain(`${old} warning: ${redirect.from} has moved. It redirects: write`);
		expect(output).toContain(`${heading} error: /topics/views/#what-it-isn leads to a heading`);
		expect(output).toContain('Did you mean #what-it-is?');
		expect(output).toContain(
			`${gone} error: /topics/Views/ is broken. Nothing is at /topics/Views/. Did you mean /topics/views/?`
		);
	}
	expect(changed.output).toContain('2 moved, 1 broken, 1 anchor.');

	const fixed = await links('--fix');
	expect(fixed.code).toBe(1);
	expect(fixed.output).toContain(`${slash} mended: /topics/urls is now /topics/urls/`);
	expect(fixed.output).toContain(`${old} mended: ${redirect.from} is now ${redirect.to}`);
	expect(fixed.output).toContain('Mended 3 links. Build the site again to see them.');
	expect(fixed.output).toContain(`${gone} error:`);
	expect(fixed.output).not.toContain('moved. It');
	const forms = await readFile(join(root, 'src/content/docs/topics/forms.mdx'), 'utf8');
	expect(forms).toContain('](/topics/views/#what-it-is)');
	expect((await links('--changed', 'nowhere')).output).toContain(
		'Git knows no commit nowhere here.'
	);
});

test('shards share the hosts, and their ledgers become one', async () => {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(`${request.headers.host} ${request.url}`);
		response.writeHead(request.url === '/moved' ? 301 : 200, { location: '/new' }).end();
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const list = join(root, 'hosts.txt');
	const hosts = ['127.0.0.1', 'localhost'];
	await writeFile(list, hosts.map((host) => `http://${host}:${port}/moved\n`).join(''));
	const ledgers = [1, 2].map((index) => join(root, `shard-${index}.jsonl`));
	const options = ['--urls', list, '--allow-private', '--ledger'];
	for (const [index, ledger] of ledgers.entries())
		await links(...options, ledger, '--shard', `${index + 1}/2`);
	expect(asked.length).toBeGreaterThan(0);
	const requests = asked.length;
	expect(new Set(asked).size).toBe(requests);

	const whole = join(root, 'whole.jsonl');
	const merged = await links(...options, whole, ...ledgers.flatMap((file) => ['--merge', file]));
	expect(merged.output).toContain('2 moved');
	expect(asked).toHaveLength(requests);
	expect((await readFile(whole, 'utf8')).trim().split('\n')).toHaveLength(2);
	expect((await links('--shard', '3/2', '--external')).output).toBe(
		'--shard must be one of some runs, as in 2/4, not "3/2".\n'
	);
	server.closeAllConnections();
	server.close();
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
	await writeFile(join(small, 'index.html'), `<a href="${host}/slow">a</a>`);
	const ended = await links('--external', '--allow-private', '--dist', 'small', '--budget', '2');
	expect(ended.code).toBe(3);
	expect(ended.output).toContain('Checked 0 addresses: 1 skipped.');
	const hardlyBegun = await links('--dist', 'small', '--budget', '0.001', '--format', 'json');
	expect(hardlyBegun.code).toBe(3);
	expect(hardlyBegun.output).toContain('"checked": 0');
	server.closeAllConnections();
	server.close();
});

test('a run that is interrupted reports and keeps what hosts have said', async () => {
	const server = createServer((request, response) => {
		if (request.url === '/ok') response.writeHead(200).end();
		else child.kill('SIGINT');
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const list = join(root, 'interrupted.txt');
	const ledger = join(root, 'interrupted.jsonl');
	await writeFile(list, `${host}/ok\n${host}/slow\n`);
	const asks = ['--urls', list, '--ledger', ledger, '--allow-private', '--per-host', '1'];
	const child = spawn(process.execPath, [join(root, 'scripts/links.ts'), ...asks], { cwd: root });
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const [code] = (await once(child, 'close')) as [number];
	expect(output).toContain('Stopping. What hosts have said so far is reported and kept.');
	expect(output).toContain('Checked 1 address: 1 ok, 1 skipped.');
	expect(code).toBe(3);
	expect(await readFile(ledger, 'utf8')).toContain(`${host}/ok`);
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
