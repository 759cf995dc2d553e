import type { PhrasingContent } from 'mdast';

/** Writes the lines of one page. */
export interface LineWriter {
	/** One line of Markdown as what may stand in a page. */
	inline(text: string): PhrasingContent[];
	/** The words of a task so that no other of the page has the same; `undefined` where it is on the page already. */
	task(children: PhrasingContent[]): PhrasingContent[] | undefined;
}
