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

export const labels: typeof english.labels = {
	week: ({ from, to }) => (from === to ? `Woche ${from}` : `Wochen ${from}–${to}`),
	phase: (number) => `Phase ${number}`,
};

export const viewHeadings: typeof english.viewHeadings = {
	roadmap: 'Aufbau',
	project: 'Wo du es baust',
	topic: 'Wo du es lernst',
};

export const frame: typeof english.frame = {
	breadcrumbs: 'Du bist hier',
	ours: 'Thema · auch gut zu wissen',
	page: 'Seite',
	reviewed: (day, versions) =>
		versions === '' ? `Geprüft am ${day}` : `Geprüft am ${day} für ${versions}`,
};

export const navigation: typeof english.navigation = {
	home: 'Startseite',
	overview: 'Überblick',
	everything: 'Alles',
	progress: 'Dein Fortschritt',
	roadmaps: 'Lernpläne',
	allRoadmaps: 'Alle Lernpläne',
	compare: 'Lernpläne vergleichen',
	projects: 'Projekte',
	allProjects: 'Alle Projekte',
	topics: 'Themen',
	allTopics: 'Alle Themen',
	resources: 'Quellen',
	allResources: 'Alle Quellen',
	guides: 'Anleitungen',
};

export const home: typeof english.home = {
	search: 'Alle Wochen, Themen und Projekte durchsuchen',
	guides: 'Eine solche Website machen, oder mehr aus dieser holen',
};

export const notFound: typeof english.notFound = {
	title: 'Diese Seite gibt es hier nicht',
	description:
		'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen, ohne einen Hinweis zu hinterlassen.',
	search: 'Diese Website durchsuchen',
	startHere: 'Oder fang hier an:',
};
