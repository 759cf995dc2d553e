import type { PagefindPage } from './pagefind.ts';
import type { Group } from './merge-answers.ts';
import { matchOf, type SubjectHit } from './rank-subjects.ts';
import { prepareText } from './prepare-subjects.ts';
import type { Query } from './understand-query.ts';

/** A page that was found, ready to be shown. */
export interface FoundPage {
	title: string;
	/** What it is and where it stands: `"Week 7 · Day by day"`. */
	place: string;
	kind: string;
	url: string;
	/** HTML with `<mark>`. */
	excerpt: string;
	/** Headings of the page that match. */
	headings: { title: string; url: string }[];
	/** The same stretch in twin roadmaps. */
	twins: { place: string; url: string }[];
}

const headingsShown = 3;

/** A group as it is shown. `page` is what the full text knows of its first page, if that was loaded. */
export function toFoundPage(
	{ first, twins }: Group,
	query: Query,
	page: PagefindPage | undefined
): FoundPage {
	const { kind, subject, url } = first;
	const known = subject?.hit.subject;
	const day = subject?.day;
	const ofText = page ? headingsOf(page) : [];
	const headings = day ? [day, ...ofText.filter((heading) => heading.url !== day.url)] : ofText;
	return {
		title: known?.title ?? page?.meta['title'] ?? url,
		place: known?.place ?? page?.meta['place'] ?? '',
		kind,
		url,
		excerpt: markWords(page?.excerpt ?? escapeHtml(known?.description ?? ''), query),
		headings: headings.slice(0, headingsShown),
		twins: twins.map((twin) => ({ place: placeOf(twin.subject) ?? twin.url, url: twin.url })),
	};
}

function placeOf(hit: SubjectHit | undefined): string | undefined {
	return hit?.hit.subject.place;
}

/** The page itself is no heading of the page. */
function headingsOf({ sub_results }: PagefindPage): FoundPage['headings'] {
	return sub_results
		.filter((result) => result.anchor && /^h[2-6]$/.test(result.anchor.element))
		.map(({ title, url }) => ({ title, url }));
}

/**
 * A passage with the words of a query marked, those that are marked already with the others: the full text may have been
 * asked for one of them only. `"Send mail"` for the query `mail` => `"Send <mark>mail</mark>"`. It is HTML before and after.
 */
export function markWords(html: string, { words }: Query): string {
	return html
		.split(/(\s+)/)
		.map((piece) => {
			if (/<\/?mark>/.test(piece)) return piece;
			const prepared = prepareText(piece);
			const found = words.some((word) => matchOf(word, prepared) > 0);
			return found ? `<mark>${piece}</mark>` : piece;
		})
		.join('');
}

function escapeHtml(text: string): string {
	const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
	return text.replaceAll(/[&<>]/g, (sign) => signs[sign] ?? sign);
}
