import type { JudgeOutside } from '../check-site.ts';
import { spreadOf } from '../spread-of.ts';

/** One of several runs that share the hosts among them. */
export interface Shard {
	/** From 1. */
	index: number;
	count: number;
}

/** `"2/4"` => `{ index: 2, count: 4 }`; `undefined` for what is none. */
export function parseShard(text: string): Shard | undefined {
	const [, index = 0, count = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(
		Number
	);
	return index >= 1 && index <= count ? { index, count } : undefined;
}

/** Asks only about the hosts of one shard. A host belongs to one, so that no two runs ask it at once. */
export function judgeShard(ask: JudgeOutside, { count, index }: Shard): JudgeOutside {
	return (urls) => ask(urls.filter((url) => shardOf(new URL(url).host, count) === index));
}

function shardOf(host: string, count: number): number {
	return Math.floor(spreadOf(host) * count) + 1;
}
