import { SearchDialog } from '../../search/search-dialog.ts';
import { startSearchPage } from '../../search/search-page.ts';
import { knownProgress } from './known-progress.ts';

/** What the page says of itself. */
interface PageData {
	base: string;
	/** The key the progress is kept under. */
	progress: string;
	roadmap: string | undefined;
}

interface Search {
	load(): void;
	/** `typed` is what was written before there was a field. */
	open(typed?: string): void;
}

let made: Search | undefined;

/** Makes the search when it is asked for the first time, loads what it needs, and opens it. */
export function search(what: keyof Search, data: PageData, typed?: string): void {
	made ??= makeSearch(data);
	made[what](typed);
}

/** The search of a page that is one itself, or else a dialog above it. */
function makeSearch({ base, progress, roadmap }: PageData): Search {
	const settings = {
		base,
		progress: knownProgress(base, progress),
		...(roadmap !== undefined && { roadmap }),
	};
	const page = document.querySelector<HTMLElement>('search-page');
	if (!page) return new SearchDialog(settings);
	const view = startSearchPage(page, settings);
	return {
		load: () => void view.load(),
		open: (typed) => view.focus(typed),
	};
}
