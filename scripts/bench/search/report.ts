import { markdownTable } from '../markdown-table.ts';
import type { LargeSite } from './large-site.ts';
import type { Weight } from './measure-pages.ts';
import type { JudgedQueries } from './read-judged.ts';
import { scoreOf, type Judged } from './score.ts';

/** How well each search answers, as Markdown: both halves, and all of them sort by sort. */
export function formatQuality(
	searches: readonly ({ name: string } & Record<keyof JudgedQueries, Judged[]>)[]
): string {
	const rows = searches.flatMap(({ name, test, tune }) => {
		const all = [...tune, ...test];
		const sorts = [...new Set(all.map(({ query }) => query.sort))];
		const parts: [string, Judged[]][] = [
			['all', all],
			['half for tuning', tune],
			['half set aside', test],
			...sorts.map((sort): [string, Judged[]] => [
				sort,
				all.filter((one) => one.query.sort === sort),
			]),
		];
		return parts.map(([part, judged]) => {
			const { first, firstThree, reciprocalRank } = scoreOf(judged);
			const shares = [first, firstThree].map(formatShare);
			return [name, part, String(judged.length), ...shares, reciprocalRank.toFixed(3)];
		});
	});
	return markdownTable(
		['Search', 'Queries', 'Number', 'First', 'First three', 'Reciprocal rank'],
		rows
	);
}

/** Queries whose first page is not a right one, with what was found. */
export function formatMisses(judged: readonly Judged[]): string {
	const wrong = judged.filter(({ place }) => place !== 1);
	const lines = wrong.map(
		({ found, place, query }) =>
			`- ${query.ask} (${query.sort}; place ${place ?? 'none'}): ${found.slice(0, 3).join(' ')}`
	);
	return lines.join('\n') || 'Every first page is a right one.';
}

/** What each search loads and takes, as Markdown. */
export function formatWeight(weights: readonly Weight[]): string {
	return [
		markdownTable(
			['Search', 'First answer', 'Time', 'Requests', 'Full answer', 'Time', 'Index', 'Built in'],
			weights.map(({ built, bytes, full, name, requests, seconds, size }) => [
				name,
				formatKilobytes(bytes),
				formatSeconds(seconds),
				String(requests),
				formatKilobytes(full.bytes),
				formatSeconds(full.seconds),
				formatKilobytes(size),
				built === undefined ? 'by the build' : formatSeconds(built),
			])
		),
		'On slow 4G (1.6 Mbit/s, 150 ms) with a processor four times slower, from the call to the answer, everything compressed; the code of the search is included, that of dialogs is not. The full answer has the passages of the text.',
	].join('\n\n');
}

/** The search of a large generated site, in words. */
export function formatLarge(pages: number, site: LargeSite, weight: Weight | undefined): string {
	const { seconds, size, subjects } = site;
	const made = `${pages.toLocaleString('en')} generated pages: the index has ${formatKilobytes(size)} and was made in ${formatSeconds(seconds)}; ${subjects.toLocaleString('en')} pages are known by name at once.`;
	if (!weight) return made;
	const { bytes, full } = weight;
	return `${made} First answer: ${formatKilobytes(bytes)} in ${formatSeconds(weight.seconds)}; full answer: ${formatKilobytes(full.bytes)} in ${formatSeconds(full.seconds)}.`;
}

/** Rounded down, so that 100 % means all. */
function formatShare(share: number): string {
	return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

function formatKilobytes(bytes: number): string {
	return `${(bytes / 1024).toFixed(bytes < 1024 * 1024 ? 1 : 0)} KB`;
}

function formatSeconds(seconds: number): string {
	return `${seconds.toFixed(2)} s`;
}
