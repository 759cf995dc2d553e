import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { readContent } from '../src/files/read-content.ts';
import { buildSite, copyProject } from './site/build-site.ts';

interface Json {
	roadmaps: { id: string; url: string; phases: unknown[]; weeks: unknown[] }[];
	projects: { url: string }[];
	topics: unknown[];
}

const readJson = async (dist: string, name: string) =>
	JSON.parse(await readFile(join(dist, name), 'utf8')) as unknown;

describe.each([
	['rootSite', ''],
	['forkSite', '/my-fork'],
] as const)('%s', (name, base) => {
	test('curriculum.json holds the roadmaps, fits its schema and knows the base path', async () => {
		const { dist } = inject(name);
		const json = (await readJson(dist, 'curriculum.json')) as Json;
		const validate = new Ajv2020({
			formats: { uri: (text: string) => URL.canParse(text) },
		}).compile((await readJson(dist, 'curriculum.schema.json')) as AnySchemaObject);
		expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
		const shape = json.roadmaps.map(({ id, phases, weeks }) => [id, phases.length, weeks.length]);
		expect(shape).toEqual(
			expect.arrayContaining([
				['backend-developer', 6, 0],
				['day-by-day', 3, 10],
				['project-driven', 6, 24],
				['six-week-sprint', 0, 6],
				['weekly-syllabus', 6, 24],
			])
		);
		expect(json.roadmaps.every(({ url }) => url.startsWith(`${base}/roadmaps/`))).toBe(true);
	});

	test('on every page the ids of tasks and headings are those of the curriculum', async () => {
		const { dist } = inject(name);
		const { curriculum } = loadCurriculum(await readContent(join(dist, '..')));
		const wrong: string[] = [];
		for (const { headings, id, tasks } of curriculum.pages.values()) {
			const html = await readFile(join(dist, id === 'index' ? '' : id, 'index.html'), 'utf8');
			const shown = [...html.matchAll(/\sdata-task="([^"]*)"/g)].map(([, task]) => task);
			if (shown.join() !== tasks.map((task) => task.id).join()) wrong.push(`tasks of ${id}`);
			for (const { slug } of headings)
				if (!html.includes(` id="${slug}"`)) wrong.push(`${id}#${slug}`);
		}
		expect(curriculum.pages.size).toBeGreaterThan(200);
		expect(wrong).toEqual([]);
	});

	test('the search index is whole, and holds no interface that nobody loads', async () => {
		const folder = join(inject(name).dist, 'pagefind');
		const entry = (await readJson(folder, 'pagefind-entry.json')) as {
			languages: { en: { page_count: number } };
		};
		expect(entry.languages.en.page_count).toBeGreaterThan(400);
		const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
			file.isFile()
		);
		for (const file of files)
			expect((await stat(join(file.parentPath, file.name))).size, file.name).toBeGreaterThan(0);
		expect(files.map((file) => file.name).filter((file) => file.includes('-ui'))).toEqual([]);
	});

	test('no page writes an address without the base path', async () => {
		const { dist } = inject(name);
		const pages = (await readdir(dist, { recursive: true })).filter((file) =>
			file.endsWith('.html')
		);
		const wrong: string[] = [];
		for (const file of pages) {
			const html = await readFile(join(dist, file), 'utf8');
			for (const [, address = ''] of html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)) {
				if (!address.startsWith(`${base}/`)) wrong.push(`${file}: ${address}`);
			}
		}
		expect(pages.length).toBeGreaterThan(400);
		expect(wrong).toEqual([]);
	});
});

test.each([
	'backend-developer',
	'day-by-day',
	'project-driven',
	'six-week-sprint',
	'weekly-syllabus',
])('without the roadmap %s the site builds, and nothing mentions it', async (id) => {
	const root = await copyProject(`without-${id}`);
	await rm(join(root, 'src/content/docs/roadmaps', id), { recursive: true });
	const { code, output, dist } = await buildSite(root);
	expect(code, output).toBe(0);
	expect(output).not.toMatch(/\[ERROR\]/);
	const pages = (await readdir(dist, { recursive: true })).filter((file) =>
		/\.(html|json)$/.test(file)
	);
	for (const file of pages)
		expect(await readFile(join(dist, file), 'utf8'), file).not.toContain(`roadmaps/${id}`);
});

test('without any roadmap there is a home page that says how to write the first', async () => {
	const root = await copyProject('without-any');
	for (const folder of ['roadmaps', 'projects', 'topics'])
		await rm(join(root, 'src/content/docs', folder), { recursive: true });
	await rm(join(root, 'src/content/resources.yml'));
	const { code, output, dist } = await buildSite(root);
	expect(code, output).toBe(0);
	expect(await readFile(join(dist, 'index.html'), 'utf8')).toContain(
		'There is no roadmap here yet'
	);
});

test('bad content stops the build before anything is made, with all that is wrong and where', async () => {
	const root = await copyProject('broken');
	const path = join(root, 'src/content/docs/topics/urls.mdx');
	const text = await readFile(path, 'utf8');
	await writeFile(path, `${text}\n[a](/topics/view/)\n\n[b](/projects/blogg/)\n`);
	const { code, output, dist } = await buildSite(root);
	const line = text.split('\n').length + 1;
	expect(code).toBe(1);
	expect(output).toContain(
		`src/content/docs/topics/urls.mdx:${line}:1 error: The link /topics/view/ leads to no page.`
	);
	expect(output).toContain('Did you mean /topics/views/?');
	expect(output).toContain(
		`src/content/docs/topics/urls.mdx:${line + 2}:1 error: The link /projects/blogg/ leads to no page.`
	);
	expect(output).toContain('Nothing was built.');
	await expect(readdir(dist)).rejects.toThrow();
});
