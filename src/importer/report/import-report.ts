import type { Problem } from '../../curriculum/problem.ts';
import type { DroppedLine, ImportedRoadmap } from '../import-roadmap.ts';

/** What was done. A dry run only says what would be. */
export type ImportOutcome = 'written' | 'unchanged' | 'refused' | 'dry-run' | 'dry-run-refused';

/** What became of an import. */
export interface ImportReport {
	roadmap: Pick<ImportedRoadmap, 'id' | 'title' | 'counts' | 'outline'>;
	/** Paths of all pages of the roadmap, below the pages' folder. */
	pages: string[];
	dropped: DroppedLine[];
	/** Those of the text, of the import and of what was there before. */
	problems: Problem[];
	repairedLines: number;
	outcome: ImportOutcome;
	/** How many pages were written and taken away, or would be in a dry run. */
	written: number;
	removed: number;
	/** The pages' folder as people know it. */
	folder: string;
}
