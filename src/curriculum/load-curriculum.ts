import { buildCurriculum } from './build-curriculum.ts';
import type { CheckContext } from './checks/check-context.ts';
import { checkCurriculum } from './checks/check-curriculum.ts';
import type { Curriculum } from './curriculum.ts';
import type { Entry } from './entry.ts';
import { frontmatterSchema, type Frontmatter } from './frontmatter.ts';
import { docsFolder, idOfFile, locate, resourcesFile } from './location.ts';
import type { Page } from './page.ts';
import { problem, sortProblems, type Problem } from './problem.ts';
import { parsePublished } from './published.ts';
import { readPage } from './read-page.ts';
import { readYaml } from './read-yaml.ts';
import { resourcesSchema, type StoredResource } from './resources.ts';

/** A file as it lies on the disk. */
export interface SourceFile {
	/** Path from the project's root, with forward slashes. */
	path: string;
	text: string;
}

/** The content of a project, before anything is read into it. */
export interface Content {
	pages: SourceFile[];
	/** Text of `resources.yml`, empty where there is none. */
	resources: string;
	/** Text of the record of published addresses, empty where there is none. */
	published: string;
	/** Files of `public/`, as addresses: `/favicon.svg`. */
	publicFiles: string[];
}

/** Reads, links and checks a whole project. Never throws for bad content: all that is wrong is in `problems`. */
export function loadCurriculum(
	content: Content,
	context: Pick<CheckContext, 'base' | 'repository'> = {}
): { curriculum: Curriculum; problems: Problem[] } {
	const problems: Problem[] = [];
	const pages = content.pages.flatMap((file) => readFile(file, problems) ?? []);
	const resources = readResources(content.resources, problems);
	const curriculum = buildCurriculum(pages, resources);
	const { publicFiles } = content;
	const found = checkCurriculum(curriculum, {
		...context,
		publicFiles,
		published: parsePublished(content.published),
	});
	return { curriculum, problems: sortProblems([...problems, ...found]) };
}

/** Reads one file to a page, or notes why it is none. */
function readFile({ path, text }: SourceFile, problems: Problem[]): Page | undefined {
	const id = idOfFile(path.slice(docsFolder.length + 1));
	const { yaml, body, linesAbove } = splitFrontmatter(text);
	const rule = 'frontmatter-invalid';
	const schema = frontmatterSchema(locate(id).kind);
	const frontmatter = readYaml(yaml, schema, { file: path, linesAbove: 1, rule });
	problems.push(...frontmatter.problems);
	const data = { title: id, ...(frontmatter.value as Partial<Frontmatter> | undefined) };
	const entry: Entry = { id, data, body, filePath: path, linesAbove };
	try {
		return readPage(entry);
	} catch (error) {
		problems.push(markdownProblem(error, path, linesAbove));
		return undefined;
	}
}

/** The parts of a page's file. `linesAbove` counts the lines before the body. */
function splitFrontmatter(text: string): { yaml: string; body: string; linesAbove: number } {
	const match = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)(?:\r?\n)?---[^\S\n]*(?:\r?\n|$)/.exec(text);
	if (!match) return { yaml: '', body: text, linesAbove: 0 };
	const body = text.slice(match[0].length);
	return { yaml: match[1] ?? '', body, linesAbove: match[0].split('\n').length - 1 };
}

function markdownProblem(error: unknown, file: string, linesAbove: number): Problem {
	const text = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', message = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
	return problem(
		'markdown-invalid',
		{ file, line: Number(line) + linesAbove, column: Number(column) },
		`This cannot be read as MDX: ${message.replace(/ \(.*\)$/s, '')}.`,
		'Signs such as { and < have a meaning in MDX. Put them into `inline code`, or write \\{ and \\<.'
	);
}

function readResources(text: string, problems: Problem[]): StoredResource[] {
	const result = readYaml(text, resourcesSchema, {
		file: resourcesFile,
		linesAbove: 0,
		rule: 'resources-invalid',
	});
	problems.push(...result.problems);
	return Object.entries(result.value ?? {}).map(([id, data]) => ({
		id,
		data,
		place: result.placeOf([id]),
	}));
}
