import { z } from 'zod';
import { synonymsFile } from './location.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { titleKey } from './resources.ts';

/** What readers say, and what is meant by it. */
export interface Synonym {
	/** `"online shop"` */
	said: string;
	/** Addresses of pages, `/topics/celery/`, and other words, `e-commerce`. */
	means: string[];
	place: Place;
}

const meaning = z.string().trim().min(1, 'must be the address of a page or other words');

/** The whole of `synonyms.yml`: what readers say, and one meaning or several. */
export const synonymsSchema = z.record(
	z.string(),
	z.union([meaning, z.array(meaning).min(1)], {
		error: 'must be the address of a page, other words, or a list of these',
	})
);

/** Reads `synonyms.yml`. What cannot be read is noted, and the rest is kept. */
export function readSynonyms(text: string): { synonyms: Synonym[]; problems: Problem[] } {
	const source = { file: synonymsFile, linesAbove: 0, rule: 'synonyms-invalid' } as const;
	const result = readYaml(text, synonymsSchema, source);
	const problems = [...result.problems];
	const synonyms: Synonym[] = [];
	const seen = new Map<string, Synonym>();
	for (const [said, value] of Object.entries(result.raw)) {
		const read = synonymsSchema.safeParse({ [said]: value });
		if (!read.success) continue;
		const means = [read.data[said] ?? []].flat();
		const synonym = { said, means, place: result.placeOf([said]) };
		const first = seen.get(titleKey(said));
		if (first) problems.push(saidTwice(synonym, first));
		else seen.set(titleKey(said), synonym);
		synonyms.push(synonym);
	}
	return { synonyms, problems };
}

function saidTwice({ place, said }: Synonym, first: Synonym): Problem {
	return problem(
		'synonym-twice',
		place,
		`"${said}" is here twice: "${first.said}" on line ${first.place.line} is the same to a search.`,
		'Write all of its meanings behind one of them, and delete the other.'
	);
}
