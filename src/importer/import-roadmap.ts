import type { Problem } from '../curriculum/problem.ts';
import { writePage } from './write-page.ts';

export interface ImportOptions {
	/** Folder of the roadmap below roadmaps/; made from the title when left out. */
	id?: string;
	/** Overrides the title found in the text. */
	title?: string;
	/** File name for problems, as the user gave it, or "standard input". */
	source: string;
	/** Page ids that exist already and are not this roadmap's, e.g. "projects/blog": they are never taken. */
	taken: ReadonlySet<string>;
}

export interface ImportedPage {
	/** Path below src/content/docs: "roadmaps/x/phase-1/week-01.mdx", "projects/x.mdx" */
	path: string;
	text: string;
}

export interface DroppedLine {
	/** from 1 */
	line: number;
	text: string;
	reason: string;
}

export interface ImportedRoadmap {
	id: string;
	title: string;
	counts: {
		phases: number;
		weeks: number;
		days: number;
		tasks: number;
		resources: number;
		projects: number;
	};
	pages: ImportedPage[];
	dropped: DroppedLine[];
	problems: Problem[];
	/** For --dry-run: the outline as lines of text, indented. */
	outline: string[];
}

/** A stand-in until the engine is merged: weeks as headings, tasks and projects as bullets. */
export function importRoadmap(text: string, options: ImportOptions): ImportedRoadmap | undefined {
	const lines = text.split('\n');
	const title = options.title ?? lines.find((line) => line.startsWith('# '))?.slice(2) ?? 'Roadmap';
	const id =
		options.id ??
		title
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, '-')
			.replaceAll(/^-|-$/g, '');
	const weeks: { number: number; title: string; tasks: string[]; projects: string[] }[] = [];
	const dropped: DroppedLine[] = [];
	lines.forEach((line, index) => {
		const [, number, name] = /^#+ Week (\d+): (.*)/.exec(line) ?? [];
		if (number) weeks.push({ number: Number(number), title: name ?? '', tasks: [], projects: [] });
		const [, task] = /^- (?:\[.\] )?(.*)/.exec(line) ?? [];
		if (task?.startsWith('Project: ')) weeks.at(-1)?.projects.push(task.slice(9));
		else if (task) weeks.at(-1)?.tasks.push(task);
		if (/^---/.test(line)) dropped.push({ line: index + 1, text: line, reason: 'a ruler' });
	});
	if (weeks.length === 0) return undefined;
	const pages: ImportedPage[] = [
		{ path: `roadmaps/${id}/index.mdx`, text: `---\ntitle: ${title}\n---\n` },
	];
	const names = [...new Set(weeks.flatMap(({ projects }) => projects))];
	const slugOf = (name: string) => {
		const slug = name.toLowerCase().replaceAll(' ', '-');
		return options.taken.has(`projects/${slug}`) ? `${id}-${slug}` : slug;
	};
	for (const week of weeks)
		pages.push({
			path: `roadmaps/${id}/week-${String(week.number).padStart(2, '0')}.mdx`,
			text: writePage({
				data: { title: week.title },
				goals: [],
				topics: [],
				days: [],
				tasks: week.tasks.map((task) => ({ text: task })),
				outcomes: [],
				resources: week.projects.map((name) => ({
					text: name,
					href: `/projects/${slugOf(name)}/`,
				})),
			}),
		});
	for (const name of names)
		pages.push({
			path: `projects/${slugOf(name)}.mdx`,
			text: writePage({
				data: { title: name },
				goals: [],
				topics: [],
				days: [],
				tasks: [{ text: `Build ${name}` }],
				outcomes: [],
				resources: [],
			}),
		});
	pages.sort((a, b) => (a.path < b.path ? -1 : 1));
	const tasks = weeks.reduce((sum, week) => sum + week.tasks.length, names.length);
	return {
		id,
		title,
		counts: {
			phases: 0,
			weeks: weeks.length,
			days: 0,
			tasks,
			resources: 0,
			projects: names.length,
		},
		pages,
		dropped,
		problems: [],
		outline: [title, ...weeks.map((week) => `  Week ${week.number}: ${week.title}`)],
	};
}
