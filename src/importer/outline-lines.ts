import { counted } from '../curriculum/counted.ts';
import { formatSpan } from '../curriculum/grammar.ts';
import type { Page } from '../curriculum/page.ts';

/**
 * The pages of an import as an indented list.
 *
 * ```text
 * Pottery in eight weeks (roadmaps/pottery)
 *   Month 1: Clay
 *     Week 1: Wedging and centring – 4 topics, 3 tasks
 *   Project: Tea bowl – 2 tasks
 * ```
 */
export function outlineLines(id: string, title: string, pages: readonly Page[]): string[] {
	return [`${title} (roadmaps/${id})`, ...pages.flatMap((page) => lineOf(page))];
}

function lineOf(page: Page): string[] {
	const { data, location, title } = page;
	const amounts = [
		some(page.days.length, 'day'),
		some(page.topics.length, 'topic'),
		some(page.tasks.length, 'task'),
		some(page.resources.length, 'resource'),
	].flat();
	const behind = amounts.length > 0 ? ` – ${amounts.join(', ')}` : '';
	switch (location.kind) {
		case 'phase':
			return [`  ${data.label ?? `Phase ${location.number}`}: ${title}${behind}`];
		case 'week':
			return [
				`${location.phase ? '    ' : '  '}${location.from === location.to ? 'Week' : 'Weeks'} ${formatSpan(location)}: ${title}${behind}`,
			];
		case 'project':
			return [`  Project: ${title}${behind}`];
		case 'home':
		case 'roadmap':
		case 'topic':
		case 'guide':
		case 'page':
			return [];
	}
}

/** `3, "task"` => `["3 tasks"]`; nothing for none. */
function some(count: number, noun: string): string[] {
	return count === 0 ? [] : [counted(count, noun)];
}
