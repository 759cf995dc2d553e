import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PackagedChromium {
	executablePath: string;
	/** What it needs to find the libraries and fonts that come with it, on machines that lack them. */
	env: { LD_LIBRARY_PATH: string; FONTCONFIG_FILE: string };
}

/**
 * The Chromium that comes inside a package, for Linux on x64. It is unpacked once into the project's
 * cache: the shared temporary folder, its own choice, may hold one of another user or version.
 */
export async function packagedChromium(): Promise<PackagedChromium> {
	const packageFile = join(
		createRequire(import.meta.url).resolve('@sparticuz/chromium'),
		'../../package.json'
	);
	const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
	const folder = fileURLToPath(new URL(`../../.cache/chromium-${version}`, import.meta.url));
	if (!existsSync(folder)) await unpackTo(folder, join(packageFile, '../bin'));
	return {
		executablePath: join(folder, 'chromium'),
		env: {
			LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
			FONTCONFIG_FILE: join(folder, 'fonts.conf'),
		},
	};
}

/** Unpacks everything beside `folder` first, so that an interrupted run leaves no half of it. */
async function unpackTo(folder: string, archives: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	const partial = `${folder}.${process.pid}`;
	await mkdir(partial, { recursive: true });
	const temporary = process.env['TMPDIR'];
	// The package unpacks to where the system says that temporary files belong.
	process.env['TMPDIR'] = partial;
	try {
		for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
			await inflate(join(archives, name));
		}
	} finally {
		if (temporary === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = temporary;
	}
	const fonts = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;
	await writeFile(join(partial, 'fonts.conf'), `<?xml version="1.0"?>\n${fonts}\n`);
	await rm(folder, { recursive: true, force: true });
	await rename(partial, folder);
}
