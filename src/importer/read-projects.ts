import type { Block, Heading, Item, Row, Table } from './blocks.ts';
import { withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { findLabel } from './find-heading.ts';
import { findMarker } from './find-marker.ts';
import {
	emptyNotes,
	projectPart,
	takeBlocks,
	takePart,
	type ProjectNotes,
} from './project-notes.ts';
import { outsideBrackets, splitCell } from './split-cell.ts';
import { columnNamed } from './words/column-words.ts';
import { startsWithVerb } from './words/verbs.ts';

/** The projects of a list of projects, and the blocks that are none. */
export function readProjects(blocks: readonly Block[]): {
	projects: ProjectNotes[];
	others: Block[];
} {
	const projects: ProjectNotes[] = [];
	const others: Block[] = [];
	let open: ProjectNotes | undefined;
	for (const block of blocks) {
		if (block.kind === 'heading') projects.push((open = fromHeading(block)));
		else if (open) takeBlocks(open, [block]);
		else if (block.kind === 'table') {
			const { found, rest } = fromTable(block);
			projects.push(...found);
			if (rest.length > 0) others.push({ ...block, rows: rest });
		} else if (block.kind === 'list') {
			const found = block.items.map((item) => ({ item, project: fromItem(item) }));
			const rest = found.flatMap(({ item, project }) => (project ? [] : [item]));
			projects.push(...found.flatMap(({ project }) => project ?? []));
			if (rest.length > 0) others.push({ kind: 'list', items: rest });
		} else others.push(block);
	}
	return { projects, others };
}

const levels = {
	beginner: 'beginner',
	easy: 'beginner',
	intermediate: 'intermediate',
	medium: 'intermediate',
	advanced: 'advanced',
	hard: 'advanced',
	anfänger: 'beginner',
	fortgeschritten: 'intermediate',
} as const;

/** `"1. **Simple blog (Phase 1)**"` => its title and place; a level in brackets likewise. */
function named(text: string, line: number): ProjectNotes {
	const plain = withoutMarks(text).replace(
		/^(?:\d{1,2}[.)]|(?:project|projekt)\s*#?\d{0,2}\s*[:.–—-])\s*/i,
		''
	);
	const [, title = plain, inside = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(plain) ?? [];
	const place = findMarker(inside, 'line');
	const level = levels[inside.toLowerCase() as keyof typeof levels];
	if (place) return { ...emptyNotes(title, line), place };
	return level ? { ...emptyNotes(title, line), level } : emptyNotes(plain, line);
}

function fromHeading({ line, text }: Heading): ProjectNotes {
	return named(text, line);
}

/** The projects of a table, each column by its head, and the rows that name none. */
function fromTable({ head, rows }: Table): { found: ProjectNotes[]; rest: Row[] } {
	const columns = head.map((cell) => projectPart(cell) ?? columnNamed(cell));
	const at = Math.max(
		0,
		head.findIndex((cell) => /project|projekt|idea|idee|app/i.test(cell))
	);
	const namesProjects = /project|projekt|idea|idee|app|name|title/i.test(head[at] ?? '');
	const isProject = ({ cells }: Row) => namesProjects && /[\p{L}\p{N}]/u.test(cells[at] ?? '');
	const found = rows.filter(isProject).map(({ cells, line }) => {
		const project = named(cells[at] ?? '', line);
		cells.forEach((cell, index) => {
			// The number of a row says nothing.
			const isNumber = !/\p{L}/u.test(head[index] ?? '') && /^\d+$/.test(cell.trim());
			if (index === at || isNumber || !/[\p{L}\p{N}]/u.test(cell)) return;
			const part = columns[index];
			const level = levels[withoutMarks(cell).toLowerCase() as keyof typeof levels];
			if (level) project.level = level;
			else if (part === 'features' || part === 'stack' || part === 'topics' || part === 'summary')
				takePart(project, part, cell, line);
			else if (part === 'phase' || part === 'week')
				takePlace(project, part, cell, head[index] ?? '', line);
			else
				takePart(
					project,
					'other',
					`**${withoutMarks(head[index] ?? '')}:** ${splitCell(cell).join(', ')}`,
					line
				);
		});
		return project;
	});
	return { found, rest: rows.filter((row) => !isProject(row)) };
}

function takePlace(
	project: ProjectNotes,
	kind: string,
	cell: string,
	head: string,
	line: number
): void {
	const place =
		findMarker(withoutMarks(cell), 'line') ?? findMarker(`${kind} ${withoutMarks(cell)}`, 'line');
	if (place && place.title === '') project.place = place;
	else takePart(project, 'other', `**${withoutMarks(head)}:** ${cell}`, line);
}

/** Where a sentence begins that says what a project is made of: `"shows tomorrow. Stack: Go, SQLite"`. */
const beforePart =
	/(?<=[.;])\s+(?=(?:(?:key|main|tech(?:nology)?)\s+)?(?:features?|stack|tech|tools|skills?|funktionen|technik):\s)/i;

/** `- **Weather app** (Phase 1): shows tomorrow`, `- Weather app – shows tomorrow`; a whole sentence is no project. */
function fromItem(item: Item): ProjectNotes | undefined {
	const text = withoutLeadingPictures(item.text);
	const bold = /^(\*\*|__)(.+?)\1\s*(.*)$/.exec(text);
	const [plainName = ''] = outsideBrackets(text, /\s[–—-]\s|:\s|\s\(/y);
	const isNamed =
		plainName.split(/\s+/).length <= 6 &&
		plainName !== text &&
		!startsWithVerb(plainName) &&
		/^\p{Lu}|^\d/u.test(plainName);
	if (!bold && !isNamed) return undefined;
	const name = bold ? (bold[2] ?? '') : plainName;
	if (withoutMarks(name).split(/\s+/).length > 9 || /^(?:feature|stack|goal)/i.test(name))
		return undefined;
	const behind = bold ? (bold[3] ?? '') : text.slice(plainName.length);
	const [, bracket = '', said = ''] = /^\s*(\([^()]*\))?\s*[:–—-]?\s*(.*)$/s.exec(behind) ?? [];
	const project = named(`${withoutMarks(name)} ${bracket}`.trim(), item.line);
	const isPlace = project.place !== undefined || project.level !== undefined;
	if (bracket !== '' && !isPlace) {
		project.title = withoutMarks(name);
		takePart(project, 'features', bracket.slice(1, -1), item.line);
	}
	takeSaid(project, said, item.line);
	takeBlocks(project, item.inner);
	return project;
}

/** What stands behind the name of a project: what it is, and sentences that say what it is made of. */
function takeSaid(project: ProjectNotes, said: string, line: number): void {
	const summary: string[] = [];
	for (const sentence of said.split(beforePart)) {
		const label = findLabel(sentence);
		const part = label && projectPart(label.label);
		if (part) {
			const [things = '', ...more] = label.rest.split(/(?<=\.)\s+(?=\p{Lu})/u);
			takePart(project, part, things, line);
			summary.push(...more);
		} else summary.push(sentence);
	}
	const text = summary.join(' ');
	if (text !== '')
		takePart(project, 'summary', text === said ? said : text.replace(/[.;]$/, ''), line);
}
