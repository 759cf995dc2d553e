import type { Edit } from './edit.ts';
import { addToField, editKey, editValue } from './edit-yaml.ts';
import { editAddress, wordsAlone } from './find-address.ts';
import type { Fix, FixKind } from './fix.ts';
import type { Place } from './problem.ts';

type FixOf<K extends FixKind> = Extract<Fix, { kind: K }>;

/** How each kind of fix is made in the text of a file. */
const edits: { [K in FixKind]: (text: string, place: Place, fix: FixOf<K>) => Edit | undefined } = {
	address: (text, place, { from, to }) => editAddress(text, place, from, to),
	words: (text, place, { from }) => wordsAlone(text, place, from),
	key: (text, { file }, { path, to }) => editKey(text, file, path, to),
	value: (text, { file }, { path, to }) => editValue(text, file, path, () => to),
	quote: (text, { file }, { path }) => editValue(text, file, path, (source) => `"${source}"`),
	redirect: (text, _place, { from }) => addToField(text, 'redirectFrom', from),
	alias: (text, _place, { from, to }) =>
		addToField(text, 'taskAliases', [yamlKey(from), yamlKey(to)]),
};

/** What a fix changes in the text of the file it is for; `undefined` where its place is not as it was expected. */
export function editFor<K extends FixKind>(
	text: string,
	place: Place,
	fix: FixOf<K>
): Edit | undefined {
	return edits[fix.kind](text, place, fix);
}

/** Words that YAML could take for something else are put into quotes. */
function yamlKey(slug: string): string {
	return /^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)+$/u.test(slug) ? slug : JSON.stringify(slug);
}

/** A fix in words, for those who read what was done: `/topics/urls is now /topics/urls/`. */
export function describeFix(fix: Fix): string {
	switch (fix.kind) {
		case 'address':
			return `${fix.from} is now ${fix.to}`;
		case 'words':
			return `the link to ${fix.from} is gone, its words stay`;
		case 'key':
			return `the field ${String(fix.path.at(-1))} is now ${fix.to}`;
		case 'value':
			return `the value of ${fix.path.join('.')} is now ${fix.to}`;
		case 'quote':
			return `the value of ${fix.path.join('.')} is in quotes now`;
		case 'redirect':
			return `the page is redirected to from ${fix.from}`;
		case 'alias':
			return `the task ${fix.from} is now ${fix.to}`;
	}
}
