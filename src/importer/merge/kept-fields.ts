import { isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { splitFrontmatter } from '../../curriculum/split-frontmatter.ts';

/** Read generously: what is wrong with their values is for the check to say. */
const keptFields = z.object({
	redirectFrom: z.array(z.string()).default([]),
	taskAliases: z.record(z.string(), z.string()).default({}),
	removedTasks: z.array(z.string()).default([]),
});

/** What a page says about its past. It belongs to the site and not to the source, so an import never loses it. */
export type KeptFields = z.infer<typeof keptFields>;

export function noFields(): KeptFields {
	return keptFields.parse({});
}

/** The page without these fields, otherwise as it was written, and what they say. */
export function takeFields(text: string): { text: string; fields: KeptFields } {
	const { yaml } = splitFrontmatter(text);
	const untouched = { text, fields: noFields() };
	if (!/^(?:redirectFrom|taskAliases|removedTasks)\s*:/m.test(yaml)) return untouched;
	const document = parseDocument(yaml);
	const said = keptFields.safeParse(document.toJS());
	if (document.errors.length > 0 || !isMap(document.contents) || !said.success) return untouched;
	let rest = yaml;
	for (const { key, value } of document.contents.items.toReversed()) {
		if (!isScalar(key) || !key.range || !isNode(value) || !value.range) continue;
		if (Object.hasOwn(said.data, String(key.value)))
			rest = rest.slice(0, key.range[0]) + rest.slice(value.range[2]);
	}
	return { text: withYaml(text, rest.trimEnd()), fields: said.data };
}

/** The page with these fields at the end of its frontmatter; those that say nothing are left out. */
export function putFields(text: string, fields: KeptFields): string {
	const said = Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0);
	if (said.length === 0) return text;
	const { yaml } = splitFrontmatter(text);
	const more = stringify(Object.fromEntries(said), { lineWidth: 0 }).trimEnd();
	return withYaml(text, yaml === '' ? more : `${yaml}\n${more}`);
}

function withYaml(text: string, yaml: string): string {
	const { body, linesAbove } = splitFrontmatter(text);
	const head = `---\n${yaml === '' ? '' : `${yaml}\n`}---\n`;
	return linesAbove === 0 ? `${head}\n${text}` : head + body;
}
