import type { Curriculum } from '../curriculum/curriculum.ts';
import { readSite } from './built-site.ts';
import { checkInternal, type CheckedLink } from './check-internal.ts';
import { collectLinks, type CollectedLink } from './collect-links.ts';
import type { Judgement } from './external/judge-answer.ts';
import { LineIndex } from './line-index.ts';
import { reportOf, type LinkReport } from './link-report.ts';
import { locateUses, writtenLinks } from './locate-uses.ts';
import { readUrlList } from './url-list.ts';
import type { SitePlace } from './resolve-address.ts';

/** A built site with the content it was made of. */
export interface BuiltProject {
	/** Paths of all built files. */
	files: readonly string[];
	/** Text of the built pages by path. */
	pages: ReadonlyMap<string, string>;
	/** The folder of the built site, from the project's root. */
	dist: string;
	/** What its pages were made of. Without it, places are those in the built pages. */
	curriculum?: Curriculum | undefined;
}

/** Asks other hosts about addresses; the answers come by address. */
export type JudgeOutside = (urls: readonly string[]) => Promise<ReadonlyMap<string, Judgement>>;

/** What of a site is checked. */
export interface Scope {
	/** Links that lead into the site. The default. */
	inside?: boolean;
	/** Links to other hosts, judged by it. Without it nothing is asked of the network. */
	outside?: JudgeOutside | undefined;
}

/** Checks every link of a built site. */
export async function checkSite(
	project: BuiltProject,
	place: SitePlace,
	{ inside = true, outside }: Scope = {}
): Promise<LinkReport> {
	const site = readSite(project.files, project.pages);
	const links = collectLinks(site, place);
	return reportFor(project, place, [
		...(inside ? checkInternal(links, site, place) : []),
		...(outside ? await checkOutside(links, outside) : []),
	]);
}

async function checkOutside(
	links: readonly CollectedLink[],
	judge: JudgeOutside
): Promise<CheckedLink[]> {
	const outside = links.filter(({ target }) => target.kind === 'outside');
	const judgements = await judge(outside.map(({ target }) => target.url));
	return outside.flatMap(({ target: { url }, uses }) => {
		const judgement = judgements.get(url);
		return judgement ? [{ url, ...judgement, uses }] : [];
	});
}

/** Checks a plain list of addresses. `file` is its name, for the report. */
export async function checkUrlList(
	text: string,
	file: string,
	judge: JudgeOutside
): Promise<LinkReport> {
	const listed = readUrlList(text);
	const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
	const judgements = await judge(listed.map(({ url }) => url).filter(isWeb));
	const unreadable: Judgement = { verdict: 'broken', reason: 'It is no address on the web.' };
	const links = [...Map.groupBy(listed, ({ url }) => url)].map(([url, places]) => ({
		url,
		...(judgements.get(url) ?? unreadable),
		occurrences: places.map(({ column, line }) => ({ file, line, column, href: url })),
	}));
	return reportOf(links);
}

function reportFor(
	{ curriculum, dist, pages }: BuiltProject,
	place: SitePlace,
	checked: readonly CheckedLink[]
): LinkReport {
	const written = curriculum ? writtenLinks(curriculum, place.base) : new Map<string, never[]>();
	const lines = new Map<string, LineIndex>();
	const placeAt = (page: string, offset: number) => {
		let index = lines.get(page);
		if (!index) lines.set(page, (index = new LineIndex(pages.get(page) ?? '')));
		return index.placeAt(offset);
	};
	const built = { dist, base: place.base, placeAt };
	return reportOf(checked.map((link) => locateUses(link, written, built)));
}
