import type { PhrasingContent } from 'mdast';
import type { LineWriter } from './line-writer.ts';
import { toPhrasing } from './inline-markdown.ts';
import type { ImportLog } from './import-log.ts';
import { linkProjects } from './link-projects.ts';
import { merged, textOfPhrasing } from './phrasing.ts';
import type { Project, ProjectShelf } from './project-shelf.ts';
import type { Addresses } from './source-lines.ts';
import { TaskNames } from './task-names.ts';
import type { PageWords } from './words/page-words.ts';

/** What all pages of an import share. */
export interface DraftContext {
	addresses: Addresses;
	shelf: ProjectShelf;
	log: ImportLog;
	words: PageWords;
}

/** Writes the lines of one page. Names of projects in bold become links to them. */
export class PageLines implements LineWriter {
	/** Projects the page links to. */
	readonly linked = new Set<Project>();
	/** What tells a task of some days from the same one on others: `"day 3"`. */
	difference = '';
	private readonly names = new TaskNames();
	private readonly texts = new Set<string>();
	readonly context: DraftContext;
	private readonly self: Project | undefined;

	constructor(context: DraftContext, self?: Project) {
		this.context = context;
		this.self = self;
	}

	inline(text: string): PhrasingContent[] {
		const { addresses, shelf } = this.context;
		return linkProjects(toPhrasing(text, addresses), shelf, this.linked, this.self);
	}

	task(children: PhrasingContent[]): PhrasingContent[] | undefined {
		const text = textOfPhrasing(children);
		if (this.difference === '' && this.texts.has(text)) return undefined;
		this.texts.add(text);
		const ending = this.names.take(text, this.difference);
		return ending === '' ? children : merged([...children, { type: 'text', value: ending }]);
	}
}
