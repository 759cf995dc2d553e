import type { RootContent } from 'mdast';
import type { Frontmatter } from '../curriculum/frontmatter.ts';
import { blocksToMarkdown, entriesToMarkdown } from './block-markdown.ts';
import { capitalized } from './clean-text.ts';
import { section } from './draft-sections.ts';
import type { Entry } from './entries.ts';
import { plainText } from './inline-markdown.ts';
import { PageLines, type DraftContext } from './page-lines.ts';
import type { Project } from './project-shelf.ts';
import { plainItem, taskItems } from './task-items.ts';
import type { DraftedPage } from './drafted-page.ts';

/** The page of a project: what it is, its features as tasks, what it teaches, and whatever else the text says of it. */
export function draftProject(project: Project, context: DraftContext): DraftedPage {
	const lines = new PageLines(context, project);
	const { blocks, features, level, line, name, stack, summary, topics } = project;
	const plain = plainText(summary, context.addresses);
	const isDescription = plain !== '' && plain.length <= 200 && !/\]\(|https?:/.test(summary);
	const data: Frontmatter = {
		title: name,
		...(isDescription && { description: capitalized(plain) }),
		...(level && { level }),
		...(stack.length > 0 && { stack: [...new Set(stack)] }),
	};
	const list = (texts: readonly string[], form: typeof taskItems): RootContent[] => {
		const entries = texts.map((text): Entry => ({
			kind: 'item',
			item: { text, fragment: true, box: false, inner: [], line },
		}));
		return entriesToMarkdown(entries, lines, form, form === plainItem ? 'plain' : 'tasks');
	};
	const intro =
		isDescription || summary === ''
			? []
			: blocksToMarkdown([{ kind: 'prose', lines: [{ text: summary, line }] }], lines);
	const children = [
		...intro,
		...blocksToMarkdown(blocks, lines),
		...section(context.words.features, list(features, taskItems)),
		...section(
			context.words.sections.topics,
			list(topics, features.length > 0 ? plainItem : taskItems)
		),
	];
	return { path: `${project.id}.mdx`, data, root: { type: 'root', children } };
}
