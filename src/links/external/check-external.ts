import { politeRequest, type Manners } from './polite-request.ts';
import { probe, type Probed, type ProbeOptions } from './probe.ts';
import { withoutFragment } from './redirect.ts';
import type { Validators } from './validators.ts';

export interface ExternalOptions extends ProbeOptions, Manners {
	/** Called after each address, with the number of those done. */
	progress?: (done: number, all: number) => void;
}

/**
 * Judges addresses of other hosts: many hosts at once, each host politely, and a page once for all its
 * fragments. The answers come by address. An address that the time did not suffice for is skipped. `known` is
 * what pages were known by when they were well.
 */
export async function checkExternal(
	urls: readonly string[],
	options: ExternalOptions,
	known: ReadonlyMap<string, Validators> = new Map()
): Promise<Map<string, Probed>> {
	const results = new Map<string, Probed>();
	const unique = [...new Set(urls)];
	const polite = { ...options, request: politeRequest(options.request, options) };
	await Promise.all(
		[...Map.groupBy(unique, withoutFragment).values()].map(async (page) => {
			const judgements = await probe(page, polite, knownToAll(page, known));
			page.forEach((url, index) => {
				const judgement = judgements[index];
				if (judgement) results.set(url, judgement);
				options.progress?.(results.size, unique.length);
			});
		})
	);
	return results;
}

/** A page that is as it was tells nothing of a fragment that was never looked for. */
function knownToAll(
	page: readonly string[],
	known: ReadonlyMap<string, Validators>
): Validators | undefined {
	const [first, ...rest] = page.map((url) => known.get(url));
	const isSame = (other: Validators | undefined) =>
		other?.etag === first?.etag && other?.lastModified === first?.lastModified;
	return rest.every(isSame) ? first : undefined;
}
