import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Page } from '../curriculum/page.ts';
import { getCurriculum } from './get-curriculum.ts';

/** The curriculum, and the docs page a route shows. Pages the site makes by itself are none. */
export async function currentPage(
	routeId: string
): Promise<{ curriculum: Curriculum; page: Page | undefined }> {
	const curriculum = await getCurriculum();
	// Starlight gives the home page an empty id.
	return { curriculum, page: curriculum.pages.get(routeId || 'index') };
}
