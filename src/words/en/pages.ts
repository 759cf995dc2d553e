import type { PageKind } from '../../curriculum/location.ts';

/** What kinds of pages are called. Empty for pages that need no name. */
export const kindNames = {
	home: '',
	roadmap: 'Roadmap',
	phase: 'Phase',
	week: 'Week',
	project: 'Project',
	topic: 'Topic',
	guide: 'Guide',
	page: '',
} satisfies Record<PageKind, string>;
