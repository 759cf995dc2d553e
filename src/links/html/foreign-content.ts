import type { StartTag } from './start-tag.ts';

/** Elements of HTML that end a drawing or formula they stand in. */
const breaksOut = new Set(
	(
		'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu ' +
		'meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'
	).split(' ')
);

/** Elements of a drawing that hold HTML. */
const holdsHtml = new Set(['desc', 'foreignobject', 'title']);

/**
 * Whether the scan is in a drawing or formula, where `style` and `title` are no text elements.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
 */
export class ForeignContent {
	/** Names of the open elements that matter. */
	private readonly open: string[] = [];

	/** Whether what comes next is read by the rules of SVG and MathML. */
	get isOpen(): boolean {
		const last = this.open.at(-1);
		return last === 'svg' || last === 'math';
	}

	/** Whether any of its elements is open. */
	get isInside(): boolean {
		return this.open.length > 0;
	}

	/** Goes on with a start tag. Returns whether it is one of a drawing or formula. */
	start(tag: StartTag): boolean {
		const { name } = tag;
		const wasOpen = this.isOpen;
		if (wasOpen && breaksOut.has(tag.fullName)) {
			while (this.isOpen) this.open.pop();
			return false;
		}
		const opens = name === 'svg' || name === 'math' || (wasOpen && holdsHtml.has(name));
		if (opens && !tag.selfClosing) this.open.push(name);
		return wasOpen || opens;
	}

	end(name: string): void {
		const at = name === '' ? -1 : this.open.lastIndexOf(name);
		if (at >= 0) this.open.length = at;
	}
}
