/** What browsers call a search at most, in letters. */
const longestName = 16;

/**
 * What makes a site one of the searches of a browser's address bar. `address` is whole, as in
 * `https://ada.github.io/my-fork/`; `description` is a sentence.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchDescription(site: {
	title: string;
	description: string;
	address: string;
	language: string;
}): string {
	const name = [...site.title].slice(0, longestName).join('').trim();
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escaped(name)}</ShortName>
	<LongName>${escaped([...site.title].slice(0, 48).join(''))}</LongName>
	<Description>${escaped(site.description)}</Description>
	<Language>${escaped(site.language)}</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<Url type="text/html" template="${escaped(site.address)}search/?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
	return text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
