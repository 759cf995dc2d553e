import type { Problem } from '../curriculum/problem.ts';
import { buildOutline } from './build-outline.ts';
import { chooseId } from './choose-id.ts';
import { chooseTitle } from './choose-title.ts';
import { countPages } from './count-pages.ts';
import { describeFromChat } from './describe-part.ts';
import { draftPages } from './draft-pages.ts';
import { ImportLog, type DroppedLine } from './import-log.ts';
import { divideDays, numberWeeks } from './number-weeks.ts';
import { outlineLines } from './outline-lines.ts';
import { placeLooseLines } from './place-loose-lines.ts';
import { collectProjects, ProjectShelf } from './project-shelf.ts';
import { readBlocks } from './read-blocks.ts';
import { sourceLines } from './source-lines.ts';
import { writeDraft } from './write-draft.ts';

export type { DroppedLine } from './import-log.ts';

export interface ImportOptions {
	/** Folder of the roadmap below roadmaps/; made from the title when left out. */
	id?: string;
	/** Overrides the title found in the text. */
	title?: string;
	/** File name for problems, as the user gave it, or "standard input". */
	source: string;
	/** Page ids that exist already and are not this roadmap's, e.g. "projects/blog": they are never taken. */
	taken: ReadonlySet<string>;
}

export interface ImportedPage {
	/** Path below src/content/docs: "roadmaps/x/phase-1/week-01.mdx", "projects/x.mdx" */
	path: string;
	text: string;
}

export interface ImportedRoadmap {
	id: string;
	title: string;
	counts: {
		phases: number;
		weeks: number;
		days: number;
		tasks: number;
		resources: number;
		projects: number;
	};
	/** Sorted by path. */
	pages: ImportedPage[];
	dropped: DroppedLine[];
	problems: Problem[];
	/** The outline as lines of text, indented: roadmap, phases, weeks with their counts. */
	outline: string[];
}

/**
 * Turns a roadmap as people write it into pages. Every line that is not blank is in a page or in `dropped`.
 *
 * @returns `undefined` when there is no roadmap in the text. Never throws, whatever the text.
 */
export function importRoadmap(text: string, options: ImportOptions): ImportedRoadmap | undefined {
	const rows = text.toWellFormed().split('\n');
	const log = new ImportLog(rows, options.source);
	const { addresses, lines } = sourceLines(rows, log);
	const outline = buildOutline(readBlocks(lines), log);
	if (!outline) return undefined;
	const { chat, roadmap } = outline;
	placeLooseLines(outline, log);
	divideDays(roadmap);
	numberWeeks(roadmap, log);
	const title = chooseTitle(outline, options, log, addresses);
	const id = options.id ?? chooseId(title, options.source);
	const shelf = new ProjectShelf(id, options.taken, addresses);
	collectProjects(roadmap, shelf);
	const about = { title, description: describeFromChat(chat, addresses) };
	const pages = draftPages(roadmap, id, about, { addresses, shelf, log }).map(writeDraft);
	const { counts, read } = countPages(pages);
	pages.sort((a, b) => (a.path < b.path ? -1 : 1));
	return { id, title, counts, pages, dropped: log.dropped, problems: log.problems, outline: outlineLines(id, title, read) };
}
