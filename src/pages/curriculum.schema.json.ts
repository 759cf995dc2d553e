import type { APIRoute } from 'astro';
import { curriculumJsonJsonSchema } from '../curriculum/curriculum-json.ts';

export const GET: APIRoute = () => Response.json(curriculumJsonJsonSchema());
