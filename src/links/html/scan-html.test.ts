import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { scanHtml } from './scan-html.ts';

type Found = [name: string, attributes: Record<string, string>];

/** Start tags in the order of the text, those in templates left out. */
function scan(html: string): Found[] {
	const found: Found[] = [];
	scanHtml(Buffer.from(html), {
		startTag(tag) {
			if (!tag.inert) found.push([tag.fullName, Object.fromEntries(tag.attributes())]);
		},
	});
	return found;
}

/** The same from a tree built by the standard's own algorithm, with the elements it adds itself left out. */
function judge(html: string): Found[] {
	const found: Found[] = [];
	const walk = (node: DefaultTreeAdapterTypes.Node): void => {
		if ('tagName' in node && node.sourceCodeLocation?.startTag)
			found.push([
				node.tagName.toLowerCase(),
				Object.fromEntries(
					node.attrs.map(({ name, prefix, value }) => [
						(prefix ? `${prefix}:${name}` : name).toLowerCase(),
						value,
					])
				),
			]);
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
	return found;
}

test.each([
	['an entity, also a half one', '<a href="/a?b=1&amp;c=2&copy=3&para;">', '/a?b=1&c=2&copy=3¶'],
	['no quotes', '<a class=x href=/a/b>', '/a/b'],
	['an unquoted slash at the end', '<a href=/a/>', '/a/'],
	['quotes and signs in a value', `<a title='a > "b"' href='/a'>`, '/a'],
	['spaces around the equals sign', '<a href = "/a" >', '/a'],
	['no space between attributes', '<a class="x"href="/a">', '/a'],
	['two of one name', '<a href="/a" HREF="/b">', '/a'],
	['an empty value before the end', '<a href=>', ''],
	['lines within a tag', '<a\n\thref="/a"\n>', '/a'],
])('an attribute with %s', (_, html, href) => {
	expect(scan(`<p>${html}x</a>`).at(-1)?.[1]['href']).toBe(href);
	expect(scan(html)).toEqual(judge(html).filter(([name]) => name === 'a'));
});

test.each([
	['a comment', '<!-- <a href="/x"> -->'],
	['a comment that ends oddly', '<!-- <a href="/x"> --!>'],
	['an empty comment', '<!--><b></b><!--->'],
	['a script', '<script>document.write("<a href=\'/x\'>")</script>'],
	['a script that hides its end', '<script><!-- <script> </script> <a href="/x"> --></script>'],
	['a style', '<style>a::after { content: "<a href=x>" }</style>'],
	['a text area', '<textarea><a href="/x"></textarea>'],
	['a title', '<title><a href="/x"></title>'],
	['a template', '<template><a href="/x"></a><template></template><a href="/y"></template>'],
	['a processing instruction', '<?xml <a href="/x" ?>'],
	['an end tag with attributes', '</p title="<a href=x>">'],
	['a tag that never ends', '<b></b><a href="/x"'],
	['plain text', '2 < 3 and <3'],
])('%s holds no links', (_, html) => {
	expect(scan(html).filter(([name]) => name === 'a')).toEqual([]);
});

test('a link in noscript is a link: readers without scripts follow it', () => {
	expect(scan('<noscript><a href="/x"></a></noscript>').map(([name]) => name)).toEqual([
		'noscript',
		'a',
	]);
});

test('in SVG a title and a style are no text elements', () => {
	const html = '<svg><title><a xlink:href="/x"></a></title></svg><title><a href="/y"></title>';
	expect(scan(html)[2]?.[1]).toEqual({ 'xlink:href': '/x' });
	expect(scan(html).filter(([name]) => name === 'a')).toHaveLength(1);
});

test.each([
	['HTML ends a drawing', '<svg><path/><p></p><script>"<a href=/x>"</script>'],
	['a drawing holds HTML', '<svg><desc><textarea><a href="/x"></textarea></desc></svg>'],
	['text of a drawing', '<svg><![CDATA[ > <a href="/x"> ]]></svg>'],
	['a drawing that is closed at once', '<svg/><title><a href="/x"></title>'],
	['a drawing in a drawing', '<svg><svg></svg><g></g></svg><textarea><a></textarea>'],
])('%s', (_, html) => {
	expect(scan(html).filter(([name]) => name === 'a')).toEqual([]);
	expect(judge(html).filter(([name]) => name === 'a')).toEqual([]);
});

/** Pieces of HTML that can follow each other in any order without the tree builder moving them. */
const piece = fc.oneof(
	fc.constantFrom(
		'<!-- <i x> -->',
		'<!--x-->',
		'<script>"<a>"</script>',
		'<textarea><a></textarea>',
		'text < 3 & more',
		'<br/>',
		'</b>',
		'<i>',
		'&amp;'
	),
	fc
		.array(
			fc.tuple(
				fc.constantFrom('href', 'CLASS', 'data-x', 'id', 'title'),
				fc.constantFrom('=', ' = ', '=\n'),
				fc.oneof(
					fc.stringMatching(/^[^"]*$/).map((value) => `"${value}"`),
					fc.stringMatching(/^[^']*$/).map((value) => `'${value}'`),
					fc.stringMatching(/^[a-z0-9&;=/?#:._-]+$/)
				)
			),
			{ maxLength: 4 }
		)
		.map((attributes) => `<span ${attributes.map((parts) => parts.join('')).join(' ')}>`)
);

test('it finds the tags and attributes that the standard finds', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
			// Line ends and null signs are normalised before a browser tokenizes.
			const html = `<!doctype html><body>${pieces.join('').replaceAll(/[\r\0\ud800-\udfff]/g, '')}`;
			const spans = (found: Found[]) => found.filter(([name]) => name === 'span');
			expect(spans(scan(html))).toEqual(spans(judge(html)));
		}),
		{ numRuns: 500 }
	);
});
