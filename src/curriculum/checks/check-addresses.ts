import type { Curriculum } from '../curriculum.ts';
import { addressOf } from '../location.ts';
import { topOf } from '../page.ts';
import { problem, type Place, type Problem } from '../problem.ts';
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
	const claim = (address: string, place: Place) => {
		const owner = owners.get(address);
		owners.set(address, owner ?? place.file);
		if (owner === undefined) return;
		const hint = 'Rename the file, or take the line from redirectFrom.';
		problems.push(
			problem(
				'page-address-taken',
				place,
				`The address ${address} belongs to ${owner} already.`,
				hint
			)
		);
	};
	for (const page of pages.values()) claim(addressOf(page.id), topOf(page));
	for (const page of pages.values())
		page.data.redirectFrom?.forEach((address) => claim(address, topOf(page)));
	for (const { place, redirectFrom = [] } of resources)
		redirectFrom.forEach((address) => place && claim(address, place));
	return problems;
}
