import { counted } from './counted.ts';
import type { Fix } from './fix.ts';

/** A point in a file. Lines and columns count from 1, as editors show them. */
export interface Place {
	/** Path from the project's root, with forward slashes. */
	file: string;
	line: number;
	column: number;
}

/** Every rule a page can break, and whether breaking it stops the build. */
export const severityOf = {
	'frontmatter-invalid': 'error',
	'markdown-invalid': 'error',
	'resources-invalid': 'error',
	'link-target-missing': 'error',
	'link-heading-missing': 'error',
	'link-hard-codes-base': 'error',
	'link-not-from-root': 'error',
	'link-moved': 'error',
	'image-missing': 'error',
	'image-outside': 'error',
	'address-in-element': 'error',
	'resource-unknown': 'error',
	'resource-twice': 'error',
	'resource-unused': 'warning',
	'synonyms-invalid': 'error',
	'synonym-twice': 'error',
	'synonym-target-missing': 'warning',
	'roadmap-page-missing': 'error',
	'roadmap-file-name': 'error',
	'home-missing': 'error',
	'phase-twice': 'error',
	'week-twice': 'error',
	'week-gap': 'warning',
	'week-renumbered': 'warning',
	'phase-renumbered': 'warning',
	'break-taken': 'error',
	'week-empty': 'warning',
	'task-twice': 'error',
	'page-orphan': 'error',
	'page-unused': 'warning',
	'page-address-taken': 'error',
	'page-not-mdx': 'error',
	'review-missing': 'warning',
	'review-old': 'warning',
	'review-ahead': 'warning',
	'published-page-gone': 'error',
	'published-task-gone': 'error',
	'published-resource-gone': 'error',
	'published-folder-gone': 'warning',
	'alias-target-missing': 'error',
	'import-encoding': 'warning',
	'import-page-exists': 'error',
	'import-page-kept': 'warning',
	'import-conflict': 'error',
	'import-task-moved': 'warning',
	'site-config-invalid': 'error',
	'front-roadmap-missing': 'error',
} satisfies Record<string, 'error' | 'warning'>;

export type Rule = keyof typeof severityOf;

/** Anything wrong with the content, as a value. Problems are collected, never thrown one by one. */
export interface Problem extends Place {
	rule: Rule;
	severity: 'error' | 'warning';
	/** The fact, as a whole sentence. */
	message: string;
	/** The next step, as whole sentences; may hold lines to copy. */
	hint: string;
	/** What mends it, where only one answer is right. */
	fix?: Fix;
	/** Links that lead nowhere with nothing like them to lead to: of these only the words can be kept, if somebody says so. */
	lost?: readonly { href: string; place: Place }[];
}

/** A problem with what mends it, if that is known. */
export function withFix(problem: Problem, fix: Fix | undefined): Problem {
	return fix ? { ...problem, fix } : problem;
}

/** States that `rule` is broken at `place`. The severity is the rule's own unless given. */
export function problem(
	rule: Rule,
	place: Place,
	message: string,
	hint: string,
	severity: Problem['severity'] = severityOf[rule]
): Problem {
	const { file, line, column } = place;
	return { rule, severity, file, line, column, message, hint };
}

/** Sorts by file, then by place in the file. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column
	);
}

/** How many there are of each severity: `"2 errors and 1 warning"`. */
export function countProblems(problems: readonly Problem[]): string {
	const count = (severity: Problem['severity']) =>
		counted(problems.filter((each) => each.severity === severity).length, severity);
	return `${count('error')} and ${count('warning')}`;
}

/**
 * One problem as plain text.
 *
 * ```text
 * src/content/docs/topics/urls.mdx:12:5 error: The link /topics/view/ leads to no page.
 *   Did you mean /topics/views/?
 * ```
 */
export function formatProblem({ file, line, column, severity, message, hint }: Problem): string {
	return `${file}:${line}:${column} ${severity}: ${message}\n${hint.replaceAll(/^(?=.)/gm, '  ')}`;
}
