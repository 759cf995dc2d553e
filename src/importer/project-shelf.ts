import { slug } from 'github-slugger';
import { plainText } from './inline-markdown.ts';
import type { Stop } from './outline.ts';
import type { ProjectNotes } from './project-notes.ts';
import type { Addresses } from './source-lines.ts';
import { cleanTitle } from './split-title.ts';
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
	private mentions: { count: number; pattern: RegExp | undefined } | undefined;
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
		const project: Project = {
			...notes,
			name,
			id: this.freeId(name),
			parts: new Set(part ? [part] : []),
		};
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
		if (this.mentions?.count === this.projects.length) return this.mentions.pattern;
		this.mentions = { count: this.projects.length, pattern: this.makeMention() };
		return this.mentions.pattern;
	}

	private makeMention(): RegExp | undefined {
		const names = this.projects
			.map(({ name }) => name)
			.filter((name) => /\p{L}\S*\s+\S/u.test(name));
		if (names.length === 0 || names.length > 300) return undefined;
		const longestFirst = names
			.sort((a, b) => b.length - a.length)
			.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
		return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u');
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
		const own = (slug(name).replaceAll(/-{2,}/g, '-').replace(/^-|-$/g, '') || 'project')
			.slice(0, 60)
			.replace(/-$/, '');
		const stem = own === 'index' ? 'index-project' : own;
		const isFree = (id: string) => !this.taken.has(id) && !this.ids.has(id);
		for (let number = 1; ; number++) {
			const more = number === 1 ? '' : `-${number}`;
			const id = [`projects/${stem}${more}`, `projects/${this.roadmapId}-${stem}${more}`].find(
				isFree
			);
			if (id === undefined) continue;
			this.ids.add(id);
			return id;
		}
	}
}

/** `"The To-Do List App"` => `"to do list app"` */
export function keyOf(name: string): string {
	return (
		name
			.toLowerCase()
			.replace(/^(?:the|a|an|your|my)\s+/, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).join(' ');
}

function joinNotes(known: Project, notes: ProjectNotes): Project {
	const isNew = (text: string) => !known.features.includes(text);
	known.features.push(...notes.features.filter(isNew));
	known.topics.push(...notes.topics);
	known.stack.push(...notes.stack.filter((tool) => !known.stack.includes(tool)));
	known.blocks.push(...notes.blocks);
	if (known.summary === '') known.summary = notes.summary;
	else if (notes.summary !== '' && notes.summary !== known.summary)
		known.blocks.push({ kind: 'prose', lines: [{ text: notes.summary, line: notes.line }] });
	if (!known.place && notes.place) known.place = notes.place;
	if (!known.level && notes.level) known.level = notes.level;
	return known;
}
