import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const languages = readdirSync('src/words').filter((name) => name !== 'chosen' && name !== 'en');
const areas = readdirSync('src/words/en').map((name) => name.replace(/\.ts$/, ''));
const cases = languages.flatMap((language) => areas.map((area) => [language, area] as const));

const wordsOf = (language: string, area: string) =>
	import(`../words/${language}/${area}.ts`) as Promise<Record<string, unknown>>;

/** Every text that is no function, by its path. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) =>
		textsOf(each, path ? `${path}.${key}` : key)
	);
}

test.each(cases)(
	'no sentence of src/words/%s/%s.ts was left in English',
	async (language, area) => {
		const english = new Map(textsOf(await wordsOf('en', area)));
		const left = textsOf(await wordsOf(language, area)).filter(
			([path, text]) => text.includes(' ') && english.get(path) === text
		);
		expect(left).toEqual([]);
	}
);
