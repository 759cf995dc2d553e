import { readPageLinks } from '../html/page-links.ts';
import { isMissingText } from './missing-text.ts';
import { readText, titleOf } from './page-text.ts';

/** Why a page that is there is hardly what was asked for: it says that nothing is there, or is for sale. */
export function strangePage(html: string, asked: string): string | undefined {
	const title = titleOf(html);
	const { heading, text } = readText(html);
	const lines = new Set([title, heading, ...outerParts(title)]);
	const saying = [...lines].find(isMissingText);
	if (saying !== undefined && !(isAboutMissing(asked) && isArticle(html, text)))
		return `The page is there, but calls itself “${saying === heading ? heading : title}”.`;
	if (forSale.test(`${title}\n${heading}`)) return 'The domain is for sale.';
	return isParked(html, text) ? 'The domain is parked or for sale.' : undefined;
}

/** A page about missing pages says so in its address, and is no short one. */
function isAboutMissing(address: string): boolean {
	return /404|not[-_+%20]*found|does[-_]?not[-_]?exist/i.test(new URL(address).pathname);
}

function isArticle(html: string, text: string): boolean {
	return text.length > littleText || /<h2\b.*<h2\b/is.test(html);
}

/** The title of a page stands first or last, that of its site at the other end. */
function outerParts(title: string): string[] {
	const parts = title.split(/\s[-–—|·•»«:/]+\s/);
	return [parts[0] ?? '', parts.at(-1) ?? ''];
}

const forSale =
	/\b(?:this |the )?(?:domain|website|site)(?: name)? (?:[\w.-]+ )?(?:is|may be|might be) (?:available )?for sale\b|\bbuy this domain\b|\bdomain (?:is|has been) parked\b|\bparked free, courtesy\b|\bdiese domain (?:steht zum verkauf|kaufen)|\bce domaine est à vendre|\bdominio en venta/i;
const parkingHost =
	/(?:^|\/\/|\.)(?:sedoparking\.com|parkingcrew\.net|bodis\.com|parklogic\.com|above\.com|hugedomains\.com|dan\.com|afternic\.com|domainmarket\.com)(?:[/:?]|$)/i;
/** Signs of a parked domain in what a page loads. */
const loaded = new Set(['script', 'iframe', 'frame', 'meta refresh']);
/** Letters of a page that only says that it is for sale. An article says more. */
const littleText = 1500;

function isParked(html: string, text: string): boolean {
	if (text.length < littleText && forSale.test(text)) return true;
	// What a large registrar serves for domains without a site.
	if (/location(?:\.href)?\s*=\s*["']\/lander["']/.test(html)) return true;
	return (
		parkingHost.test(html) &&
		readPageLinks(Buffer.from(html)).addresses.some(
			({ href, source }) => loaded.has(source) && parkingHost.test(href)
		)
	);
}
