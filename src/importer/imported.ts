import type { Problem } from '../curriculum/problem.ts';
import type { DroppedLine } from './import-log.ts';

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
