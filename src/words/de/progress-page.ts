import type * as english from '../en/progress-page.ts';

export const progressPage: typeof english.progressPage = {
	title: 'Dein Fortschritt',
	description:
		'Wie weit du in jedem Lernplan und Projekt bist, mit einer Sicherung und einem Weg, alles auf ein anderes Gerät mitzunehmen. Es bleibt in diesem Browser.',
	lead: 'Was du abhakst, notierst und planst, bleibt in diesem Browser und nirgends sonst. Nichts wird an irgendwen gesendet. Leg eine Sicherung an, falls dieser Browser oder dieses Gerät verloren geht.',
	withoutScript:
		'Abhaken braucht JavaScript. Ohne JavaScript nimm eine der [leeren Dateien] unten.',
};

export const progressOfRoadmaps: typeof english.progressOfRoadmaps = {
	heading: 'Lernpläne',
	plan: 'Mit Terminen planen',
	byWeek: 'Woche für Woche',
	leave: 'Nicht mehr vorschlagen',
	none: 'Hier gibt es noch keinen Lernplan.',
};

export const progressOfProjects: typeof english.progressOfProjects = {
	heading: 'Projekte',
	lead: 'Ein Projekt zählt einmal, egal für welchen Lernplan du es baust.',
};

export const onPaper: typeof english.onPaper = {
	heading: 'Auf Papier oder im eigenen Repository',
	lead: 'Eine leere Liste zu jedem Lernplan, zum Drucken oder Bearbeiten:',
};

export const keptLists: typeof english.keptLists = {
	notes: 'Notizen',
	gone: 'Häkchen an Aufgaben, die es nicht mehr gibt',
	goneLead:
		'Diese Aufgaben wurden aus den Lernplänen genommen. Deine Häkchen bleiben und sind Teil jeder Sicherung.',
	aside: 'Beiseitegelegt',
	asideLead: 'Das ließ sich nicht lesen. Es bleibt, wie es war, bis du es wegwirfst.',
};

export const backup: typeof english.backup = {
	heading: 'Sicherung',
	lead: 'Die Sicherung enthält alles. [progress.md] enthält Häkchen und Notizen als lesbare Datei, die du in ein eigenes Repository legen, von Hand ändern und zurückholen kannst.',
	download: 'Sicherung herunterladen',
	downloadMarkdown: 'progress.md herunterladen',
};

export const restore: typeof english.restore = {
	heading: 'Zurückholen',
	file: 'Eine Sicherung oder eine [progress.md]',
	preview: 'Was sich ändern würde',
	changes: 'Die Änderungen einzeln',
	takeOver: 'Übernehmen',
	leaveIt: 'Nicht übernehmen',
	undo: 'Rückgängig machen',
};

export const along: typeof english.along = {
	heading: 'Mitnehmen',
	lead: 'Ein Link bringt deine Häkchen auf ein anderes Gerät. Sie stehen im Link selbst, hinter dem Zeichen #, und diesen Teil senden Browser an niemanden.',
	make: 'Link erstellen',
	link: 'Der Link',
	copy: 'Kopieren',
};

export const reset: typeof english.reset = {
	heading: 'Neu anfangen',
	open: 'Alle Häkchen, Notizen und Zeitpläne entfernen …',
	question: 'Wirklich alles entfernen?',
	consequence:
		'Alle Häkchen, Notizen und Zeitpläne dieser Website werden aus diesem Browser entfernt. Danach kannst du es noch rückgängig machen.',
	backupFirst: 'Zuerst eine Sicherung herunterladen',
	confirm: 'Alles entfernen',
	cancel: 'Behalten',
};
