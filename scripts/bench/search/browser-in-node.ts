import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Gives Node the little that Pagefind and our search ask of a browser, so that many queries can be judged without one: a
 * page in a language, and `fetch` of files. `base` of a search is then the folder of a built site.
 */
export function actAsBrowser(language: string): void {
	const html = { getAttribute: () => language };
	const stubs = {
		document: { currentScript: null, querySelector: () => html },
		location: { href: 'file:///', origin: 'file://' },
		window: globalThis,
	};
	for (const [name, value] of Object.entries(stubs))
		Object.defineProperty(globalThis, name, { value, configurable: true });
	const ask = globalThis.fetch;
	globalThis.fetch = async (input, init) => {
		const address = input instanceof Request ? input.url : String(input);
		if (/^https?:/.test(address)) return ask(input, init);
		const [path = ''] = address.split('?');
		const url = path.startsWith('file:') ? new URL(path) : pathToFileURL(path);
		const body = await readFile(fileURLToPath(url)).catch(() => undefined);
		return body ? new Response(new Uint8Array(body)) : new Response('', { status: 404 });
	};
}
