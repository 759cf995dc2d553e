import type { Definition } from './markdown-blocks.ts';
import { firstLinkIn, idsAt } from './markdown-links.ts';
import { idFinder } from './resolve-progress.ts';
import type { TaskIndex } from './task-index.ts';

/** A link to something of the site: the id in it, the id of today, and the link's title. */
export interface LinkToId {
	id: string;
	now: string | undefined;
	title: string;
}

/** Finds what the first link of a text leads to; `undefined` where that is nothing of the site. */
export function linkFinder(
	index: TaskIndex,
	definitions: ReadonlyMap<string, Definition>
): (text: string) => LinkToId | undefined {
	const find = idFinder(index);
	return (text) => {
		const link = firstLinkIn(text, definitions);
		const ids = link ? idsAt(link.href, index.base) : [];
		const [id] = ids;
		if (!link || id === undefined) return undefined;
		const nows = ids.map((each) => find('notes', each));
		return { id, now: nows.find((now) => now !== undefined), title: link.title };
	};
}
