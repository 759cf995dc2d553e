import { marked, marksName, turnOff } from '../words/chosen/search.ts';
import { forgetMarks, type Marks } from './kept-marks.ts';
import styles from './mark-words.css?inline';
import { placesOf } from './places-of.ts';

/** What the index leaves out is not marked, nor what nobody sees or what is a control. */
const leftOut = [
	'button,select,textarea,script,style,noscript,template,svg',
	'[hidden],[data-pagefind-ignore],details:not([open])',
].join();

let turnOffLast: (() => void) | undefined;

/** Marks words in the text of the page, and says so in a bar that turns it off; so does Escape. */
export function markWords({ query, words }: Marks): void {
	turnOffLast?.();
	const root = document.querySelector('main');
	if (!root) return;
	const ranges = rangesOf(words, root);
	if (ranges.length === 0) return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	const unmark = 'highlights' in CSS ? highlight(ranges) : wrap(ranges);
	const bar = barOf(marked(query, ranges.length), () => off());
	document.body.append(bar);
	const off = (turnOffLast = () => {
		unmark();
		forgetMarks();
		bar.remove();
		document.removeEventListener('keydown', onKey);
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
		turnOffLast = undefined;
	});
	const onKey = (event: KeyboardEvent) => {
		const isTaken = event.defaultPrevented || document.querySelector('dialog[open]');
		const typing = (event.target as Element).closest('input, textarea, select');
		if (event.key === 'Escape' && !isTaken && !typing) off();
	};
	document.addEventListener('keydown', onKey);
}

function rangesOf(words: readonly string[], root: Element): Range[] {
	const walker = document.createTreeWalker(
		root,
		NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
		(node) =>
			node instanceof Element
				? node.matches(leftOut)
					? NodeFilter.FILTER_REJECT
					: NodeFilter.FILTER_SKIP
				: NodeFilter.FILTER_ACCEPT
	);
	const ranges: Range[] = [];
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		for (const [from, to] of placesOf(words, node.data)) {
			const range = document.createRange();
			range.setStart(node, from);
			range.setEnd(node, to);
			ranges.push(range);
		}
	}
	return ranges;
}

function highlight(ranges: readonly Range[]): () => void {
	CSS.highlights.set('searched', new Highlight(...ranges));
	return () => void CSS.highlights.delete('searched');
}

/** For browsers that cannot mark a text without changing it. From the last, so that the others stay where they are. */
function wrap(ranges: readonly Range[]): () => void {
	const marks = ranges.toReversed().map((range) => {
		const mark = document.createElement('mark');
		mark.className = 'searched';
		range.surroundContents(mark);
		return mark;
	});
	return () => {
		for (const mark of marks) {
			const parent = mark.parentNode;
			mark.replaceWith(...mark.childNodes);
			parent?.normalize();
		}
	};
}

function barOf(text: string, off: () => void): HTMLElement {
	const bar = document.createElement('aside');
	bar.className = 'marks-bar print:hidden';
	bar.setAttribute('aria-label', marksName);
	const said = document.createElement('span');
	said.textContent = text;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = turnOff;
	button.addEventListener('click', off);
	bar.append(said, button);
	return bar;
}
