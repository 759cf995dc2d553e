import type * as english from '../en/search.ts';

export const dialogName: typeof english.dialogName = 'Suche';
export const fieldName: typeof english.fieldName = 'Alle Seiten durchsuchen';
export const placeholder: typeof english.placeholder = 'Wochen, Themen, Projekte suchen …';
export const close: typeof english.close = 'Schließen';
export const resultsName: typeof english.resultsName = 'Ergebnisse';
export const keys: typeof english.keys = [
	['↑↓', 'wählen'],
	['Enter', 'öffnen'],
	['Strg Enter', 'in neuem Tab'],
	['Esc', 'schließen'],
];

export const nothingFound: typeof english.nothingFound = (query) =>
	`Nichts gefunden für „${query}“. Versuche weniger oder andere Wörter.`;
export const pagesFound: typeof english.pagesFound = (count, query) =>
	`${count} ${count === 1 ? 'Seite' : 'Seiten'} gefunden für „${query}“.`;
export const notLoaded: typeof english.notLoaded =
	'Der Suchindex konnte nicht geladen werden. Prüfe die Verbindung und tippe noch einmal.';
export const notMade: typeof english.notMade =
	'Der Suchindex konnte nicht angelegt werden. Im Terminal steht, warum.';
export const indexing: typeof english.indexing = (done, total) =>
	`${done} von ${total} Seiten sind im Index.`;

export const resultsFor: typeof english.resultsFor = (corrected) =>
	`Ergebnisse für „${corrected}“;`;
export const searchInstead: typeof english.searchInstead = (query) =>
	`stattdessen „${query}“ suchen?`;

export const alsoIn: typeof english.alsoIn = 'Auch in';
export const nearestTopics: typeof english.nearestTopics = 'Die nächsten Themen';
export const seeAll: typeof english.seeAll = (count) =>
	count === 1 ? 'Als Seite öffnen' : `Alle ${count} Ergebnisse`;
export const showMore: typeof english.showMore = 'Mehr zeigen';

export const filter: typeof english.filter = 'Filter';
export const facetNames: typeof english.facetNames = {
	kinds: 'Art',
	roadmaps: 'Lernplan',
	states: 'Stand',
};
export const stateNames: typeof english.stateNames = {
	open: 'Offen',
	doing: 'In Arbeit',
	done: 'Erledigt',
};
export const filteredBy: typeof english.filteredBy = (chosen) => `Filter: ${chosen.join(', ')}`;
export const clearFilters: typeof english.clearFilters = 'Filter aufheben';

export const marked: typeof english.marked = (query, places) =>
	`Markiert: „${query}“ · ${places} ${places === 1 ? 'Stelle' : 'Stellen'}`;
export const turnOff: typeof english.turnOff = 'Ausschalten';
export const marksName: typeof english.marksName = 'Markierte Wörter';

export const searchPage: typeof english.searchPage = {
	title: 'Suche',
	description:
		'Finde eine Woche, ein Thema, ein Projekt oder eine Quelle. Oder nimm etwas aus den Listen.',
	needsScript:
		'Suchen braucht JavaScript. Ohne führen diese Listen zu jedem Thema und jedem Projekt.',
	listLink: 'Alle Themen und Projekte',
	inBrowser: (site) => `${site} durchsuchen`,
};
