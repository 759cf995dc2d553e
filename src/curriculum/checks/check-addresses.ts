import type { Curriculum } from '../curriculum.ts';
import { addressOf } from '../location.ts';
import { topOf } from '../page.ts';
import { problem, type Problem } from '../problem.ts';
import { generatedAddresses } from '../site-addresses.ts';

/** No address is given to two things: a page and a redirect, two redirects, or a page the site makes itself. */
export function checkAddresses({ pages, resources }: Curriculum): Problem[] {
	const owners = new Map<string, string>([
		...generatedAddresses.map((address) => [address, 'a page the site makes itself'] as const),
		...resources.map(
			({ id, title }) => [`/resources/${id}/`, `the page of the resource "${title}"`] as const
		),
	]);
	const problems: Problem[] = [];
	for (const page of pages.values()) {
		for (const address of [addressOf(page.id), ...(page.data.redirectFrom ?? [])]) {
			const owner = owners.get(address);
			owners.set(address, owner ?? page.file);
			if (owner === undefined) continue;
			const hint = 'Rename the file, or take the line from redirectFrom.';
			problems.push(
				problem(
					'page-address-taken',
					topOf(page),
					`The address ${address} belongs to ${owner} already.`,
					hint
				)
			);
		}
	}
	return problems;
}
