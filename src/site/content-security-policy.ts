import type { InlineHashes } from './inline-hashes.ts';

/**
 * Where a policy stands. Hosts that take headers from a file that is read before the build, `unbuilt`, cannot know
 * what the pages will hold; there the policy in each page says what may run. A browser keeps to all that it is given.
 */
export type PolicyPlace = 'page' | 'headers' | 'unbuilt';

type Sources = string | ((hashes: InlineHashes) => string);
type Row = readonly [directive: string, places: readonly PolicyPlace[], sources: Sources];

const everywhere = ['page', 'headers', 'unbuilt'] as const;
const once = ['page', 'headers'] as const;
const onlyHeaders = ['headers', 'unbuilt'] as const;

/**
 * What pages may load and run: what comes from the site itself, and scripts and style sheets they hold that are known
 * by their hash. Nothing comes from another host, and no text becomes code.
 *
 * - The search index is read by WebAssembly in a worker, which keeps to the headers it came with and not to the
 *   policy of the page. So only headers allow it, and pages still do without.
 * - Code blocks have their colours in `style` attributes, thousands of them, which can be allowed only all
 *   together. That is what `style-src` is for; `style-src-elem` is about style sheets.
 * - Little pictures in style sheets are `data:` addresses.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const directives: readonly Row[] = [
	['default-src', once, `'none'`],
	['script-src', ['page'], ({ scripts }) => list(`'self'`, scripts)],
	['script-src', ['headers'], ({ scripts }) => list(`'self' 'wasm-unsafe-eval'`, scripts)],
	['style-src', everywhere, `'self' 'unsafe-inline'`],
	['style-src-elem', once, ({ styles }) => list(`'self'`, styles)],
	['img-src', everywhere, `'self' data:`],
	['font-src', everywhere, `'self'`],
	['media-src', everywhere, `'self'`],
	['connect-src', everywhere, `'self'`],
	['worker-src', everywhere, `'self'`],
	['manifest-src', everywhere, `'self'`],
	['object-src', everywhere, `'none'`],
	['base-uri', everywhere, `'none'`],
	['form-action', everywhere, `'self'`],
	['frame-ancestors', onlyHeaders, `'none'`],
];

const none: InlineHashes = { scripts: new Set(), styles: new Set() };

/** The policy for a place, with the hashes of what the page holds, or all pages together. */
export function contentSecurityPolicy(place: PolicyPlace, hashes: InlineHashes = none): string {
	return directives
		.filter(([, places]) => places.includes(place))
		.map(
			([name, , sources]) => `${name} ${typeof sources === 'string' ? sources : sources(hashes)}`
		)
		.join('; ');
}

function list(sources: string, hashes: ReadonlySet<string>): string {
	return [sources, ...hashes].join(' ');
}
