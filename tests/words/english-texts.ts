import { readdir } from 'node:fs/promises';

/** A text of the English words, to be looked for on pages in another language. */
export interface EnglishText {
	/** Where it is: `"roadmaps.terms.length"`. */
	name: string;
	/** Matches a whole piece of text that is this one; missing where it might as well be anything with a name in it. */
	whole: RegExp | undefined;
	/** What stands between names, numbers and brackets, where it has at least two words. */
	pieces: string[];
}

/** A name or number that is put into a text, which no text holds itself. */
const name = '\u0001';
const number = 77;

/** Whether some text on a page is an English one, or holds one that is too long to be there by chance. */
export function isEnglish(text: string, { pieces, whole }: EnglishText): boolean {
	return (
		whole?.test(text) === true ||
		pieces.some((piece) => piece === text || (isLong.test(piece) && text.includes(piece)))
	);
}

const isLong = /^(?=.{14})\S+\s+\S+\s+\S+/;

/** Areas that only scripts say; one of their texts, "day by day", is the title of a roadmap as well. */
const ofScripts = ['tasks', 'progress', 'progress-file', 'plan', 'plan-problems', 'search'];

/** All texts of `src/words/en` that pages hold without scripts, but those that are the same in `language`. */
export async function englishTexts(language: string): Promise<EnglishText[]> {
	const files = await readdir(new URL('../../src/words/en/', import.meta.url));
	const areas = files.map((file) => file.replace(/\.ts$/, ''));
	const texts = await Promise.all(
		areas
			.filter((area) => !ofScripts.includes(area))
			.map(async (area) => {
				const [english, other] = await Promise.all([
					import(`../../src/words/en/${area}.ts`) as Promise<unknown>,
					import(`../../src/words/${language}/${area}.ts`) as Promise<unknown>,
				]);
				const others = new Map(samplesIn(other, area));
				return samplesIn(english, area).filter(([key, sample]) => others.get(key) !== sample);
			})
	);
	return texts.flat().map(([key, sample]) => toEnglishText(key, sample));
}

type Sample = [name: string, sample: string];

/** Every text with its name; of a function what it makes of names, and of numbers. */
function samplesIn(words: unknown, path: string): Sample[] {
	if (typeof words === 'string') return words === '' ? [] : [[path, words]];
	if (typeof words === 'function')
		return [name, number].flatMap((argument): Sample[] => {
			const sample = sampleOf(words as Words, argument);
			return sample === undefined ? [] : [[`${path}(${typeof argument})`, sample]];
		});
	if (typeof words !== 'object' || words === null) return [];
	return Object.entries(words).flatMap(([key, value]) => samplesIn(value, `${path}.${key}`));
}

type Words = (...args: unknown[]) => unknown;

/** What a text makes of an argument; nothing where it needs other ones. */
function sampleOf(words: Words, argument: unknown): string | undefined {
	try {
		const sample = words(argument, argument, argument, argument);
		const isGood = typeof sample === 'string' && !/undefined|NaN|\[object/.test(sample);
		return isGood && sample !== argument ? sample : undefined;
	} catch {
		return undefined;
	}
}

function toEnglishText(key: string, sample: string): EnglishText {
	const parts = sample.replaceAll(/[[\]]/g, name).split(new RegExp(`(${name}|${number})`));
	const pattern = parts
		.map((part) =>
			part === name
				? '.+'
				: part === String(number)
					? '[\\d.,]+'
					: part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
		)
		.join('');
	const pieces = parts.map((part) => part.trim()).filter((part) => /\p{L}\s+\p{L}/u.test(part));
	const isAnything = parts.includes(name) && !/^\p{Lu}/u.test(sample);
	return {
		name: key,
		whole: isAnything ? undefined : new RegExp(`^${pattern.trim()}$`, 'u'),
		pieces,
	};
}
