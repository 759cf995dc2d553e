import { buildOutline } from './build-outline.ts';
import { chooseId } from './choose-id.ts';
import { chooseTitle } from './choose-title.ts';
import { countPages } from './count-pages.ts';
import { describeFromChat } from './describe-part.ts';
import { draftPages } from './draft-pages.ts';
import { ImportLog } from './import-log.ts';
import type { ImportedRoadmap, ImportOptions } from './imported.ts';
import { divideDays, numberWeeks } from './number-weeks.ts';
import { outlineLines } from './outline-lines.ts';
import { placeLooseLines } from './place-loose-lines.ts';
import { collectProjects } from './collect-projects.ts';
import { ProjectShelf } from './project-shelf.ts';
import { readBlocks } from './read-blocks.ts';
import { sourceLines } from './source-lines.ts';
import { pageWordsFor } from './words/page-words.ts';
import { writeDraft } from './write-draft.ts';

export type { DroppedLine } from './import-log.ts';
export type { ImportedPage, ImportedRoadmap, ImportOptions } from './imported.ts';

/**
 * Turns a roadmap as people write it into pages. Every line that is not blank is in a page or in `dropped`.
 *
 * @returns `undefined` when there is no roadmap in the text. Never throws, whatever the text.
 */
export function importRoadmap(text: string, options: ImportOptions): ImportedRoadmap | undefined {
	const rows = text.toWellFormed().split(/\r\n?|\n/);
	const log = new ImportLog(rows, options.source);
	const { addresses, lines } = sourceLines(rows, log);
	const outline = buildOutline(readBlocks(lines), log);
	if (!outline) return undefined;
	const { chat, roadmap } = outline;
	placeLooseLines(outline, log);
	const words = pageWordsFor(text);
	divideDays(roadmap, words);
	numberWeeks(roadmap, log);
	const title = chooseTitle(outline, options, log, addresses);
	const id = options.id ?? chooseId(title, options.source);
	const shelf = new ProjectShelf(id, options.taken, addresses);
	collectProjects(roadmap, shelf);
	const about = { title, description: describeFromChat(chat, addresses) };
	const pages = draftPages(roadmap, id, about, { addresses, shelf, log, words }).map(writeDraft);
	const { counts, read } = countPages(pages);
	pages.sort((a, b) => (a.path < b.path ? -1 : 1));
	return {
		id,
		title,
		counts,
		pages,
		dropped: log.dropped,
		problems: log.problems,
		outline: outlineLines(id, title, read),
	};
}
