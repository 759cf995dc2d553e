import type { APIRoute } from 'astro';
import { getCurriculum } from '../../site/get-curriculum.ts';
import { getSynonyms } from '../../site/get-synonyms.ts';
import { toSubjectIndex } from '../../site/subject-rows.ts';

/** What the search loads first: every page by its names. */
export const GET: APIRoute = async () =>
	Response.json(toSubjectIndex(await getCurriculum(), await getSynonyms()));
