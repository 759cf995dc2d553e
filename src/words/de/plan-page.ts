import type * as english from '../en/plan-page.ts';

export const planPage: typeof english.planPage = {
	title: (roadmap) => `Zeitplan: ${roadmap}`,
	description:
		'Jede Woche, jeder Tag und jedes Projekt mit Datum, für die Tage und Stunden, die du hast.',
	toRoadmap: (roadmap) => `${roadmap}: zum Lernplan`,
	withoutScript:
		'Mit JavaScript gibt diese Seite jeder Woche, jedem Tag und jedem Projekt ein Datum: nach deinem ersten Tag, deinen Lerntagen und deinem Tempo. Der Zeitplan bleibt in deinem Browser.',
	hasChanged:
		'Der Lernplan hat sich geändert, seit du ihn geplant hast. Die Termine hier gelten für seinen jetzigen Stand; die Seiten der Wochen zeigen noch die früheren.',
	update: 'Diese Termine übernehmen',
	keepDates: 'Termine behalten',
	undo: 'Rückgängig machen',
	keepPlan: 'Diesen Zeitplan behalten',
	kept: 'Jede Änderung wird sofort in diesem Browser gespeichert.',
	byMonth: 'Monat für Monat',
	printMonth: 'Diesen Monat drucken',
	byWeek: 'Woche für Woche',
	projects: 'Projekte',
};

export const planTable: typeof english.planTable = {
	caption: 'Was es zu planen gibt',
	part: 'Abschnitt',
	about: 'Worum es geht',
	hours: 'Stunden, etwa',
};

export const planSettings: typeof english.planSettings = {
	heading: 'Beginn, Tage und Tempo',
	firstDay: 'Erster Tag',
	studyDays: 'Lerntage',
	pace: 'Tempo',
	asWritten: 'Wie vorgesehen: eine Woche des Lernplans dauert eine Woche',
	byHours: 'Lernen: [ ] Stunden am Tag',
	byHoursInFull: 'eine Zahl von Stunden am Tag',
	hoursField: 'Stunden am Tag',
	byWeeks: 'Fertig in [ ] Wochen',
	byWeeksInFull: 'einer Zahl von Wochen',
	weeksField: 'Wochen bis zum Ende',
	daysOff: 'Freie Tage',
	from: 'Von',
	to: 'bis',
	toMayBeEmpty: '(darf für einen einzelnen Tag leer bleiben)',
	add: 'Hinzufügen',
};

export const calendar: typeof english.calendar = {
	heading: 'In deinem Kalender',
	lead: 'Eine Datei für Google, Apple, Outlook und andere Kalender. Lies sie nach einer Änderung neu ein: Die Termine ziehen auf ihre neuen Tage um.',
	per: 'Ein Termin für',
	week: 'jede Woche',
	day: 'jeden Tag',
	download: 'Kalenderdatei herunterladen',
};

export const planDeletion: typeof english.planDeletion = {
	open: 'Diesen Zeitplan löschen',
	question: (roadmap) => `Den Zeitplan für „${roadmap}“ löschen?`,
	consequence: 'Seine Termine verschwinden von allen Seiten. Deine Häkchen und Notizen bleiben.',
	cancel: 'Zeitplan behalten',
	confirm: 'Zeitplan löschen',
};
