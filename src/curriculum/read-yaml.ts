import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { problem, type Place, type Problem, type Rule } from './problem.ts';
import { didYouMean } from './similar.ts';

/** YAML that was read: its value when it fits the schema, and what is wrong with it when not. */
export interface YamlResult<T> {
	value?: T;
	/** The keys of the top as they were written, checked or not. */
	raw: Record<string, unknown>;
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

	const syntax = document.errors.map((error) =>
		problem(
			rule,
			placeAt(error.pos[0]),
			`This is not valid YAML: ${(error.message.split(' at line')[0] ?? '').trim()}.`,
			'Put values that hold a colon or start with a special sign into quotes, and indent with spaces.'
		)
	);
	if (syntax.length > 0) return { raw: {}, problems: syntax, placeOf };

	const content: unknown = document.toJS() ?? {};
	const raw = (typeof content === 'object' ? content : {}) as Record<string, unknown>;
	const result = schema.safeParse(content, { reportInput: true });
	if (result.success) return { value: result.data, raw, problems: [], placeOf };
	const problems = result.error.issues.flatMap((issue) =>
		problemsOfIssue(issue, schema, rule, placeOf)
	);
	return { raw, problems, placeOf };
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
): Problem[] {
	if (issue.code === 'unrecognized_keys') {
		const known = knownKeys(schema, issue.path);
		return issue.keys.map((key) =>
			problem(
				rule,
				placeOf([...issue.path, key]),
				`There is no field "${key}" here.`,
				`${didYouMean(key, known)}The fields are ${known.join(', ')}.`
			)
		);
	}
	const field = issue.path.join('.') || 'value';
	const place = placeOf(issue.path);
	if (issue.code === 'invalid_value') {
		const allowed = issue.values.map(String);
		const hint = `${didYouMean(String(issue.input), allowed)}Use one of ${allowed.join(', ')}.`;
		return [
			problem(
				rule,
				place,
				`The field "${field}" cannot have the value "${String(issue.input)}".`,
				hint
			),
		];
	}
	if (issue.input === undefined && issue.code === 'invalid_type') {
		const name = String(issue.path.at(-1));
		return [problem(rule, place, `The field "${field}" is missing.`, `Add a line "${name}: …".`)];
	}
	const message = `The field "${field}" is not right: ${issue.message.replace('Invalid input: ', '')}.`;
	return [problem(rule, place, message, 'Change its value.')];
}

/** The keys a strict object allows at `path`; records (any key) are walked through. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let current: unknown = schema;
	for (const key of path) {
		const { shape, valueType } = current as {
			shape?: Record<PropertyKey, unknown>;
			valueType?: unknown;
		};
		current = shape?.[key] ?? valueType;
	}
	return Object.keys((current as { shape?: object } | undefined)?.shape ?? {});
}
