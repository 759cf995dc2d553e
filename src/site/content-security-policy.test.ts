import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

const hashes = {
	scripts: new Set(["'sha256-a='", "'sha256-b='"]),
	styles: new Set(["'sha256-c='"]),
};

test('a page says by hash what it holds, and what else it may load', () => {
	expect(contentSecurityPolicy('page', hashes)).toMatchInlineSnapshot(
		`"default-src 'none'; script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self' 'unsafe-inline'; style-src-elem 'self' 'sha256-c='; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"`
	);
});

test('headers say so for all pages, let the worker of the search run, and keep the site out of frames', () => {
	expect(contentSecurityPolicy('headers', hashes)).toMatchInlineSnapshot(
		`"default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b='; style-src 'self' 'unsafe-inline'; style-src-elem 'self' 'sha256-c='; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"`
	);
});

test('headers that are read before the build leave to the pages what may run in them', () => {
	expect(contentSecurityPolicy('unbuilt')).toMatchInlineSnapshot(
		`"style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"`
	);
});

test.each(['page', 'headers', 'unbuilt'] as const)('no text becomes code: %s', (place) => {
	const scripts = contentSecurityPolicy(place, hashes)
		.split('; ')
		.filter((directive) => /^(?:script|default)-src/.test(directive));
	expect(scripts.join()).not.toMatch(/unsafe-inline|[^-]unsafe-eval|\*|https?:/);
});
