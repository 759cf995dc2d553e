import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { fixField, knownKeys } from './fix-field.ts';
import { problem, withFix, type Place, type Problem, type Rule } from './problem.ts';
import { didYouMean } from './similar.ts';

/** YAML that was read: its value when it fits the schema, and what is wrong with it when not. */
export interface YamlResult<T> {
	value?: T;
	/** The keys of the top as they were written, checked or not. Empty when the text is no YAML. */
	raw: Record<string, unknown>;
	/** Whether the text is YAML, and so what is not in `raw` is not in the text. */
	readable: boolean;
	problems: Problem[];
	/** Where a key stands, or the nearest key above it that exists. */
	placeOf(path: readonly PropertyKey[]): Place;
}

interface Source {
	file: string;
	/** Lines of the file above the YAML. */
	linesAbove: number;
	rule: Rule;
}

/** Reads `text` by `schema`. Every problem has the line and column of the key it is about. */
export function readYaml<S extends z.ZodType>(
	text: string,
	schema: S,
	{ file, linesAbove, rule }: Source
): YamlResult<z.infer<S>> {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter });
	const placeAt = (offset: number): Place => {
		const { line, col } = lineCounter.linePos(offset);
		return { file, line: Math.max(line, 1) + linesAbove, column: Math.max(col, 1) };
	};
	const placeOf = (path: readonly PropertyKey[]) => placeAt(offsetOf(document, path));

	// What a parser says after its first error is about what it took the rest for.
	const [error] = document.errors;
	if (error) {
		const message = (error.message.split(' at line')[0] ?? '').trim().replace(/\.$/, '');
		const syntax = problem(
			rule,
			placeAt(error.pos[0]),
			`This is not valid YAML: ${message}.`,
			'Put values that hold a colon or start with a special sign into quotes, and indent with spaces.'
		);
		return { raw: {}, readable: false, problems: [syntax], placeOf };
	}

	const content: unknown = document.toJS() ?? {};
	const raw = (typeof content === 'object' ? content : {}) as Record<string, unknown>;
	const result = schema.safeParse(content, { reportInput: true });
	if (result.success) return { value: result.data, raw, readable: true, problems: [], placeOf };
	const problems = result.error.issues.flatMap((issue) =>
		problemsOfIssue(issue, schema, rule, placeOf).map((each) =>
			withFix(each.problem, fixField(each.path, content, schema))
		)
	);
	return { raw, readable: true, problems, placeOf };
}

/** The fields of an object whose values fit its schema. */
export function rightFields(
	schema: z.ZodObject,
	raw: Record<string, unknown>
): Record<string, unknown> {
	const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> = schema.shape;
	return Object.fromEntries(
		Object.entries(raw).filter(([key, value]) => shape[key]?.safeParse(value).success)
	);
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const key of path) {
		if (!isMap(node)) break;
		const pair = node.items.find((item) => String(item.key) === String(key));
		if (!pair) break;
		offset = (pair.key as { range?: [number] }).range?.[0] ?? offset;
		node = pair.value;
	}
	return offset;
}

function problemsOfIssue(
	issue: z.core.$ZodIssue,
	schema: z.ZodType,
	rule: Rule,
	placeOf: (path: readonly PropertyKey[]) => Place
): { path: readonly PropertyKey[]; problem: Problem }[] {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys') {
		const known = knownKeys(schema, path);
		return issue.keys.map((key) => ({
			path: [...path, key],
			problem: problem(
				rule,
				placeOf([...path, key]),
				`There is no field "${key}" here.`,
				`${didYouMean(key, known)}The fields are ${known.join(', ')}.`
			),
		}));
	}
	const [message, hint] = wordsOfIssue(issue);
	return [{ path, problem: problem(rule, placeOf(path), message, hint) }];
}

function wordsOfIssue(issue: z.core.$ZodIssue): [message: string, hint: string] {
	const field = issue.path.join('.') || 'value';
	if (issue.code === 'invalid_value') {
		const allowed = issue.values.map(String);
		return [
			`The field "${field}" cannot have the value "${String(issue.input)}".`,
			`${didYouMean(String(issue.input), allowed)}Use one of ${allowed.join(', ')}.`,
		];
	}
	if (issue.input === undefined && issue.code === 'invalid_type') {
		const name = String(issue.path.at(-1));
		return [`The field "${field}" is missing.`, `Add a line "${name}: …".`];
	}
	const message = `The field "${field}" is not right: ${issue.message.replace('Invalid input: ', '')}.`;
	return [message, 'Change its value.'];
}
