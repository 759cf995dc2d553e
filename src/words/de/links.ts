import type * as english from '../en/links.ts';
import { amounts } from './amounts.ts';

export const linkStateWords: typeof english.linkStateWords = {
	working: {
		name: 'Erreichbar',
		meaning: 'Die Seite war da, als wir zuletzt nachgesehen haben.',
		sentence: '',
	},
	gone: {
		name: 'Verschwunden',
		meaning: 'Die Seite gibt es nicht mehr, oder ihre Website antwortet seit Tagen nicht.',
		sentence: 'Ist verschwunden.',
	},
	'no-answer': {
		name: 'Keine Antwort',
		meaning:
			'Die Website hat nicht geantwortet, als wir zuletzt nachgesehen haben. Das kann vorübergehen.',
		sentence: 'Hat zuletzt nicht geantwortet.',
	},
	doubtful: {
		name: 'Zweifelhaft',
		meaning:
			'Etwas ist da, aber kaum das Gemeinte: eine Startseite oder ein Hinweis, dass es verschwunden ist.',
		sentence: 'Zeigt womöglich nicht mehr, was gemeint war.',
	},
	'place-missing': {
		name: 'Stelle fehlt',
		meaning: 'Die Seite ist da, aber nicht die Stelle, zu der unser Link führt.',
		sentence: 'Die Seite ist da, aber nicht die Stelle, zu der unser Link führt.',
	},
	'needs-account': {
		name: 'Nur mit Konto',
		meaning: 'Die Website verlangt, dass du dich zuerst anmeldest.',
		sentence: 'Nur mit Konto zu sehen.',
	},
	'not-let-in': {
		name: 'Prüfprogramm abgewiesen',
		meaning: 'Die Website weist Programme ab. Bei dir funktioniert sie vermutlich.',
		sentence: 'Unser Prüfprogramm wird abgewiesen; bei dir funktioniert es vermutlich.',
	},
	moved: {
		name: 'Umgezogen',
		meaning: 'Die Seite hat eine neue Adresse. Unser Link zur alten führt noch dorthin.',
		sentence: 'Ist umgezogen; unser Link führt noch dorthin.',
	},
	'not-checked': {
		name: 'Noch nicht geprüft',
		meaning: 'Die wöchentliche Prüfung ist noch nicht bis hierher gekommen.',
		sentence: 'Noch nicht geprüft.',
	},
};

export const linkDays: typeof english.linkDays = {
	working: (day) => `Zuletzt erreichbar am ${day}.`,
	checked: (day, lastWell) =>
		lastWell === undefined
			? `Zuletzt geprüft am ${day}.`
			: `Zuletzt geprüft am ${day}; zuletzt erreichbar am ${lastWell}.`,
	noticed: (day, lastWell) =>
		lastWell === undefined
			? `Erstmals bemerkt am ${day}.`
			: `Erstmals bemerkt am ${day}; zuletzt erreichbar am ${lastWell}.`,
};

export const linkLine: typeof english.linkLine = {
	newAddress: 'Neue Adresse:',
	copy: 'Archivierte Kopie',
	lookForCopy: 'Nach einer archivierten Kopie suchen',
	copyOf: (title) => `von „${title}“`,
};

export const linkHealth: typeof english.linkHealth = {
	title: 'Zustand der Links',
	description: 'Ob es die Seiten anderer Websites, auf die die Lernpläne verweisen, noch gibt.',
	lead: 'Einmal pro Woche ruft ein Programm jede Seite einer anderen Website auf, auf die die Lernpläne verweisen. Was es findet, steht hier und auf der Seite jeder [Quelle].',
	neverChecked: 'Noch wurde kein Link geprüft.',
	toCheck: (count) =>
		`${count === 1 ? 'Es ist' : 'Es sind'} ${amounts.links(count)} zu prüfen. Nach der ersten Prüfung steht hier, welche erreichbar, welche umgezogen und welche verschwunden sind.`,
	lastCheck: (day) => `Letzte Prüfung: ${day}`,
	caption: (count) => `Von ${amounts.links(count)} zu anderen Websites`,
	state: 'Zustand',
	links: 'Links',
	allWork: 'Jeder geprüfte Link ist erreichbar.',
};
