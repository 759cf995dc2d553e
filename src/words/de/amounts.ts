import type * as english from '../en/amounts.ts';
import { locale } from './locale.ts';

const digits = (count: number): string => count.toLocaleString(locale);

const counted = (count: number, one: string, many: string): string =>
	`${digits(count)} ${count === 1 ? one : many}`;

export const amounts: typeof english.amounts = {
	weeks: (count) => counted(count, 'Woche', 'Wochen'),
	phases: (count) => counted(count, 'Phase', 'Phasen'),
	tasks: (count) => counted(count, 'Aufgabe', 'Aufgaben'),
	features: (count) => counted(count, 'Funktion', 'Funktionen'),
	links: (count) => counted(count, 'Link', 'Links'),
};

export const onPages: typeof english.onPages = (count) =>
	`auf ${counted(count, 'Seite', 'Seiten')}`;

export const work: typeof english.work = {
	hours: (hours) => `etwa ${counted(hours, 'Stunde', 'Stunden')}`,
	short: (hours) => `etwa ${digits(hours)}\u00a0h`,
	sentence: (hours) => `Etwa ${counted(hours, 'Stunde', 'Stunden')}.`,
};

export const lengthOf: typeof english.lengthOf = (weeks, phases) => {
	if (weeks === 0) return phases === 0 ? '' : amounts.phases(phases);
	return phases === 0
		? amounts.weeks(weeks)
		: `${amounts.weeks(weeks)} in ${amounts.phases(phases)}`;
};
