import { buildCurriculum } from './build-curriculum.ts';
import type { CheckContext } from './checks/check-context.ts';
import { checkCurriculum } from './checks/check-curriculum.ts';
import { checkSynonyms } from './checks/check-synonyms.ts';
import { withoutConsequences, type Unread } from './checks/consequences.ts';
import type { Curriculum } from './curriculum.ts';
import type { Entry } from './entry.ts';
import { frontmatterSchema, type Frontmatter } from './frontmatter.ts';
import { docsFolder, idOfFile, locate, resourcesFile } from './location.ts';
import type { Page } from './page.ts';
import { problem, sortProblems, type Place, type Problem } from './problem.ts';
import { parsePublished } from './published.ts';
import { readPage } from './read-page.ts';
import { readResources } from './read-resources.ts';
import { readYaml, rightFields } from './read-yaml.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { readSynonyms } from './synonyms.ts';

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
	/** Text of `synonyms.yml`; left out or empty where there is none. */
	synonyms?: string;
	/** Text of the record of published addresses, empty where there is none. */
	published: string;
	/** Files of `public/`, as addresses: `/favicon.svg`. */
	publicFiles: string[];
}

/** Files as they were read before, by path. Given to the next reading, what has not changed is not read again. */
export type Readings = Map<string, Reading<unknown>>;

interface Reading<T> {
	text: string;
	value: T;
	problems: Problem[];
}

/** Reads, links and checks a whole project. Never throws for bad content: all that is wrong is in `problems`. */
export function loadCurriculum(
	content: Content,
	context: Pick<CheckContext, 'base' | 'frontRoadmap' | 'repository' | 'site' | 'today'> = {},
	readings: Readings = new Map()
): { curriculum: Curriculum; problems: Problem[] } {
	const problems: Problem[] = [];
	const pages = new Map<string, Page>();
	for (const file of content.pages) {
		const reading = readOnce(readings, file, readFile);
		problems.push(...reading.problems);
		const page = reading.value;
		const first = pages.get(page.id);
		if (first) problems.push(sameAddress(file.path, first));
		else pages.set(page.id, page);
	}
	const resourcesText = { path: resourcesFile, text: content.resources };
	const resources = readOnce(readings, resourcesText, readResources);
	problems.push(...resources.problems);
	const curriculum = buildCurriculum([...pages.values()], resources.value.stored, {
		frontRoadmap: context.frontRoadmap?.id,
	});
	const { publicFiles } = content;
	const published = parsePublished(content.published);
	const unread = { ...unreadIn(pages), resources: resources.value.unread };
	const found = checkCurriculum(curriculum, { ...context, publicFiles, published, unread });
	const said = readSynonyms(content.synonyms ?? '');
	problems.push(...said.problems, ...checkSynonyms(curriculum, said.synonyms));
	problems.push(...withoutConsequences(found, unread));
	return { curriculum, problems: sortProblems(problems) };
}

/** The files of pages that could not be read, by what of them. */
function unreadIn(pages: ReadonlyMap<string, Page>): Pick<Unread, 'frontmatter' | 'text'> {
	const parts = Map.groupBy(pages.values(), ({ unreadable }) => unreadable);
	const filesOf = (part: Page['unreadable']) => new Set(parts.get(part)?.map(({ file }) => file));
	return { frontmatter: filesOf('frontmatter'), text: filesOf('text') };
}

/** What `read` makes of a file, or made of it when its text was the same. */
function readOnce<T>(
	readings: Readings,
	file: SourceFile,
	read: (file: SourceFile, problems: Problem[]) => T
): Reading<T> {
	const before = readings.get(file.path);
	if (before?.text === file.text) return before as Reading<T>;
	const problems: Problem[] = [];
	const reading = { text: file.text, value: read(file, problems), problems };
	readings.set(file.path, reading);
	return reading;
}

/** Reads one file to a page. What cannot be read is noted, and the page keeps what can. */
function readFile({ path, text }: SourceFile, problems: Problem[]): Page {
	const id = idOfFile(path.slice(docsFolder.length + 1));
	const { yaml, body, linesAbove } = splitFrontmatter(text);
	const { data, readable } = readFrontmatter(yaml, id, path, problems);
	const entry: Entry = { id, data, body, filePath: path, linesAbove };
	if (!path.endsWith('.mdx')) problems.push(notMdx(path));
	try {
		return { ...readPage(entry), ...(!readable && { unreadable: 'frontmatter' }) };
	} catch (error) {
		problems.push(markdownProblem(error, path, linesAbove));
		return { ...readPage({ ...entry, body: '' }), unreadable: 'text' };
	}
}

/** The fields of a page; those with a wrong value are left out. */
function readFrontmatter(
	yaml: string,
	id: string,
	file: string,
	problems: Problem[]
): { data: Frontmatter; readable: boolean } {
	const schema = frontmatterSchema(locate(id).kind);
	const source = { file, linesAbove: 1, rule: 'frontmatter-invalid' } as const;
	const result = readYaml(yaml, schema, source);
	problems.push(...result.problems);
	return { data: { title: id, ...rightFields(schema, result.raw) }, readable: result.readable };
}

function topOfFile(file: string): Place {
	return { file, line: 1, column: 1 };
}

function sameAddress(path: string, first: Page): Problem {
	const hint = `The other one is ${first.file}. Rename one of them.`;
	return problem('page-address-taken', topOfFile(path), 'Two files have the same address.', hint);
}

function notMdx(path: string): Problem {
	const hint = `Rename it to ${path.replace(/\.\w+$/, '.mdx')}.`;
	return problem('page-not-mdx', topOfFile(path), 'Pages are files whose names end in .mdx.', hint);
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
