import type { APIRoute } from 'astro';
import { openSearchDescription } from '../search/open-search.ts';
import { chosenConfig } from '../site/chosen-config.ts';
import { withBase } from '../site/with-base.ts';
import { searchPage } from '../words/chosen/search.ts';

/** One file where the address of the site is known, and none elsewhere: browsers take only whole addresses. */
export function getStaticPaths() {
	return import.meta.env.SITE ? [{ params: { opensearch: 'opensearch' } }] : [];
}

export const GET: APIRoute = ({ site }) => {
	const { language, title } = chosenConfig;
	const description = openSearchDescription({
		title,
		description: searchPage.inBrowser(title),
		address: new URL(withBase('/'), site).href,
		language,
	});
	return new Response(description, {
		headers: { 'content-type': 'application/opensearchdescription+xml' },
	});
};
