import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const printLink = /<link rel="stylesheet" href="([^"]*\/print\.[^"/]*\.css)" media="print"\s*\/?>/;
const styleLink = /<link rel="stylesheet" href="([^"]*)">/;

/**
 * Moves Starlight's print styles into the style sheet of the page. Browsers fetch a print style sheet
 * on every first visit, for readers who may never print; as a part of the other it costs no request.
 */
export function foldPrintStyles(): AstroIntegration {
	return {
		name: 'waymark-print-styles',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const files = (await readdir(root, { recursive: true })).filter((name) =>
					name.endsWith('.html')
				);
				const folded = new Set<string>();
				let printFile: string | undefined;
				for (const name of files) {
					const html = await readFile(root + name, 'utf8');
					const print = printLink.exec(html)?.[1];
					const rest = html.replace(printLink, '');
					const style = styleLink.exec(rest)?.[1];
					if (!print || !style) continue;
					printFile = root + assetPath(print);
					folded.add(root + assetPath(style));
					await writeFile(root + name, rest);
				}
				if (!printFile) return;
				const printStyles = `@media print{${await readFile(printFile, 'utf8')}}`;
				for (const path of folded)
					await writeFile(path, (await readFile(path, 'utf8')) + printStyles);
				await rm(printFile);
				logger.info(`Folded the print styles into ${folded.size} style sheet.`);
			},
		},
	};
}

/** `"/my-fork/_astro/a.css"` => `"_astro/a.css"` */
function assetPath(href: string): string {
	return href.slice(href.indexOf('_astro/'));
}
