import { parse } from 'yaml';
import { withoutMarks } from './clean-text.ts';
import { findMarker } from './find-marker.ts';

/** Keys that only a program reads. */
const ofPrograms =
	/^(?:aliases|author|banner|categories|category|comments|cover|created|cssclass(?:es)?|date|draft|icon|id|image|kind|lang|lastmod|layout|modified|parent|permalink|published|slug|status|tags|template|type|uid|up|updated|weight)$/;

const key = /^([a-z][\w-]{0,30}):(?:\s|$)/;

/**
 * The rows of a text without the frontmatter that another program put above it, and the places of what is left out.
 * A title is a heading where the text does not begin with one; what else a reader may want stays as it is.
 */
export function withoutFrontmatter(source: readonly string[]): {
	rows: readonly string[];
	unread: Set<number>;
} {
	const start = source.findIndex((row) => row.trim() !== '');
	const end = source.findIndex((row, index) => index > start && /^---\s*$/.test(row));
	const data =
		/^---\s*$/.test(source[start] ?? '') && end <= start + 60
			? readData(source.slice(start + 1, Math.max(end, 0)))
			: undefined;
	if (!data) return { rows: source, unread: new Set() };
	const first = source.slice(end + 1).find((row) => row.trim() !== '') ?? '';
	const hasTitle = /^#\s/.test(first) && !findMarker(withoutMarks(first), 'heading');
	const rows = [...source];
	const unread = new Set([start, end]);
	let isUnread = false;
	for (let at = start + 1; at < end; at++) {
		const name = key.exec(source[at] ?? '')?.[1];
		const said = name === 'title' || name === 'description' ? data[name] : undefined;
		const isText = typeof said === 'string' && !(name === 'title' && hasTitle);
		if (isText) rows[at] = `${name === 'title' ? '# ' : ''}${said.replaceAll(/\s+/g, ' ').trim()}`;
		// The rows below are of the key above.
		if (name !== undefined)
			isUnread = /^(?:title|description)$/.test(name) || ofPrograms.test(name);
		if (isUnread && !isText) unread.add(at);
	}
	return { rows, unread };
}

/** What frontmatter says; `undefined` for other lines between rulers, which YAML may take for comments and lists. */
function readData(rows: readonly string[]): Record<string, unknown> | undefined {
	if (!key.test(rows[0] ?? '') || !rows.every((row) => key.test(row) || /^(?:\s+|- )\S/.test(row)))
		return undefined;
	try {
		const data: unknown = parse(rows.join('\n'));
		const isKnown = (name: string) => name === 'title' || ofPrograms.test(name);
		return typeof data === 'object' && data !== null && Object.keys(data).some(isKnown)
			? (data as Record<string, unknown>)
			: undefined;
	} catch {
		return undefined;
	}
}
