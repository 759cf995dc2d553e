import { wordsFor } from './file-languages.ts';
import { entryAt } from './progress.ts';
import { pagesOfRoadmap, slugOf, type IndexedPage, type TaskIndex } from './task-index.ts';

/** Finds tasks and pages by what they are called, for rows that lost their links. */
export class TextFinder {
	private readonly index: TaskIndex;

	constructor(index: TaskIndex) {
		this.index = index;
	}

	/** The one task with this text: on the page, or else in the roadmap, or else anywhere. */
	task(text: string, page: string | undefined, roadmap: string | undefined): string | undefined {
		return this.inNearest(page, roadmap, (id, { tasks }) =>
			tasks.filter((task) => bare(task.text) === bare(text)).map((task) => `${id}#${slugOf(task)}`)
		);
	}

	/** The one page a heading names: `"Week 3: Forms"`, `"Week 3"` or `"Forms"`, and `"Woche 3"`, too. */
	page(heading: string, roadmap: string | undefined): string | undefined {
		const wanted = bare(heading);
		if (wanted === '') return undefined;
		return this.inNearest(undefined, roadmap, (id, page) =>
			namesOf(page).some((name) => bare(name) === wanted) ? [id] : []
		);
	}

	/** The roadmap whose title a heading holds. */
	roadmap(heading: string): string | undefined {
		const named = this.index.roadmaps.filter(({ title }) => bare(heading).includes(bare(title)));
		return named.length === 1 ? named[0]?.id : undefined;
	}

	private inNearest(
		page: string | undefined,
		roadmap: string | undefined,
		find: (id: string, page: IndexedPage) => string[]
	): string | undefined {
		const circles = [
			page === undefined ? [] : [page],
			roadmap === undefined ? [] : pagesOfRoadmap(this.index, roadmap),
			Object.keys(this.index.pages),
		];
		for (const ids of circles) {
			const found = ids.flatMap((id) => {
				const known = entryAt(this.index.pages, id);
				return known ? find(id, known) : [];
			});
			if (found.length > 0) return found.length === 1 ? found[0] : undefined;
		}
		return undefined;
	}
}

/** What a page may be called, the weeks in every language. */
function namesOf({ kind, label, title }: IndexedPage): string[] {
	const numbers = label.replace(/^\D+/, '');
	const weeks = kind === 'week' ? wordsFor('week').map((word) => `${word} ${numbers}`) : [];
	return [title, ...[label, ...weeks].flatMap((name) => [name, `${name}${title}`])];
}

/** A text without all that Markdown, editors and hands may change; of a text without letters its other signs. */
function bare(text: string): string {
	const plain = text.normalize('NFKD').toLowerCase();
	return plain.replaceAll(/[^\p{L}\p{N}]/gu, '') || plain.replaceAll(/[\s!-~]/g, '');
}
