import type * as english from '../en/pages.ts';

export const kindNames: typeof english.kindNames = {
	home: '',
	roadmap: 'Lernplan',
	phase: 'Phase',
	week: 'Woche',
	project: 'Projekt',
	topic: 'Thema',
	guide: 'Anleitung',
	page: '',
};
