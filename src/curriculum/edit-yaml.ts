import { isCollection, isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { Edit } from './edit.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** The YAML of a file: all of it, or the frontmatter of a page, and where it starts. */
function yamlOf(text: string, file: string): { yaml: string; start: number } {
	if (!/\.mdx?$/.test(file)) return { yaml: text, start: 0 };
	const { yaml } = splitFrontmatter(text);
	return { yaml, start: text.indexOf('\n') + 1 };
}

/** Another name for a field. */
export function editKey(
	text: string,
	file: string,
	path: readonly PropertyKey[],
	to: string
): Edit | undefined {
	const { start, yaml } = yamlOf(text, file);
	const parent = nodeAt(parseDocument(yaml), path.slice(0, -1));
	const pair = isMap(parent)
		? parent.items.find(({ key }) => String(key) === String(path.at(-1)))
		: undefined;
	return editOf(pair?.key, start, () => to);
}

/** Another value for a field; `write` gets how it is written now. */
export function editValue(
	text: string,
	file: string,
	path: readonly PropertyKey[],
	write: (source: string) => string
): Edit | undefined {
	const { start, yaml } = yamlOf(text, file);
	const node = nodeAt(parseDocument(yaml), path);
	return editOf(node, start, () => {
		const [from = 0, to = 0] = (isScalar(node) && node.range) || [];
		return write(yaml.slice(from, to));
	});
}

/**
 * One more entry, a text or a key with its value, for a list or map in the frontmatter of a page, which is added when
 * there is none. `undefined` where the field is written in a way in which nothing can be added with a line.
 */
export function addToField(
	text: string,
	field: string,
	entry: string | readonly [key: string, value: string]
): Edit | undefined {
	const { start, yaml } = yamlOf(text, 'page.mdx');
	const document = parseDocument(yaml);
	if (!isMap(document.contents) || document.contents.flow) return undefined;
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	const [item, line] =
		typeof entry === 'string' ? [entry, `- ${entry}`] : [entry.join(': '), entry.join(': ')];
	const insert = (at: number, added: string): Edit => ({
		start: start + at,
		end: start + at,
		text: added,
	});
	if (!document.has(field)) return insert(yaml.length, `${end}${field}:${end}  ${line}`);
	const list = document.get(field, true);
	if (!isCollection(list) || !list.range) return undefined;
	const [listStart, listEnd] = list.range;
	if (list.flow) {
		const lastEnd = yaml.slice(0, listEnd - 1).trimEnd().length;
		return insert(lastEnd, list.items.length === 0 ? item : `, ${item}`);
	}
	const indent = /[^\n]*$/.exec(yaml.slice(0, listStart))?.[0] ?? '';
	if (/\S/.test(indent)) return undefined;
	// A remark may stand behind the last entry.
	const lastEnd = yaml.slice(0, listEnd).trimEnd().length;
	const lineEnd = lastEnd + yaml.slice(lastEnd).search(/\r?\n|$/);
	return insert(lineEnd, `${end}${indent}${line}`);
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
	return path.length === 0 ? document.contents : document.getIn(path, true);
}

function editOf(node: unknown, start: number, text: () => string): Edit | undefined {
	if (!isScalar(node) || !node.range) return undefined;
	return { start: start + node.range[0], end: start + node.range[1], text: text() };
}
