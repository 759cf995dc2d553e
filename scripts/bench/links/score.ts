import type { PlantedSite } from './site-cache.ts';

/** A link that a tool calls broken. */
export interface Finding {
	/** Address of the page it stands on, from the root of the site. */
	page: string;
	/** Its address, as it is written or as the tool has resolved it. */
	href: string;
}

/** How well a tool knows broken links from good ones. */
export interface Score {
	/** Part of the planted faults that it has found, from 0 to 1. */
	recall: number;
	/** Part of its findings that are planted faults, from 0 to 1. */
	precision: number;
	/** How many faults of a kind it missed: `"missing image": "3 of 5"`. */
	missed: Record<string, string>;
	/** How many good links of a kind it called broken. */
	wrong: Record<string, number>;
}

/** Links that are neither faults nor traps. */
const ordinary = 'an ordinary link';

/** Compares findings with what was planted, by page and address. A finding that is repeated counts once. */
export function scoreFindings(
	findings: readonly Finding[],
	{ faults, traps }: Pick<PlantedSite, 'faults' | 'traps'>
): Score {
	const found = new Set(findings.map(keyOf));
	const faultKeys = new Set(faults.map(keyOf));
	const trapKinds = new Map(traps.map((trap) => [keyOf(trap), trap.kind]));
	const missed = Object.entries(Object.groupBy(faults, ({ kind }) => kind)).flatMap(
		([kind, planted]): [string, string][] => {
			const count = planted.filter((fault) => !found.has(keyOf(fault))).length;
			return count === 0 ? [] : [[kind, `${count} of ${planted.length}`]];
		}
	);
	const wrongKeys = [...found].filter((key) => !faultKeys.has(key));
	const wrong = Map.groupBy(wrongKeys, (key) => trapKinds.get(key) ?? ordinary);
	const hits = found.size - wrongKeys.length;
	return {
		recall: hits / faultKeys.size,
		precision: found.size === 0 ? 1 : hits / found.size,
		missed: Object.fromEntries(missed),
		wrong: Object.fromEntries([...wrong].map(([kind, keys]) => [kind, keys.length])),
	};
}

const origin = 'http://site.invalid';

/**
 * Tools write the same address in many ways: resolved, without query, without the last slash, with the name of the
 * file, encoded or not.
 */
function keyOf({ href, page }: Finding): string {
	const at = new URL(page, origin);
	const url = URL.parse(href, at);
	if (!url) return `${plainPath(at)} ${href}`;
	return `${plainPath(at)} ${plainPath(url)}${decoded(url.hash)}`;
}

function plainPath({ pathname }: URL): string {
	return decoded(pathname).replace(/\/(?:index\.html)?$/, '') || '/';
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
