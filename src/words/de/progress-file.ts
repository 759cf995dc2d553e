import type * as english from '../en/progress-file.ts';

export const projects: typeof english.projects = 'Projekte';
export const otherPages: typeof english.otherPages = 'Andere Seiten';
export const noLongerHere: typeof english.noLongerHere = 'Nicht mehr auf der Website';

export const howToUse: typeof english.howToUse = (states, progressPage) => [
	`Ändere einen Status von Hand, wie du magst: ${states}.`,
	'Eine Notiz ist ein Zitat unter der Tabelle.',
	'Behalte die Zeilen, die mit einer Zahl in Klammern beginnen: Sie sagen, welche Aufgabe eine Zeile meint.',
	`Die [Fortschrittsseite](${progressPage}) liest diese Datei.`,
];

export const firstColumns: typeof english.firstColumns = {
	week: 'Woche',
	phase: 'Phase',
	project: 'Projekt',
};
export const pageColumn: typeof english.pageColumn = 'Seite';
export const taskColumn: typeof english.taskColumn = 'Aufgabe';
export const statusColumn: typeof english.statusColumn = 'Status';

export const rowTooShort: typeof english.rowTooShort =
	'Diese Zeile hat weniger Zellen, als ihre Tabelle Spalten hat.';
export const noStatus: typeof english.noStatus = (text) =>
	`„${text}“ ist kein Status. Schreib erledigt, in Arbeit, offen oder übersprungen, oder eines von ✅ 🚧 ❌ ⏭.`;
export const twoStates: typeof english.twoStates =
	'Diese Aufgabe steht zweimal in der Datei, mit zweierlei Status. Der spätere zählt.';
export const noTask: typeof english.noTask = (text) =>
	`„${text}“ ist keine Aufgabe dieser Website, oder mehrere heißen so.`;
export const noteOnNothing: typeof english.noteOnNothing =
	'Diese Notiz steht unter keiner Woche und keiner Aufgabe.';
export const noteTooLong: typeof english.noteTooLong = 'Diese Notiz ist zu lang. Ihr Ende fehlt.';
export const problemAt: typeof english.problemAt = (line, column, problem) =>
	`Zeile ${line}, Spalte ${column}: ${problem}`;
