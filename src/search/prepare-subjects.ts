import { stem } from './stem.ts';
import type { Subject } from './subject-index.ts';
import { wordsOf } from './words-of.ts';

/** A text of a subject, ready to be compared. */
export interface PreparedText {
	phrase: string;
	/** As it is said, endings and all: tells `uploads` from `uploader`. */
	said: string;
	/** Stems of its words in their order. */
	stems: string[];
	/** Every form a word can be found by: its stem, itself, and those of its parts and of two words as one. */
	forms: ReadonlySet<string>;
	/** The words and their parts as they are written, for words that are not typed to their end. */
	written: readonly string[];
}

export interface PreparedSubject {
	subject: Subject;
	title: PreparedText;
	names: PreparedText[];
	description: PreparedText;
}

export interface PreparedSubjects {
	all: PreparedSubject[];
	/** In how many subjects a form stands. */
	frequency: Map<string, number>;
	/** Words as they are written, for slips: those of titles and names, and how many subjects have them. */
	vocabulary: Map<string, number>;
}

/** Reads the texts of all subjects once, so that a query only looks up. */
export function prepareSubjects(subjects: readonly Subject[]): PreparedSubjects {
	const frequency = new Map<string, number>();
	const vocabulary = new Map<string, number>();
	const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
	const all = subjects.map((subject): PreparedSubject => {
		const prepared = {
			subject,
			title: prepareText(subject.title),
			names: subject.names.map(prepareText),
			description: prepareText(
				[subject.description, ...subject.days.map(({ title }) => title)].join(' ')
			),
		};
		const texts = [prepared.title, ...prepared.names, prepared.description];
		for (const form of new Set(texts.flatMap(({ forms }) => [...forms]))) count(frequency, form);
		for (const word of new Set(texts.flatMap(({ written }) => written))) count(vocabulary, word);
		return prepared;
	});
	return { all, frequency, vocabulary };
}

export function prepareText(text: string): PreparedText {
	const words = wordsOf(text);
	const forms = new Set<string>();
	const written: string[] = [];
	for (const [at, { parts, whole }] of words.entries()) {
		for (const word of [whole, ...parts]) {
			forms.add(word).add(stem(word));
			written.push(word);
		}
		// "log in" is found by "login", and "web sockets" by "websockets".
		const next = words[at + 1];
		if (next) forms.add(whole + next.whole);
	}
	const stems = words.map(({ whole }) => stem(whole));
	return {
		phrase: stems.join(' '),
		said: words.map(({ whole }) => whole).join(' '),
		stems,
		forms,
		written,
	};
}
