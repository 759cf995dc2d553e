import type * as english from '../en/tasks.ts';

export const todoState: typeof english.todoState = 'offen';
export const doingState: typeof english.doingState = 'in Arbeit';
export const doneState: typeof english.doneState = 'erledigt';
export const skippedState: typeof english.skippedState = 'übersprungen';

export const noteButton: typeof english.noteButton = 'Notiz';
export const pageNote: typeof english.pageNote = 'Deine Notiz zu dieser Seite';
export const stateOf: typeof english.stateOf = (task) => `Stand der Aufgabe: ${task}`;
export const noteOn: typeof english.noteOn = (task) => `Notiz zu: ${task}`;
export const yourNoteOn: typeof english.yourNoteOn = (task) => `Deine Notiz zu: ${task}`;

const nouns = {
	task: { one: 'Aufgabe', many: 'Aufgaben' },
	feature: { one: 'Funktion', many: 'Funktionen' },
};

export const totalsInWords: typeof english.totalsInWords = (
	{ done, skipped, total },
	noun = 'task'
) => {
	const { many, one } = nouns[noun];
	const left = skipped > 0 ? `, ${skipped} übersprungen` : '';
	if (total > 0) return `${done} von ${total} ${total === 1 ? one : many}${left}`;
	if (skipped === 0) return `keine ${many}`;
	return skipped === 1 ? `die eine ${one} übersprungen` : `alle ${skipped} ${many} übersprungen`;
};

export const dayName: typeof english.dayName = (numbers) => `Tag ${numbers}`;
/** German nouns keep their capital. */
export const labelInSentence: typeof english.labelInSentence = (label) => label;
export const continueWith: typeof english.continueWith = (place) => `Weiter mit ${place}`;
export const allDone: typeof english.allDone = (roadmap) => `${roadmap}: alles erledigt`;

export const twinDone: typeof english.twinDone = (week) => `Schon erledigt: ${week}.`;
export const tickTwin: typeof english.tickTwin = (open) =>
	open === 1
		? 'Auch hier die eine offene Aufgabe abhaken'
		: `Auch hier die ${open} offenen Aufgaben abhaken`;

export const daysOfOneMonth: typeof english.daysOfOneMonth = (first, last) => `${first}.–${last}`;
export const todayIs: typeof english.todayIs = (days) => `Heute: ${days}`;
export const now: typeof english.now = 'Jetzt';
export const roadmapChanged: typeof english.roadmapChanged =
	'. Der Lernplan hat sich seit der Planung geändert';
export const plannedForToday: typeof english.plannedForToday = 'Für heute geplant: ';

export const statusSentences: typeof english.statusSentences = {
	kept: '',
	'only-here':
		'Dieser Browser behält für diese Website nichts, wie in einem privaten Fenster. Dein Fortschritt hält, bis du diese Seite verlässt; lade vorher eine Sicherung herunter.',
	full: 'In diesem Browser ist kein Platz mehr für deinen Fortschritt. Was du jetzt tust, hält, bis du diese Seite verlässt; lade vorher eine Sicherung herunter.',
	'set-aside':
		'Ein Teil deines Fortschritts konnte nicht gelesen werden. Er wurde beiseitegelegt, gelöscht wurde nichts; du findest ihn auf der Fortschrittsseite.',
	newer:
		'Deinen Fortschritt hat eine neuere Version dieser Website geschrieben. Lade diese Seite neu. Bis dahin wird nichts behalten, was du hier tust.',
};

export const noJson: typeof english.noJson =
	'Das ist kein JSON, oder es ist mehr, als ein Fortschritt sein kann.';
export const noProgress: typeof english.noProgress = 'Das ist kein Fortschritt.';
export const newerProgress: typeof english.newerProgress =
	'Diesen Fortschritt hat eine neuere Version dieser Website geschrieben.';
export const unreadablePart: typeof english.unreadablePart = (part) =>
	`Der Teil „${part}“ ist nicht lesbar.`;
export const unreadableEntry: typeof english.unreadableEntry = (id, part) =>
	`Der Eintrag „${id}“ in „${part}“ ist nicht lesbar.`;
