import type * as english from '../en/resources.ts';

export const resourceKindNames: typeof english.resourceKindNames = {
	docs: 'Doku',
	tutorial: 'Tutorial',
	book: 'Buch',
	video: 'Video',
	course: 'Kurs',
	tool: 'Werkzeug',
	service: 'Dienst',
	other: 'Link',
};

export const costNames: typeof english.costNames = {
	free: 'kostenlos',
	'free part': 'teilweise kostenlos',
	paid: 'kostenpflichtig',
	unknown: 'Kosten unbekannt',
};

export const resourceKindHeadings: typeof english.resourceKindHeadings = {
	docs: 'Dokumentation',
	tutorial: 'Tutorials',
	book: 'Bücher',
	course: 'Kurse',
	video: 'Videos',
	tool: 'Werkzeuge',
	service: 'Dienste',
	other: 'Weitere Links',
};

export const resourceList: typeof english.resourceList = {
	title: 'Quellen',
	description:
		'Jede fremde Seite, jedes Buch und Werkzeug, auf das die Lernpläne verweisen: nach Art, mit den Kosten und wie oft es verwendet wird.',
	none: 'Noch gibt es nichts. Jeder Link einer Seite zu einer anderen Website kommt von selbst hierher.',
	checked: 'Alle Links werden einmal pro Woche geprüft. [Sieh nach, wie es um sie steht]',
	kinds: 'Arten von Quellen',
	note: (note) => `Hinweis: ${note}`,
};

export const kindName: typeof english.kindName = 'Quelle';

export const resourcePage: typeof english.resourcePage = {
	place: (description) => `Quelle · ${description}`,
	kind: 'Art',
	by: 'Von',
	cost: 'Kosten',
	level: 'Niveau',
	anyLevel: 'jedes Niveau',
	open: (host) => `${host} öffnen`,
	openFor: (title) => `für „${title}“`,
	noAddress: 'Sie hat keine eigene Seite, auf die wir verweisen könnten.',
	notFor: 'Nicht geeignet für:',
	goodToKnow: 'Gut zu wissen:',
	source: 'Woher wir das haben',
	usedIn: 'Wo sie verwendet wird',
	notUsed: 'Noch verwendet sie keine Seite.',
};
