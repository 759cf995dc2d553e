import type { Block } from './blocks.ts';
import { entriesOf } from './entries.ts';
import { headedProject, introducedProject } from './named-project.ts';
import { stopsOf, type Passage, type Stop } from './outline.ts';
import { withBlocks } from './project-notes.ts';
import type { ProjectShelf } from './project-shelf.ts';
import { readProjects } from './read-projects.ts';

/** Whether the lines of a passage may introduce projects: those under a heading or in a column that says "project". */
function isAboutProjects({ heading, section }: Passage): boolean {
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
			const own = passage.name === undefined ? undefined : headedProject(passage.name, passage);
			if (own) shelf.add(withBlocks(own, passage.blocks));
			for (const entry of own ? [] : entriesOf(passage.blocks)) {
				const notes =
					entry.kind === 'item' ? introducedProject(entry.item.text, entry.item.line) : undefined;
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
