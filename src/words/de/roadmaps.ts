import type * as english from '../en/roadmaps.ts';

export const roadmapCards: typeof english.roadmapCards = {
	title: 'Lernpläne',
	description: 'Alle Lernpläne nebeneinander.',
	heading: (count) => (count === 1 ? 'Der Lernplan' : 'Welcher Lernplan passt zu mir?'),
	unwritten: 'Seine Wochen müssen noch geschrieben werden.',
	compare: 'Thema für Thema vergleichen',
};

export const terms: typeof english.terms = {
	length: 'Dauer',
	work: 'Aufwand',
	startAs: 'Startniveau',
	style: 'Art',
	styleInFull: 'So funktioniert er',
	projects: 'Projekte',
	leavesOut: 'Lässt aus',
	toDo: 'Zu tun',
	checklist: 'Checkliste',
	level: 'Niveau',
	stack: 'Stack',
};

export const levelNames: typeof english.levelNames = {
	beginner: 'Einstieg',
	intermediate: 'mittel',
	advanced: 'fortgeschritten',
};

export const start: typeof english.start = {
	withWeek: (label) => `Mit ${label} beginnen`,
	withPage: (title) => `Mit „${title}“ beginnen`,
	ofRoadmap: (title) => `im Lernplan „${title}“`,
};

export const planning: typeof english.planning = {
	unplanned: 'Mit Terminen planen',
	planned: 'Zeitplan ansehen',
	plannedFor: 'Geplant für ',
};

export const weeks: typeof english.weeks = {
	ofPhase: 'Wochen dieser Phase',
	before: ({ from, to }) => (from === to ? 'Woche' : 'Wochen'),
	leftOpen: 'Dieser Lernplan lässt sie frei: Zeit zum Nachholen und Festigen.',
};

export const twins: typeof english.twins = {
	name: 'Eine andere Sicht',
	lead: {
		roadmap: 'Dieselben Wochen, anders betrachtet:',
		phase: 'Dieselbe Phase, anders betrachtet:',
		week: 'Dieselbe Woche, anders betrachtet:',
	},
	ofRoadmap: (title, roadmap) => `${roadmap}, ${title}`,
	inRoadmap: (title, roadmap) => `„${title}“ im Lernplan „${roadmap}“`,
};

export const comparison: typeof english.comparison = {
	title: 'Lernpläne vergleichen',
	description: 'Thema für Thema: welcher Lernplan was behandelt, und wann.',
	none: 'Es gibt noch nichts zu vergleichen: Dazu braucht es Lernpläne und Themen, die darin vorkommen.',
	key: 'Die Zahlen sind Wochen. Ein Strich heißt, dass der Lernplan das Thema nicht behandelt.',
	name: 'Themen nach Lernplan',
	topic: 'Thema',
	notTaught: 'kommt nicht vor',
};
