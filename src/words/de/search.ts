import type * as english from '../en/search.ts';

export const dialogName: typeof english.dialogName = 'Suche';
export const fieldName: typeof english.fieldName = 'Alle Seiten durchsuchen';
export const placeholder: typeof english.placeholder = 'Wochen, Themen, Projekte suchen …';
export const close: typeof english.close = 'Schließen';

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
