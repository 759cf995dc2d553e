import type * as english from '../en/shared-pages.ts';

export const projects: typeof english.projects = {
	title: 'Projekte',
	description: 'Alles, was du hier bauen kannst, so beschrieben, dass die Seite zum Bauen genügt.',
};

export const topics: typeof english.topics = {
	title: 'Themen',
	description:
		'Was in den Lernplänen vorkommt, je auf einer Seite: was es ist, warum es zählt und woran man am Anfang hängen bleibt.',
};

export const guides: typeof english.guides = {
	title: 'Anleitungen',
	description:
		'Wie du dich hier zurechtfindest, und wie du selbst eine solche Website schreibst, veröffentlichst und pflegst.',
};

export const groupNames: typeof english.groupNames = {
	beginner: 'Einstieg',
	intermediate: 'Mittleres Niveau',
	advanced: 'Fortgeschritten',
	any: 'Jedes Niveau',
	ours: 'Auch gut zu wissen',
};

export const groups: typeof english.groups = {
	none: 'Noch gibt es nichts.',
	name: 'Gruppen',
	ours: 'Von uns ergänzt: Kein Lernplan verlangt es, die Arbeit im Team schon.',
};

export const usedIn: typeof english.usedIn = {
	projects: 'Projekte',
	topics: 'Themen',
	otherPages: 'Andere Seiten',
	noProject: 'Noch kommt es in keinem Lernplan vor.',
	noTopic: 'Noch kommt es in keinem Lernplan vor.',
};
