import type { APIRoute } from 'astro';
import { splitTaskIndex, toTaskIndex } from '../../progress/to-task-index.ts';
import { getCurriculum } from '../../site/get-curriculum.ts';
import { withBase } from '../../site/with-base.ts';

/** What pages load to know tasks of other pages, once something is ticked: a file for each roadmap, one for all else. */
export async function getStaticPaths() {
	const parts = splitTaskIndex(toTaskIndex(await getCurriculum(), withBase('')));
	return [...parts].map(([part, index]) => ({ params: { part }, props: { index } }));
}

export const GET: APIRoute = ({ props }) => Response.json(props['index']);
