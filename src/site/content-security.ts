import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineHashes, type InlineHashes } from './inline-hashes.ts';
import { siteHeaders, toCaddyfile, toHeadersFile } from './security-headers.ts';

/** Cloudflare takes no longer lines in a file of headers. */
const longestLine = 2000;

/**
 * Gives every page a policy that names by its hash each script and style sheet the page holds, and writes the same for
 * all pages together into the files that hosts read headers from. Stands behind all that changes pages.
 *
 * Astro's own `security.csp` does not know scripts that are left as they are, such as the theme's, and names every
 * style sheet of the site on each page.
 */
export function contentSecurity(): AstroIntegration {
	return {
		name: 'waymark-content-security',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const all = { scripts: new Set<string>(), styles: new Set<string>() };
				const files = (await readdir(dist, { recursive: true })).filter((name) =>
					name.endsWith('.html')
				);
				for (const name of files) {
					const path = join(dist, name);
					const html = await readFile(path);
					const hashes = inlineHashes(html);
					await writeFile(path, withPolicy(html.toString(), contentSecurityPolicy('page', hashes)));
					for (const hash of hashes.scripts) all.scripts.add(hash);
					for (const hash of hashes.styles) all.styles.add(hash);
				}

				const { policy, isWhole } = headerPolicy(all);
				const table = siteHeaders(policy);
				// What a fork keeps in public/_headers stays, below ours.
				const own = await readFile(join(dist, '_headers'), 'utf8').catch(() => '');
				await writeFile(join(dist, '_headers'), toHeadersFile(table) + (own && `\n${own}`));
				await writeFile(join(dist, '_headers.caddy'), toCaddyfile(table));
				const known = `${all.scripts.size} scripts and ${all.styles.size} style sheets`;
				if (isWhole) logger.info(`The policies of ${files.length} pages know ${known} by hash.`);
				else
					logger.warn(
						`The pages hold ${known}, too many for a header. Each page still has a policy of its own that names them.`
					);
			},
		},
	};
}

/** The policy for headers. One that would be too long leaves to the pages what may run in them. */
function headerPolicy(all: InlineHashes): { policy: string; isWhole: boolean } {
	const sorted = { scripts: inOrder(all.scripts), styles: inOrder(all.styles) };
	const policy = contentSecurityPolicy('headers', sorted);
	return policy.length < longestLine - 100
		? { policy, isWhole: true }
		: { policy: contentSecurityPolicy('unbuilt'), isWhole: false };
}

/** The same pages give the same file, in whichever order they are read. */
function inOrder(hashes: ReadonlySet<string>): Set<string> {
	return new Set([...hashes].sort());
}

/** What the policy stands behind, as it holds for nothing before it: how the text is to be read, or else the start. */
const start = [/<meta charset=[^>]*>/i, /<head(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i];

/** A page with a policy in its head. */
export function withPolicy(html: string, policy: string): string {
	const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
	const before = start.find((pattern) => pattern.test(html));
	return before ? html.replace(before, (found) => found + meta) : meta + html;
}
