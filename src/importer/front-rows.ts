/** Keys that only a program reads. */
const ofPrograms =
	/^(?:aliases|author|banner|categories|category|comments|cover|created|cssclass(?:es)?|date|draft|icon|id|image|kind|lang|lastmod|layout|modified|parent|permalink|published|slug|status|tags|template|type|uid|up|updated|weight)$/;

const key = /^([a-z][\w-]{0,30}):(?:\s+(.*))?$/;

/**
 * The rows of a text without the frontmatter that another program put above it, and the places of what is left out.
 * A title is a heading where the text has none; what else a reader may want stays as it is.
 */
export function withoutFrontmatter(source: readonly string[]): {
	rows: readonly string[];
	unread: Set<number>;
} {
	const start = source.findIndex((row) => row.trim() !== '');
	const end = source.findIndex((row, index) => index > start && /^---\s*$/.test(row));
	const inside = source.slice(start + 1, Math.max(end, 0));
	const keys = inside.map((row) => key.exec(row)?.[1]);
	const isFrontmatter =
		/^---\s*$/.test(source[start] ?? '') &&
		end <= start + 60 &&
		inside.every((row, index) => keys[index] !== undefined || /^(?:\s+\S|- |#|\s*$)/.test(row)) &&
		keys.some((name) => name === 'title' || ofPrograms.test(name ?? ''));
	if (!isFrontmatter) return { rows: source, unread: new Set() };
	const rows = [...source];
	const unread = new Set([start, end]);
	const hasTitle = source.some((row, index) => index > end && /^#\s/.test(row));
	let isUnread = true;
	inside.forEach((row, index) => {
		const at = start + 1 + index;
		const [, name, value = ''] = key.exec(row) ?? [];
		if (name !== undefined) isUnread = ofPrograms.test(name) || (name === 'title' && hasTitle);
		if (isUnread) unread.add(at);
		else if (name === 'title' || name === 'description')
			rows[at] = `${name === 'title' ? '# ' : ''}${value.replace(/^(["'])(.*)\1$/, '$2')}`;
	});
	return { rows, unread };
}
