/** Finds the one address that another spelling can only mean; `undefined` when there is none or more than one. */
export type FindSame = (address: string) => string | undefined;

/**
 * Knows which spellings mean one of some addresses: they differ in case, in doubled slashes, in the ending of a file
 * or in the slash at their end, and in nothing else.
 *
 * `"/Topics//URLs.mdx"` => `"/topics/urls/"`
 */
export function findSameIn(addresses: Iterable<string>): FindSame {
	const byKey = Map.groupBy(addresses, keyOf);
	return (address) => {
		const same = byKey.get(keyOf(address)) ?? [];
		return same.length === 1 ? same[0] : undefined;
	};
}

/** What a relative link can only mean: seen from its page's address, from its page's file, or from the root. */
export function rootedAddress(
	href: string,
	from: { address: string; folder: string },
	findSame: FindSame
): string | undefined {
	const found = [from.address, from.folder, '/'].flatMap((base) => {
		const path = URL.parse(href, `https://site.invalid${base}`)?.pathname;
		return (path && findSame(path)) ?? [];
	});
	return new Set(found).size === 1 ? found[0] : undefined;
}

function keyOf(address: string): string {
	return address
		.toLowerCase()
		.replaceAll(/\/{2,}/g, '/')
		.replace(/(?:\/index)?\.(?:mdx?|html?)$|\/index$/, '')
		.replace(/(?<=.)\/$/, '');
}
