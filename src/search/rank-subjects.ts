import { matchCounted } from './match-counted.ts';
import {
	prepareText,
	type PreparedSubject,
	type PreparedSubjects,
	type PreparedText,
} from './prepare-subjects.ts';
import type { Query, QueryWord } from './understand-query.ts';

/** A subject that a query finds. */
export interface SubjectHit {
	hit: PreparedSubject;
	/** From 0 to 110, on one scale with `textScore` in `merge-answers.ts`. */
	score: number;
	/** The day that the query names. */
	day?: { title: string; url: string };
}

/** What a match is worth, best first. Those that grow do so with the share of the text that the query covers. */
const worth = {
	title: 100,
	name: 96,
	/** A question about nothing else: "what is an ORM". */
	titleAsked: 95,
	nameAsked: 92,
	/** More for a title or name that is not only kin to the query. */
	toTheLetter: 3,
	number: 90,
	wordsInTitle: { least: 68, most: 86 },
	wordsInName: { least: 62, most: 82 },
	titleInQuery: { least: 30, most: 74 },
	nameInQuery: { least: 30, most: 72 },
	/** For each further word of a title or name in a query: "log in" says more than "log". */
	wordMore: 4,
	scattered: 64,
	/** The roadmap that the reader is in: enough among equals, too little to hide what is called so. */
	ownRoadmap: 6,
	/** Of one kind before another, so that a topic comes before the weeks that are called after it. */
	kindBefore: 0.4,
};

/** How good it is that a word stands in a field, from 0 to 1. */
const fieldWorth = { title: 1, name: 0.9, description: 0.55 };
/**
 * How much of a match is left when a word is not typed to its end, begins a longer one, as "document" does
 * "documentation", or is found by its parts.
 */
const partly = { prefix: 0.85, root: 0.75, begins: 0.425, parts: 0.9 };
/** Letters from which on the beginning of a word is its root. */
const rootLength = 6;

/** The subjects that a query finds, best first. `roadmap` is the title or id of the one the reader is in. */
export function rankSubjects(
	query: Query,
	subjects: PreparedSubjects,
	roadmap?: string
): SubjectHit[] {
	const hits = hitsOf(query, subjects, roadmap);
	// "week 5 forms", where no week 5 is called so: its pages, not all about forms. But "d3" alone is no day.
	const counts = query.counted.some(({ said }) => said.length > 1) && query.words.length > 0;
	return hits.length > 0 || !counts ? hits : hitsOf({ ...query, words: [] }, subjects, roadmap);
}

function hitsOf(
	query: Query,
	{ all, frequency }: PreparedSubjects,
	roadmap: string | undefined
): SubjectHit[] {
	if (query.words.length === 0 && query.counted.length === 0) return [];
	const rarity = new Map(
		query.words.map((word) => [word, rarityOf(word, frequency, all.length)] as const)
	);
	const hits = all.flatMap((hit): SubjectHit[] => {
		const { counted, day } = matchCounted(query, hit);
		if (counted === 'other') return [];
		const words = scoreWords(query, rarity, hit);
		if (words === 0 && (query.words.length > 0 || counted === 'none')) return [];
		const base = counted === 'same' ? worth.number + words / 10 : words;
		const own = isRoadmap(hit, roadmap) ? worth.ownRoadmap : 0;
		const score = base + own - hit.subject.order * worth.kindBefore;
		return score > 0 ? [{ hit, score, ...(day && { day }) }] : [];
	});
	return hits.sort((a, b) => b.score - a.score);
}

function scoreWords(
	query: Query,
	rarity: ReadonlyMap<QueryWord, number>,
	{ description, names, subject, title }: PreparedSubject
): number {
	if (query.words.length === 0) return 0;
	const letters = ({ said }: PreparedText) => (said === query.said ? worth.toTheLetter : 0);
	if (title.phrase === query.phrase) return worth.title + letters(title);
	const called = names.filter((name) => name.phrase === query.phrase);
	if (called.length > 0) return worth.name + Math.max(...called.map(letters));

	if (title.phrase === query.asked) return worth.titleAsked;
	if (names.some((name) => name.phrase === query.asked)) return worth.nameAsked;
	const total = [...rarity.values()].reduce((sum, each) => sum + each, 0);
	const share = (text: PreparedText) =>
		query.words.reduce((sum, word) => sum + matchOf(word, text) * (rarity.get(word) ?? 0), 0) /
		total;

	const inTitle = allIn(query, title);
	const inNames = names.map((name) => allIn(query, name));
	const within = (text: PreparedText, range: Range) => {
		if (!coveredBy(query, text)) return 0;
		const more = Math.min(3, text.stems.length - 1) * worth.wordMore;
		return between(range, Math.min(1, share(text))) + more;
	};
	const inRoadmap = subject.roadmap ? prepareOnce(subject.roadmap.title) : undefined;
	const scattered = query.words.reduce((sum, word) => {
		const best = Math.max(
			matchOf(word, title) * fieldWorth.title,
			...names.map((name) => matchOf(word, name) * fieldWorth.name),
			matchOf(word, description) * fieldWorth.description,
			// "syllabus week 20": only beside what the page itself says, or all pages of a roadmap would be found.
			inRoadmap && subject.span ? matchOf(word, inRoadmap) * fieldWorth.description : 0
		);
		return sum + best * (rarity.get(word) ?? 0);
	}, 0);
	return Math.max(
		between(worth.wordsInTitle, inTitle),
		...inNames.map((covered) => between(worth.wordsInName, covered)),
		within(title, worth.titleInQuery),
		...names.map((name) => within(name, worth.nameInQuery)),
		(worth.scattered * scattered) / total
	);
}

interface Range {
	least: number;
	most: number;
}

/** What a share is worth; nothing when it is 0. */
function between({ least, most }: Range, share: number): number {
	return share && least + (most - least) * share;
}

const preparedTitles = new Map<string, PreparedText>();
function prepareOnce(title: string): PreparedText {
	let prepared = preparedTitles.get(title);
	if (!prepared) preparedTitles.set(title, (prepared = prepareText(title)));
	return prepared;
}

/** The share of a text that a query covers when all of its words stand in it; 0 when one does not. */
function allIn({ words }: Query, text: PreparedText): number {
	const worthOfEach = words.map((word) => matchOf(word, text));
	if (worthOfEach.includes(0)) return 0;
	const sum = worthOfEach.reduce((total, each) => total + each, 0);
	return Math.min(1, sum / Math.max(text.stems.length, words.length));
}

/** Whether every word of a text, but those without meaning, stands in the query. */
function coveredBy({ phrase }: Query, text: PreparedText): boolean {
	return text.stems.length > 0 && ` ${phrase} `.includes(` ${text.phrase} `);
}

/** How well a word is found in a text, from 0 to 1. */
export function matchOf(
	{ parts, stem, unfinished, whole }: QueryWord,
	{ forms, written }: PreparedText
): number {
	if (forms.has(stem) || forms.has(whole)) return 1;
	const begins = (start: string) => written.some((word) => word.startsWith(start));
	if (whole.length > (unfinished ? 1 : 3) && begins(whole)) {
		if (unfinished) return partly.prefix;
		return whole.length < rootLength ? partly.begins : partly.root;
	}
	if (parts.length > 0 && parts.every((part) => forms.has(part))) return partly.parts;
	return 0;
}

/** Rare words say more: between 0 and about 7. */
function rarityOf(word: QueryWord, frequency: ReadonlyMap<string, number>, total: number): number {
	const found = frequency.get(word.stem) ?? frequency.get(word.whole) ?? 0;
	return Math.log(1 + (total + 1) / (found + 1));
}

function isRoadmap({ subject }: PreparedSubject, roadmap: string | undefined): boolean {
	if (roadmap === undefined || !subject.roadmap) return false;
	return subject.roadmap.id === roadmap || subject.roadmap.title === roadmap;
}
