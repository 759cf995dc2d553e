import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveAddress } from './resolve-address.ts';

const place = { origin: 'https://ada.example', base: '' };

test('addresses that need no resolving mean what a browser takes them for', () => {
	const address = fc.stringMatching(/^\/[a-zA-Z0-9_~./-]{0,20}(#[a-zA-Z0-9_~.-]{0,8})?$/);
	fc.assert(
		fc.property(address, (href) => {
			const url = URL.parse(href, 'https://ada.example/here/');
			const target = resolveAddress(href, 'https://ada.example/here/', place);
			if (!url) {
				expect(target.kind).toBe('invalid');
				return;
			}
			if (url.origin !== place.origin) {
				expect(target.kind).toBe('outside');
				return;
			}
			expect(target).toEqual({
				kind: 'inside',
				path: url.pathname,
				fragment: url.hash.slice(1),
				url: target.url,
			});
			expect(target.url.replace(/#$/, '')).toBe(url.pathname + url.hash);
		}),
		{ numRuns: 2000 }
	);
});
