import type { APIRoute } from 'astro';
import { emptyProgress } from '../../progress/progress.ts';
import { toTaskIndex } from '../../progress/to-task-index.ts';
import { writeProgressMarkdown } from '../../progress/write-progress-markdown.ts';
import { getCurriculum } from '../../site/get-curriculum.ts';
import { withBase } from '../../site/with-base.ts';

/** A blank `progress.md` for each roadmap, for a pen, an editor or a repository of one's own. */
export async function getStaticPaths() {
	const { roadmaps } = await getCurriculum();
	return roadmaps.map(({ id }) => ({ params: { roadmap: id } }));
}

export const GET: APIRoute = async ({ params, site }) => {
	const index = toTaskIndex(await getCurriculum(), withBase(''));
	const text = writeProgressMarkdown(emptyProgress, index, {
		...(site && { origin: site.origin }),
		roadmaps: [params['roadmap'] ?? ''],
	});
	return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
