import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test } from 'vitest';
import { pagesLoader } from './pages-loader.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** What dev gives a loader, as far as it is asked for. `reading` is awaited for each text that is read. */
async function openDev(text: string, reading: (text: string) => Promise<void>) {
	const root = await mkdtemp(join(tmpdir(), 'pages-loader-'));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	await mkdir(join(root, 'src/content/docs'), { recursive: true });
	const file = join(root, 'src/content/docs/a.mdx');
	await writeFile(file, text);
	const entries = new Map<string, Entry>();
	const watcher = Object.assign(new EventEmitter(), { add: () => {} });
	const getEntryInfo = async ({ contents }: { contents: string }) => {
		await reading(contents);
		return { data: { title: contents }, body: contents };
	};
	const context = {
		collection: 'docs',
		config: {
			root: pathToFileURL(`${root}/`),
			srcDir: pathToFileURL(`${root}/src/`),
			integrations: [],
		},
		logger: { info() {}, warn() {}, error() {} },
		watcher,
		parseData: ({ data }: { data: object }) => Promise.resolve(data),
		generateDigest: (data: string) => data,
		entryTypes: new Map([['.mdx', { getEntryInfo }]]),
		store: {
			get: (id: string) => entries.get(id),
			keys: () => [...entries.keys()],
			set: (entry: Entry) => entries.set(entry.id, entry).size > 0,
			delete: (id: string) => void entries.delete(id),
			addModuleImport() {},
		},
	};
	await pagesLoader().load(context as unknown as LoaderContext);
	return { file, watcher, kept: () => entries.get('a')?.data['title'] };
}

test('a page is kept as its file is, also when the reading of an earlier state ends last', async () => {
	const begun = Promise.withResolvers<void>();
	const held = Promise.withResolvers<void>();
	const { file, kept, watcher } = await openDev('one', async (text) => {
		if (text !== '') return;
		begun.resolve();
		await held.promise;
	});
	expect(kept()).toBe('one');
	await writeFile(file, '');
	watcher.emit('change', file);
	await begun.promise;
	await writeFile(file, 'two');
	watcher.emit('change', file);
	await expect.poll(kept).toBe('two');
	held.resolve();
	await setImmediate();
	expect(kept()).toBe('two');
});

test('a page that was written unseen while it was read is read again', async () => {
	let written = Promise.resolve();
	const { file, kept, watcher } = await openDev('one', async (text) => {
		if (text === '') written = writeFile(file, 'two');
		await written;
	});
	await writeFile(file, '');
	watcher.emit('change', file);
	await expect.poll(kept).toBe('two');
});
