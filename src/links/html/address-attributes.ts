/** An attribute that holds one address, and the name of the two together. */
type AddressAttribute = readonly [attribute: string, source: string];

const named = (element: string, ...attributes: string[]): [string, readonly AddressAttribute[]] => [
	element,
	attributes.map((attribute) => [
		attribute,
		attribute === 'href' || attribute === 'src' ? element : `${element} ${attribute}`,
	]),
];

/** Attributes that hold one address, by element. */
export const addressAttributes: ReadonlyMap<string, readonly AddressAttribute[]> = new Map([
	named('a', 'href', 'xlink:href'),
	named('area', 'href'),
	named('audio', 'src'),
	named('blockquote', 'cite'),
	named('body', 'background'),
	named('button', 'formaction'),
	named('del', 'cite'),
	named('embed', 'src'),
	named('feimage', 'href', 'xlink:href'),
	named('form', 'action'),
	named('frame', 'src'),
	named('iframe', 'src'),
	named('image', 'href', 'xlink:href'),
	named('img', 'src'),
	named('input', 'src', 'formaction'),
	named('ins', 'cite'),
	named('lineargradient', 'href', 'xlink:href'),
	named('link', 'href'),
	named('mpath', 'href', 'xlink:href'),
	named('object', 'data'),
	named('pattern', 'href', 'xlink:href'),
	named('q', 'cite'),
	named('radialgradient', 'href', 'xlink:href'),
	named('script', 'src', 'href', 'xlink:href'),
	named('source', 'src'),
	named('textpath', 'href', 'xlink:href'),
	named('track', 'src'),
	named('use', 'href', 'xlink:href'),
	named('video', 'src', 'poster'),
]);

export const srcsetAttributes: Record<string, string> = {
	img: 'srcset',
	source: 'srcset',
	link: 'imagesrcset',
};

/** Attributes that hold CSS; all but the first are of drawings. */
export const styleAttributes = [
	'style',
	'clip-path',
	'cursor',
	'fill',
	'filter',
	'marker-end',
	'marker-mid',
	'marker-start',
	'mask',
	'stroke',
];

/** Relations of a `link` that open a connection and load nothing. */
export const connects = /^\s*(?:preconnect|dns-prefetch)\s*$/i;

/** Properties of a `meta` that hold an address. */
export const metaAddress =
	/^(?:og:(?:image|url|video|audio)(?::(?:url|secure_url))?|twitter:(?:image|image:src|player))$/i;
