import type * as english from '../en/first-steps.ts';

export const firstRoadmap: typeof english.firstRoadmap = {
	title: 'Der erste Lernplan',
	invitation: 'Hier gibt es noch keinen Lernplan. Ein Befehl im Ordner der Website legt ihn an:',
	importIt: 'Übernimm einen, den du schon hast, in welcher Form auch immer',
	writeIt: 'Oder schreibe einen nach einer Vorlage',
	none: 'Hier gibt es noch keinen Lernplan.',
	seeProjects: 'Zu den Projekten',
	seeTopics: 'Zu den Themen',
};

export const firstTopic: typeof english.firstTopic = {
	title: 'Das erste Thema',
	invitation: 'Hier gibt es noch kein Thema. Themen sind Seiten, die allen Lernplänen gehören.',
	writeIt: 'Schreibe eines nach einer Vorlage und verlinke es in den Wochen, in denen es vorkommt',
};

export const firstProject: typeof english.firstProject = {
	title: 'Das erste Projekt',
	invitation: 'Hier gibt es noch kein Projekt. Projekte sind Seiten, die allen Lernplänen gehören.',
	writeIt: 'Schreibe eines nach einer Vorlage und verlinke es in den Wochen, in denen es entsteht',
	importIt: 'Oder übernimm einen Lernplan, den du schon hast, samt seinen Projekten',
};
