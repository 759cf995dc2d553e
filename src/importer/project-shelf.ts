import { slug } from 'github-slugger';
import type { PhrasingContent } from 'mdast';
import type { Block } from './blocks.ts';
import { entriesOf } from './entries.ts';
import { plainText, textOfPhrasing } from './inline-markdown.ts';
import { stopsOf, type Passage, type Stop } from './outline.ts';
import { introducedProject, namedProject } from './named-project.ts';
import { readProjects, withBlocks, type ProjectNotes } from './read-projects.ts';
import { cleanTitle } from './split-title.ts';
import type { Addresses } from './source-lines.ts';
import { wordsOf } from './words-of.ts';

/** A project that gets a page. */
export interface Project extends ProjectNotes {
	/** Plain text, as in the frontmatter. */
	name: string;
	/** `"projects/weather-app"` */
	id: string;
	/** Phases and weeks that say they build it. */
	parts: Set<Stop>;
}

/** All projects of a roadmap, each once, however often the text names it. */
export class ProjectShelf {
	readonly projects: Project[] = [];
	private readonly byKey = new Map<string, Project>();
	private readonly byLastWord = new Map<string, Project[]>();
	private readonly ids = new Set<string>();
	/** Phases and weeks by their titles. */
	private readonly partByTitle = new Map<string, Stop>();
	private mentions: RegExp | undefined;
	private readonly roadmapId: string;
	private readonly taken: ReadonlySet<string>;
	private readonly addresses: Addresses;

	constructor(roadmapId: string, taken: ReadonlySet<string>, addresses: Addresses) {
		this.roadmapId = roadmapId;
		this.taken = taken;
		this.addresses = addresses;
	}

	/** Takes a project in; `undefined` where its name has no letters. */
	add(notes: ProjectNotes): Project | undefined {
		const name = this.nameOf(notes.title);
		const key = keyOf(name);
		if (key === '') return undefined;
		const known = this.byKey.get(key);
		if (known) return joinNotes(known, notes);
		const part = this.partIn(notes.title);
		const project: Project = { ...notes, name, id: this.freeId(name), parts: new Set(part ? [part] : []) };
		this.projects.push(project);
		this.byKey.set(key, project);
		const last = key.split(' ').at(-1) ?? '';
		const alike = this.byLastWord.get(last) ?? [];
		this.byLastWord.set(last, alike);
		alike.push(project);
		return project;
	}

	/** The project a name means: its whole name, or part of one name only, with the same last word: "Chat App" for "Real-Time Chat App". */
	find(name: string): Project | undefined {
		const key = keyOf(name);
		const exact = this.byKey.get(key);
		if (exact || key === '') return exact;
		const words = key.split(' ');
		const alike = this.byLastWord.get(words.at(-1) ?? '') ?? [];
		// Among many names that end alike, a part of one says too little.
		if (alike.length > 20) return undefined;
		const near = alike.filter((project) => words.every((word) => wordsOf(project.name).has(word)));
		return near.length === 1 ? near[0] : undefined;
	}

	/** The project with a title, as Markdown. */
	titled(title: string): Project | undefined {
		return this.byKey.get(keyOf(this.nameOf(title)));
	}

	/** Makes the titles of parts known: `"Chess engine (Final Project)"` belongs to the week "Final Project". */
	knowParts(parts: readonly Stop[]): void {
		for (const part of parts) this.partByTitle.set(keyOf(this.plainTitle(part.title)), part);
	}

	/** Matches the name of a project in text, where it has two words or more. */
	get mention(): RegExp | undefined {
		const names = this.projects.map(({ name }) => name).filter((name) => /\p{L}\S*\s+\S/u.test(name));
		if (names.length === 0 || names.length > 300) return undefined;
		const longestFirst = names.sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
		this.mentions ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u');
		return this.mentions;
	}

	private nameOf(title: string): string {
		const plain = this.plainTitle(title);
		return this.partIn(title) ? plain.replace(/\s*\([^()]*\)$/, '') : plain;
	}

	private plainTitle(title: string): string {
		return cleanTitle(plainText(title, this.addresses));
	}

	/** The part a title names in brackets. */
	private partIn(title: string): Stop | undefined {
		const [, inside = ''] = /\S\s*\(([^()]*)\)$/.exec(this.plainTitle(title)) ?? [];
		return inside === '' ? undefined : this.partByTitle.get(keyOf(inside));
	}

	private freeId(name: string): string {
		const own = (slug(name).replaceAll(/-{2,}/g, '-').replace(/^-|-$/g, '') || 'project').slice(0, 60).replace(/-$/, '');
		const stem = own === 'index' ? 'index-project' : own;
		const isFree = (id: string) => !this.taken.has(id) && !this.ids.has(id);
		for (let number = 1; ; number++) {
			const more = number === 1 ? '' : `-${number}`;
			const id = [`projects/${stem}${more}`, `projects/${this.roadmapId}-${stem}${more}`].find(isFree);
			if (id === undefined) continue;
			this.ids.add(id);
			return id;
		}
	}
}

/** `"The To-Do List App"` => `"to do list app"` */
function keyOf(name: string): string {
	return (name.toLowerCase().replace(/^(?:the|a|an|your|my)\s+/, '').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function joinNotes(known: Project, notes: ProjectNotes): Project {
	const isNew = (text: string) => !known.features.includes(text);
	known.features.push(...notes.features.filter(isNew));
	known.topics.push(...notes.topics);
	known.stack.push(...notes.stack.filter((tool) => !known.stack.includes(tool)));
	known.blocks.push(...notes.blocks);
	if (known.summary === '') known.summary = notes.summary;
	else if (notes.summary !== '' && notes.summary !== known.summary) known.blocks.push({ kind: 'prose', lines: [{ text: notes.summary, line: notes.line }] });
	if (!known.place && notes.place) known.place = notes.place;
	if (!known.level && notes.level) known.level = notes.level;
	return known;
}

/** Whether the lines of a passage may introduce projects: those under a heading or in a column that says "project". */
export function isAboutProjects({ heading, section }: Passage): boolean {
	return section === 'project' || (section === 'practice' && /pro[jz]e[ck]t/i.test(heading));
}

/**
 * Finds all projects of a roadmap: those of its lists of projects, and those a week names in bold at the start of a
 * line or right behind the verb: `**Weather App** (forecasts)`, `Build **Weather App** with forecasts.`
 */
export function collectProjects(roadmap: Stop, shelf: ProjectShelf): void {
	const parts = [...stopsOf(roadmap, 'phase'), ...stopsOf(roadmap, 'week')];
	shelf.knowParts(parts);
	const byPlace = new Map(parts.map((part) => [placeKey(part), part]));
	for (const passage of roadmap.passages) {
		if (passage.section !== 'project') continue;
		for (const notes of readProjects(projectBlocks(passage)).projects) {
			const project = shelf.add(notes);
			const part = project?.place && byPlace.get(placeKey(project.place));
			if (part) project.parts.add(part);
		}
	}
	for (const part of [...parts, ...stopsOf(roadmap, 'day')]) {
		for (const passage of part.passages.filter(isAboutProjects)) {
			const own = passage.name === undefined ? undefined : namedProject(passage.name, passage.line);
			if (own) shelf.add(withBlocks(own, passage.blocks));
			for (const entry of own ? [] : entriesOf(passage.blocks)) {
				const notes = entry.kind === 'item' ? introducedProject(entry.item.text, entry.item.line) : undefined;
				if (notes) shelf.add(notes);
			}
		}
	}
}

/** The blocks of a list of projects; of one project, its name first. */
export function projectBlocks({ blocks, line, name }: Passage): Block[] {
	return name === undefined ? blocks : [{ kind: 'heading', depth: 0, text: name, line }, ...blocks];
}

/** Weeks are known by their numbers, phases also by what they are called. */
function placeKey({ kind, span, word }: Pick<Stop, 'kind' | 'span' | 'word'>): string {
	return [kind, kind === 'week' ? '' : word.toLowerCase(), span.from, span.to].join(' ');
}

/** Makes links of the projects a line names: in bold, by nothing but the whole name, or, those not in `linked`, by the whole name in its text. */
export function linkProjects(nodes: PhrasingContent[], shelf: ProjectShelf, linked: Set<Project>, self?: Project): PhrasingContent[] {
	if (shelf.projects.length === 0) return nodes;
	const link = (project: Project | undefined, children: PhrasingContent[]): PhrasingContent | undefined => {
		if (!project || project === self) return undefined;
		linked.add(project);
		return linkTo(project, children);
	};
	const [only, ...others] = nodes;
	const whole = only?.type === 'text' && others.length === 0 ? shelf.find(only.value) : undefined;
	if (whole && keyOf(whole.name) === keyOf(textOfPhrasing(nodes))) return [link(whole, nodes) ?? only!];
	return nodes.flatMap((node): PhrasingContent[] => {
		if (node.type === 'strong') return [link(shelf.find(textOfPhrasing(node.children)), node.children) ?? node];
		const match = node.type === 'text' ? shelf.mention?.exec(node.value) : undefined;
		if (node.type !== 'text' || !match) return [node];
		const [name] = match;
		const project = shelf.find(name);
		const mention = project && !linked.has(project) ? link(project, [{ type: 'text', value: name }]) : undefined;
		if (!mention) return [node];
		const [before, after] = [node.value.slice(0, match.index), node.value.slice(match.index + name.length)];
		return [{ type: 'text' as const, value: before }, mention, { type: 'text' as const, value: after }].filter((each) => each.type !== 'text' || each.value !== '');
	});
}

export function linkTo({ id }: Project, children: PhrasingContent[]): PhrasingContent {
	return { type: 'link', url: `/${id}/`, children: children.flatMap((child) => (child.type === 'link' ? child.children : [child])) };
}
