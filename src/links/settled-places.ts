import type { PageFacts } from './html/page-links.ts';
import type { Target } from './resolve-address.ts';

/** A page that can be linked to by its plain address, and what is linked to on it. */
export interface SettledPage {
	file: string;
	ids: PageFacts['ids'];
	/** The number of the page as a whole; those of its places come behind it. */
	number: number;
	/** Whether another page leads to it. */
	isLedTo: boolean;
}

/** Links to pages and places that are there, which is what most links of a site are: they are only counted. */
export class SettledPlaces {
	/** How many different addresses lead to them. */
	count = 0;
	private readonly pages = new Map<string, SettledPage>();
	/** Which places are linked to, by their numbers. */
	private readonly linked: boolean[] = [];

	/** Takes in a page by its address below the host. */
	addPage(address: string, file: string, { ids }: PageFacts): SettledPage {
		const page = { file, ids, number: this.linked.length, isLedTo: false };
		for (let place = 0; place <= ids.size; place++) this.linked.push(false);
		this.pages.set(address, page);
		return page;
	}

	/** Counts an address that leads to a place on a page. Returns whether the place is there. */
	settle(page: SettledPage, fragment: string): boolean {
		const place = fragment === '' ? 0 : page.ids.get(fragment);
		if (place === undefined) return false;
		const number = page.number + place;
		if (!this.linked[number]) this.count++;
		this.linked[number] = true;
		return true;
	}

	/**
	 * Counts an address that plainly names a page and a place that is there, as `/topics/urls/#path` does, and gives the
	 * page. One that needs a rule to be found, such as that for a missing slash, is left to whoever knows the rules.
	 */
	settleTarget(target: Target): SettledPage | undefined {
		if (target.kind !== 'inside') return undefined;
		const { fragment, path, url } = target;
		const isPlain = url.length === path.length + (fragment === '' ? 0 : fragment.length + 1);
		const page = isPlain ? this.pages.get(path) : undefined;
		return page && this.settle(page, fragment) ? page : undefined;
	}

	/** Files of pages that others lead to. */
	ledTo(): string[] {
		return [...this.pages.values()].flatMap(({ file, isLedTo }) => (isLedTo ? [file] : []));
	}
}
