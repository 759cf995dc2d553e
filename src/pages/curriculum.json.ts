import type { APIRoute } from 'astro';
import { toCurriculumJson } from '../curriculum/curriculum-json.ts';
import { getCurriculum } from '../site/get-curriculum.ts';
import { withBase } from '../site/with-base.ts';

export const GET: APIRoute = async () =>
	Response.json(toCurriculumJson(await getCurriculum(), withBase('')));
