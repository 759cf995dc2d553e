import type { Problem, Rule } from '../problem.ts';

/** What could not be read, whole or in part. */
export interface Unread {
	/** Files of pages whose frontmatter is no YAML. */
	frontmatter: ReadonlySet<string>;
	/** Files of pages whose text is no MDX. */
	text: ReadonlySet<string>;
	/** `resources.yml`: all of it when it is no YAML, some fields when entries are not right. */
	resources: 'all' | 'some fields' | 'nothing';
}

/** Rules about something that is missing, and whether it may be in what could not be read. */
const mayBeUnread: Partial<Record<Rule, (problem: Problem, unread: Unread) => boolean>> = {
	'alias-target-missing': ({ file }, { text }) => text.has(file),
	'review-missing': ({ file }, { frontmatter }) => frontmatter.has(file),
	'week-gap': ({ file }, { frontmatter }) => frontmatter.has(file),
	'page-orphan': (_, { text }) => text.size > 0,
	'page-unused': (_, { text }) => text.size > 0,
	'resource-unused': (_, { resources, text }) => text.size > 0 || resources !== 'nothing',
	'resource-unknown': (_, { resources }) => resources !== 'nothing',
	'published-resource-gone': (_, { resources }) => resources === 'all',
	'published-folder-gone': ({ hint }, { resources }) =>
		resources === 'all' && hint.includes('/resources/'),
};

/**
 * The problems without those that may only be there because a file could not be read: one slip would
 * bury itself under them. Those that are true are back once the file is mended.
 */
export function withoutConsequences(problems: readonly Problem[], unread: Unread): Problem[] {
	return problems.filter((each) => !mayBeUnread[each.rule]?.(each, unread));
}
