import { addressOfPage, headingsOfPage, type SiteSize } from './page-names.ts';
import { imageLink, textLink, type PlantedLink } from './planted-link.ts';

/** Writes a broken link for a page. No other page has one with the same address, so naming each once is enough. */
type Plant = (page: number, site: SiteSize) => PlantedLink;

/** Faults that matter to readers. */
export const faultKinds = {
	'missing page': (page) => textLink(`/guides/gone-${page}/`),
	'missing page, relative': (page) => textLink(`../gone-${page}/`),
	'missing heading': (page, site) => textLink(`${otherPage(page, site)}#gone-${page}`),
	'missing heading, same page': (page) => textLink(`#gone-${page}`),
	'page in the wrong case': (page, site) => {
		const [, section = '', rest = ''] = /^\/(\w+)(.*)$/.exec(otherPage(page, site)) ?? [];
		return textLink(`/${section.toUpperCase()}${rest}`);
	},
	'heading in the wrong case': (page, site) => {
		const [heading = ''] = headingsOfPage(next(page, site), site);
		return textLink(`${otherPage(page, site)}#${heading.toUpperCase()}`);
	},
	'missing image': (page) => imageLink(`/images/gone-${page}.svg`),
	'missing image of a srcset': (page) => {
		const href = `/images/gone-${page}-wide.svg`;
		return {
			href,
			html: `<img src="/images/figure-1.svg" srcset="/images/figure-1.svg 1x, ${href} 2x" alt="">`,
		};
	},
	'missing stylesheet': (page) => {
		const href = `/assets/gone-${page}.css`;
		return { href, html: `<link rel="stylesheet" href="${href}">`, place: 'head' };
	},
} as const satisfies Record<string, Plant>;

export type FaultKind = keyof typeof faultKinds;

/** The next page, or the first with a name when there is none. */
function next(page: number, { pages }: SiteSize): number {
	return page + 1 < pages ? page + 1 : 1;
}

function otherPage(page: number, site: SiteSize): string {
	return addressOfPage(next(page, site));
}
