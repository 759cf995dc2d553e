import type * as english from '../en/markdown.ts';

export const codeBlock: typeof english.codeBlock = (number, name) => `Code ${number}: ${name}`;

export const table: typeof english.table = (heading, number) => {
	const name = heading === '' ? 'Tabelle' : `Tabelle: ${heading}`;
	return number > 1 ? `${name} (${number})` : name;
};

export const resourceTag: typeof english.resourceTag = (description, title) =>
	`${description}: über „${title}“`;

export const curriculumJson: typeof english.curriculumJson = 'Curriculum';

export const siteDescription: typeof english.siteDescription =
	'Lernpläne zum Lesen, Durchsuchen und Abhaken.';
