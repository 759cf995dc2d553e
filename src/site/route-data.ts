import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { currentPage } from './current-page.ts';
import { paginationOf, sidebarOf, tocOf } from './navigation.ts';

/** Gives every page the navigation of its own roadmap, and nothing of the others. */
export const onRequest = defineRouteMiddleware(async ({ locals }) => {
	const route = locals.starlightRoute;
	const { curriculum, page } = await currentPage(route.id);
	if (page && route.toc) route.toc.items = tocOf(page, route.toc.items);
	route.sidebar = sidebarOf(curriculum, page, route.id);
	route.pagination = page ? paginationOf(curriculum, page) : { prev: undefined, next: undefined };
});
