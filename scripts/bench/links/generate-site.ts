import { SeededRandom } from '../seeded-random.ts';
import { goodLinks, hiddenLinks, type TrapKind } from './good-links.ts';
import { addressOfPage, headingsOfPage, type SiteSize } from './page-names.ts';
import { imageLink, textLink, type PlantedLink } from './planted-link.ts';
import { faultKinds, type FaultKind } from './planted-faults.ts';
import { writePage } from './write-page.ts';

/** An address on a generated page that a checker should flag, or should not. */
export interface Planted<Kind extends string> {
	kind: Kind;
	/** Address of the page, from the root. */
	page: string;
	/** As a browser reads it. */
	href: string;
}

export interface GeneratedFile {
	/** From the root of the site, with forward slashes and without one at its start. */
	path: string;
	text: string;
	/** Links of a page that count, those of the layout included. */
	links: number;
	/** Broken links. */
	faults: Planted<FaultKind>[];
	/** Links that are fine, and addresses that are none, which mislead simple tools. */
	traps: Planted<TrapKind>[];
}

/** Links of a page, without those of the layout. */
const linksPerPage = 50;
/** Links of the layout. */
const linksOfLayout = 3;
/** Links in the sidebar; the first leads to the next page, so that a crawler finds all of them. */
const linksOfSidebar = 12;
/** One broken link in so many. */
const linksPerFault = 100;
const trapsPerPage = 3;

const pagesPerFault = linksPerFault / linksPerPage;
const faultNames = Object.keys(faultKinds) as FaultKind[];
const goodNames = Object.keys(goodLinks) as (keyof typeof goodLinks)[];
const hiddenNames = Object.keys(hiddenLinks) as (keyof typeof hiddenLinks)[];

/**
 * A documentation site, file by file: pages of about 20 KB with fifty links and a layout, one link in a
 * hundred broken, all kinds of faults in turn.
 */
export function* generateSite(site: SiteSize): Generator<GeneratedFile> {
	for (let page = 0; page < site.pages; page++) yield generatePage(page, site);
	for (const [path, text] of Object.entries(assets))
		yield { path, text, links: 0, faults: [], traps: [] };
}

const drawing =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6z"/></svg>\n';

const assets = {
	'assets/site.css': 'body { font: 1rem/1.5 sans-serif; max-width: 60rem; margin: auto; }\n',
	'images/figure-1.svg': drawing,
	'images/figure-2.svg': drawing,
	'images/café.svg': drawing,
	'images/icons.svg': drawing.replace('<path', '<path id="arrow"'),
};

function generatePage(page: number, site: SiteSize): GeneratedFile {
	const address = addressOfPage(page);
	const random = new SeededRandom(site.seed, page, 2);
	const links = Array.from({ length: linksPerPage }, (_, index) =>
		index === 0
			? textLink(addressOfPage((page + 1) % site.pages))
			: plainLink(index, page, site, random)
	);

	const traps: Planted<TrapKind>[] = [];
	for (let index = 0; index < trapsPerPage; index++) {
		const kind = inTurn(goodNames, page * trapsPerPage + index);
		const target = random.below(site.pages);
		const link = goodLinks[kind](addressOfPage(target), random.pick(headingsOfPage(target, site)));
		links[linksOfSidebar + index] = link;
		traps.push({ kind, page: address, href: link.href });
	}
	const hidden = inTurn(hiddenNames, page);
	const hiddenHref = `/hidden/${page}/`;
	traps.push({ kind: hidden, page: address, href: hiddenHref });

	const faults: Planted<FaultKind>[] = [];
	const group = Math.floor(page / pagesPerFault);
	if (new SeededRandom(site.seed, group, 3).below(pagesPerFault) === page % pagesPerFault) {
		const kind = inTurn(faultNames, group);
		const link = faultKinds[kind](page, site);
		const firstFree = linksOfSidebar + trapsPerPage;
		links[firstFree + random.below(linksPerPage - firstFree)] = link;
		faults.push({ kind, page: address, href: link.href });
	}

	const text = writePage({
		title: addressOfPage(page),
		headings: headingsOfPage(page, site),
		sidebar: links.slice(0, linksOfSidebar),
		links: links.slice(linksOfSidebar),
		hidden: hiddenLinks[hidden](hiddenHref),
		random,
	});
	return {
		path: `${address.slice(1)}index.html`,
		text,
		links: linksPerPage + linksOfLayout,
		faults,
		traps,
	};
}

/** A good link as most are. In the sidebar they lead to pages; in the text most lead to headings. */
function plainLink(index: number, page: number, site: SiteSize, random: SeededRandom): PlantedLink {
	const target = random.below(site.pages);
	const chance = index < linksOfSidebar ? 1 : random.next();
	if (chance < 0.5)
		return textLink(`${addressOfPage(target)}#${random.pick(headingsOfPage(target, site))}`);
	if (chance < 0.65) return textLink(`#${random.pick(headingsOfPage(page, site))}`);
	if (chance < 0.7) return imageLink(`/images/figure-${1 + random.below(2)}.svg`);
	return textLink(addressOfPage(target));
}

function inTurn<T>(list: readonly T[], turn: number): T {
	const item = list[turn % list.length];
	if (item === undefined) throw new Error('There is nothing to take from an empty list.');
	return item;
}
