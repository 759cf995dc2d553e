/** A link as it goes into a page. */
export interface PlantedLink {
	/** The address as a browser reads it, its entities decoded. */
	href: string;
	html: string;
	/** Where it stands; the default is the text. */
	place?: 'head' | 'text';
}

/** A link as most are. */
export function textLink(href: string): PlantedLink {
	const text = href.replaceAll(/\W+/g, ' ').trim();
	return { href, html: `<a href="${href.replaceAll('&', '&amp;')}">${text || 'home'}</a>` };
}

/** An image as most are. */
export function imageLink(href: string): PlantedLink {
	return { href, html: `<img src="${href}" alt="">` };
}
