/** Headers by path; a `*` at the end of a path stands for all below it. No header is in two rows that hold for one path. */
export type HeaderTable = readonly (readonly [
	path: string,
	headers: Readonly<Record<string, string>>,
])[];

/**
 * What hosts send with the site. Pages, and all that is in no row about caching, are to be asked for again each time,
 * which hosts do by themselves: it costs a short answer if nothing has changed.
 *
 * @see https://owasp.org/www-project-secure-headers/
 */
export function siteHeaders(policy: string): HeaderTable {
	return [
		[
			'/*',
			{
				'Content-Security-Policy': policy,
				// A file is what its name says, and nothing a browser may make of it.
				'X-Content-Type-Options': 'nosniff',
				// Other hosts learn which site a reader comes from, but not which page.
				'Referrer-Policy': 'strict-origin-when-cross-origin',
				'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
			},
		],
		// The names of these files change with what they hold.
		['/_astro/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
		['/pagefind/fragment/*', { 'Cache-Control': 'public, max-age=86400' }],
		['/pagefind/index/*', { 'Cache-Control': 'public, max-age=86400' }],
	];
}

/**
 * The file `_headers` of Netlify, Cloudflare Pages and Cloudflare Workers.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */
export function toHeadersFile(table: HeaderTable): string {
	return table
		.map(([path, headers]) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
		)
		.join('\n\n')
		.concat('\n');
}

/**
 * Lines for a Caddyfile. What is not there is no file to be kept.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 */
export function toCaddyfile(table: HeaderTable): string {
	return table
		.map(([path, headers], index) => {
			const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);
			if (path === '/*') return ['header {', ...lines, '}'].join('\n');
			const matcher = `@rule${index}`;
			return [`${matcher} {\n\tpath ${path}\n\tfile\n}`, `header ${matcher} {`, ...lines, '}'].join(
				'\n'
			);
		})
		.join('\n')
		.concat('\n');
}

/**
 * The rows of `headers` in `vercel.json`.
 *
 * @see https://vercel.com/docs/project-configuration/vercel-json#headers
 */
export function toVercelHeaders(table: HeaderTable): unknown[] {
	return table.map(([path, headers]) => ({
		source: path.replace('*', '(.*)'),
		headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
	}));
}
