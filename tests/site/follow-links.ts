import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A walk along every link of a site. */
export interface Walk {
	/** Addresses that were fetched. */
	visited: Set<string>;
	/** What a reader would meet: `"http://…/a/ leads to http://…/b/#c: no such heading"`. */
	broken: string[];
}

interface Found {
	status: number;
	links: string[];
	ids: Set<string>;
}

/**
 * Starts at `home` and follows links, pictures, scripts and styles to everything on its host, fetching each address
 * once. A link out of the site's base path leads nowhere on a real host, so it is broken as well.
 */
export async function followLinks(home: string): Promise<Walk> {
	const found = new Map<string, Found>();
	const ways: { from: string; to: URL }[] = [];
	const waiting = [home];
	for (const address of waiting) {
		const page = await visit(address);
		found.set(address, page);
		for (const link of page.links) {
			const to = new URL(link, address);
			if (to.origin !== new URL(home).origin) continue;
			ways.push({ from: address, to });
			if (!waiting.includes(bare(to))) waiting.push(bare(to));
		}
	}
	const broken = ways.flatMap(({ from, to }) => {
		const page = found.get(bare(to));
		const fragment = decodeURIComponent(to.hash.slice(1));
		const fault =
			page?.status !== 200
				? `status ${page?.status}`
				: fragment !== '' && !page.ids.has(fragment)
					? 'no such heading'
					: undefined;
		return fault === undefined ? [] : [`${from} leads to ${to.href}: ${fault}`];
	});
	return { visited: new Set(waiting), broken };
}

/** The address of what is fetched: without the part behind `#`, which browsers keep to themselves. */
const bare = ({ href }: URL) => href.replace(/#.*$/, '');

async function visit(address: string): Promise<Found> {
	const response = await fetch(address);
	const found: Found = { status: response.status, links: [], ids: new Set() };
	const body = await response.text();
	if (response.headers.get('content-type')?.startsWith('text/html')) read(parse(body), found);
	return found;
}

function read(node: DefaultTreeAdapterTypes.Node, found: Found): void {
	if ('attrs' in node)
		for (const { name, value } of node.attrs) {
			if (name === 'href' || name === 'src') found.links.push(value);
			if (name === 'id') found.ids.add(value);
		}
	if ('childNodes' in node) for (const child of node.childNodes) read(child, found);
}
