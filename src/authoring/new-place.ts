import { slug } from 'github-slugger';
import type { Curriculum, Phase, Roadmap } from '../curriculum/curriculum.ts';
import { parseSpan } from '../curriculum/grammar.ts';
import { addressOf, docsFolder, idOfFile } from '../curriculum/location.ts';
import type { Page } from '../curriculum/page.ts';
import { redirectsOf } from '../curriculum/relations.ts';
import { generatedAddresses } from '../curriculum/site-addresses.ts';
import type { Answers, NewKind } from './new-kinds.ts';

/** Where a page goes: its file from the project's root, and its address from the site's. */
export interface NewPlace {
	file: string;
	address: string;
}

/** The place of a page all of whose fields are known. */
export function placeOf(kind: NewKind, answers: Answers, curriculum: Curriculum): NewPlace {
	const path = `${pathOf(kind, answers, curriculum)}.mdx`;
	return { file: `${docsFolder}/${path}`, address: addressOf(idOfFile(path)) };
}

function pathOf(kind: NewKind, answers: Answers, curriculum: Curriculum): string {
	const { id = '', number = '' } = answers;
	switch (kind) {
		case 'roadmap':
			return `roadmaps/${id}/index`;
		case 'project':
		case 'topic':
			return `${kind}s/${id}`;
		case 'phase':
			return `${folderOf(roadmapOf(answers, curriculum)?.page)}/phase-${number}/index`;
		case 'week': {
			const above = phaseOf(answers, curriculum) ?? roadmapOf(answers, curriculum);
			return `${folderOf(above?.page)}/${weekName(number)}`;
		}
	}
}

/** The folder a page introduces, as the disk spells it: `"src/content/docs/roadmaps/X/index.mdx"` => `"roadmaps/X"` */
function folderOf(page: Page | undefined): string {
	const path = page?.file.slice(docsFolder.length + 1) ?? 'roadmaps';
	return path.replace(/(\/index)?\.\w+$/, '');
}

/** `"3"` => `"week-03"`, `"11-14"` => `"week-11-14"` */
function weekName(number: string): string {
	const { from, to } = parseSpan(number) ?? { from: 0, to: 0 };
	const [first, last] = [from, to].map((each) => String(each).padStart(2, '0'));
	return first === last ? `week-${first}` : `week-${first}-${last}`;
}

export function roadmapOf({ roadmap }: Answers, curriculum: Curriculum): Roadmap | undefined {
	return curriculum.roadmaps.find(({ id }) => id === roadmap);
}

/** The phase a week goes into; `undefined` for none. */
export function phaseOf(answers: Answers, curriculum: Curriculum): Phase | undefined {
	const phases = roadmapOf(answers, curriculum)?.phases;
	return phases?.find(({ number }) => String(number) === answers.phase);
}

/** It would be the page of the folder. */
const reserved = 'index';

/** Longer names are no help in an address. */
const longest = 60;

/** A name for the file of a page, made from its title: `"URLs & views"` => `"urls--views"`. Empty where nothing can be. */
export function idFrom(title: string): string {
	const words = slug(title).replaceAll(/[-_]+/g, '-').replaceAll(/^-|-$/g, '');
	const short = words.slice(0, longest + 1).replace(/-[^-]*$/, '');
	const id = words.length > longest && short.length > 0 ? short.slice(0, longest) : words;
	return id === reserved ? `${id}-1` : id;
}

/** Why a name cannot be that of a file, or `undefined`. */
export function refuseId(id: string): string | undefined {
	if (id === reserved) return `The name "${id}" means something else here. Choose another one.`;
	if (id !== '' && id.length <= longest && idFrom(id) === id) return undefined;
	const hint = idFrom(id) === '' ? '' : ` What would do is "${idFrom(id)}".`;
	return `"${id}" cannot be the name of a page: use at most ${longest} lower-case letters, digits and single hyphens.${hint}`;
}

/** What has an address already, in words; `undefined` when it is free. */
export function ownerOf(address: string, curriculum: Curriculum): string | undefined {
	const page = [...curriculum.pages.values()].find(({ id }) => addressOf(id) === address);
	if (page) return `the page "${page.title}" in ${page.file}`;
	const moved = redirectsOf(curriculum).find(([from]) => from === address);
	if (moved) return `${moved[1]}, which lists it under redirectFrom`;
	return (generatedAddresses as readonly string[]).includes(address)
		? 'a page the site makes itself'
		: undefined;
}
