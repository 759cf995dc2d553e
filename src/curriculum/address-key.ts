/**
 * The form in which two spellings of one address are equal: no fragment, host in lower case, no
 * slash at the end. `undefined` for text that is no http address.
 */
export function addressKey(href: string): string | undefined {
	if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
	const url = new URL(href);
	return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}
