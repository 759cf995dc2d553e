import type { Curriculum } from '../curriculum/curriculum.ts';
import { readSite } from './built-site.ts';
import { checkInternal, type CheckedLink } from './check-internal.ts';
import { collectLinks } from './collect-links.ts';
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

/** Checks every link of a built site that leads into it. Nothing is asked of the network. */
export function checkSite(project: BuiltProject, place: SitePlace): LinkReport {
	const site = readSite(project.files, project.pages);
	return reportFor(project, place, checkInternal(collectLinks(site, place), site, place));
}

/** Checks every link of a built site that leads to another host. */
export async function checkOutside(
	project: BuiltProject,
	place: SitePlace,
	judge: JudgeOutside
): Promise<LinkReport> {
	const links = collectLinks(readSite(project.files, project.pages), place).filter(
		({ target }) => target.kind === 'outside'
	);
	const judgements = await judge(links.map(({ target }) => target.url));
	const checked = links.flatMap(({ target: { url }, uses }) => {
		const judgement = judgements.get(url);
		return judgement ? [{ url, ...judgement, uses }] : [];
	});
	return reportFor(project, place, checked);
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
