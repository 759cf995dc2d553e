/** Addresses of other hosts that the site makes by itself, and why nobody is asked about them. */
const generated = [
	{
		pattern: /^https:\/\/web\.archive\.org\/web\//,
		reason: 'It leads to copies in an archive, which the site offers where a page is gone.',
	},
	{
		pattern: /^https:\/\/github\.com\/[^/]+\/[^/]+\/edit\//,
		reason: 'It leads to the editor of a page, which wants a login.',
	},
] as const;

/** Why an address that no author wrote is not asked for; `undefined` when it is. */
export function reasonNotToAsk(url: string): string | undefined {
	return generated.find(({ pattern }) => pattern.test(url))?.reason;
}
