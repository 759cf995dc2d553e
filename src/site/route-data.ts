import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { currentPage } from './current-page.ts';
import { paginationOf, sidebarOf, tocOf } from './navigation.ts';
import { isEmptySection } from './sections.ts';

/** Gives every page the navigation of its own roadmap, and nothing of the others. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const route = locals.starlightRoute;
	const { curriculum, page } = await currentPage(route.id);
	if (page && route.toc) route.toc.items = tocOf(page, route.toc.items);
	route.sidebar = sidebarOf(curriculum, page, route.id);
	if (isEmptySection(curriculum, route.id)) route.head.push(unlisted);
	if (route.id === '404') route.head = route.head.filter((tag) => !namesAddress(tag));
	route.pagination = page ? paginationOf(curriculum, page) : { prev: undefined, next: undefined };
});

/** Search engines need not know a page with nothing on it. */
const unlisted = {
	tag: 'meta',
	attrs: { name: 'robots', content: 'noindex' },
	content: '',
} as const;

/** The page for missing addresses is shown at all of them; it has none of its own to name. */
function namesAddress({ attrs }: StarlightRouteData['head'][number]): boolean {
	return attrs?.['rel'] === 'canonical' || attrs?.['property'] === 'og:url';
}
