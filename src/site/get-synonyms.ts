import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { readSynonyms as parse, type Synonym } from '../curriculum/synonyms.ts';
import { readSynonyms } from '../files/read-content.ts';

/** What authors say that readers say; none where there is no such file. The check says what is wrong in it. */
export async function getSynonyms(): Promise<Synonym[]> {
	return parse(await readSynonyms(fileURLToPath(root))).synonyms;
}
