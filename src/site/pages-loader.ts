import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { anyFrontmatterSchema } from '../curriculum/frontmatter.ts';
import { rightFields } from '../curriculum/read-yaml.ts';

/** What loaders are given beside what Astro's types say: how files are read, by their extension. */
interface EntryTypes {
	entryTypes?: ReadonlyMap<string, { getEntryInfo(file: unknown): Promise<EntryInfo> }>;
}

interface EntryInfo {
	data: Record<string, unknown>;
	body: string;
	rawData: string;
	slug: string | undefined;
}

/**
 * Starlight's loader of pages. In dev, where a page may be half written, one that cannot be read keeps
 * what can: otherwise dev would not start, and would not notice when the page is as it was before.
 * What is wrong is said by the check of the content.
 */
export function pagesLoader(): Loader {
	const { load, name } = docsLoader();
	// Only dev watches.
	return { name, load: (context) => load(context.watcher ? forgiving(context) : context) };
}

function forgiving(context: LoaderContext & EntryTypes): LoaderContext {
	const entryTypes = [...(context.entryTypes ?? [])].map(([extension, type]) => {
		const getEntryInfo = (file: unknown): Promise<EntryInfo> =>
			type.getEntryInfo(file).catch(() => ({ data: {}, body: '', rawData: '', slug: undefined }));
		return [extension, { ...type, getEntryInfo }] as const;
	});
	const parseData: LoaderContext['parseData'] = async <T extends Record<string, unknown>>(props: {
		id: string;
		data: T;
		filePath?: string;
	}) => {
		try {
			return await context.parseData(props);
		} catch {
			const data: Record<string, unknown> = rightFields(anyFrontmatterSchema, props.data);
			return context.parseData({ ...props, data: { title: props.id, ...data } as unknown as T });
		}
	};
	const store = asOnDisk(context);
	return { ...context, parseData, store, ...{ entryTypes: new Map(entryTypes) } };
}

/** Milliseconds in which an editor has written a file that it has emptied. */
const written = 100;

/**
 * The store, which takes a page only as its file is now; otherwise the file is read again. An editor empties a file
 * before it writes it, so that one save may be read twice, and the reading that ends last is not always the last.
 */
function asOnDisk(context: LoaderContext): LoaderContext['store'] {
	const { config, store, watcher } = context;
	const set: typeof store.set = (entry) => {
		const file = fileURLToPath(new URL(encodeURI(entry.filePath ?? ''), config.root));
		const isThere = existsSync(file);
		if (isThere && context.generateDigest(readFileSync(file, 'utf8')) === entry.digest)
			return store.set(entry);
		if (isThere) setTimeout(() => watcher?.emit('change', file), written);
		return false;
	};
	return Object.assign({}, store, { set });
}
