import { build } from 'vite';

/**
 * One module for a browser, made of a file of ours as the site's own build would make it.
 * `entry` is the path of the file; what is returned is its code.
 */
export async function bundlePage(entry: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: { entry, formats: ['es'], fileName: 'page' },
		},
	});
	const [first] = [result].flat();
	const chunk = first && 'output' in first ? first.output[0] : undefined;
	if (!chunk) throw new Error(`${entry} could not be made into one module.`);
	return chunk.code;
}
