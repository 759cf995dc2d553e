/** What is added to the text of pages, and to what programs read of them. */

/** The name of a code block, for those who reach it by keyboard: its number on the page, its title or language. */
export const codeBlock = (number: number, name: string): string => `Code ${number}: ${name}`;

/** The name of a table: the heading above it, empty without one, and which of the tables below that it is. */
export function table(heading: string, number: number): string {
	const name = heading === '' ? 'Table' : `Table: ${heading}`;
	return number > 1 ? `${name} (${number})` : name;
}

/** What the tag beside a link leads to: `"docs, free", "Django documentation"`. */
export const resourceTag = (description: string, title: string): string =>
	`${description}: about “${title}”`;

/** What `curriculum.json` is called. */
export const curriculumJson: string = 'Curriculum';

/** What search engines and previews say of a site whose author has not said it. */
export const siteDescription: string = 'Learning roadmaps to read, search and follow.';
