import type { z } from 'zod';
import { didYouMean } from '../curriculum/similar.ts';
import { siteConfigSchema } from './site-config.ts';

/** What is wrong with one option, in words for whoever wrote it. */
export interface OptionFault {
	/** `['social', 0, 'icon']` */
	path: readonly PropertyKey[];
	message: string;
	hint: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Says what an issue of the schema means. An issue of several keys becomes one fault each. */
export function describeIssue(issue: Issue, options: unknown, above: Path = []): OptionFault[] {
	const path = [...above, ...issue.path];
	const name = nameOf(path);
	const value = valueAt(options, path);
	const example = exampleOf(path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => unknownKey([...path, key]));
		case 'invalid_union': {
			const [best] = issue.errors
				.filter((issues) => !issues.some((each) => each.code === 'invalid_type' && !each.path[0]))
				.sort((a, b) => a.length - b.length);
			if (best) return best.flatMap((each) => describeIssue(each, options, path));
			const takes = metaOf(path)?.takes ?? 'something else';
			return [{ path, message: `${name} takes ${takes}, not ${kindOf(value)}.`, hint: example }];
		}
		case 'invalid_type': {
			const message =
				value === undefined
					? `${name} is missing.`
					: `${name} takes ${kindNames[issue.expected] ?? issue.expected}, not ${kindOf(value)}.`;
			return [{ path, message, hint: example }];
		}
		case 'invalid_value': {
			const names = issue.values.map(String);
			const hint = `${didYouMean(String(value), names)}Use one of ${names.join(', ')}.`;
			return [{ path, message: `${name} cannot be ${JSON.stringify(value)}.`, hint }];
		}
		case 'too_small':
			return [{ path, message: `${name} is empty.`, hint: example }];
		default: {
			const end = issue.message.endsWith('?') ? '' : '.';
			const message = `${name} is ${JSON.stringify(value)}, which ${issue.message}${end}`;
			return [{ path, message, hint: example }];
		}
	}
}

function unknownKey(path: Path): OptionFault {
	const key = String(path.at(-1));
	const known = knownKeys(path.slice(0, -1));
	const name = JSON.stringify(nameOfKeys(path));
	const list = `The options${path.length > 1 ? ' there' : ''} are ${known.join(', ')}.`;
	return known.includes(key)
		? { path, message: `The option ${name} does not go with those beside it.`, hint: list }
		: { path, message: `There is no option ${name}.`, hint: didYouMean(key, known) + list };
}

/** What JavaScript calls the kind of a value, in words. */
const kindNames: Record<string, string> = {
	string: 'a text in quotes',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list in [ ]',
	object: 'options in { }',
	null: 'null',
	undefined: 'nothing',
	function: 'a function',
};

function kindOf(value: unknown): string {
	const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
	return typeof value === 'boolean' ? String(value) : (kindNames[kind] ?? kind);
}

function nameOf(path: Path): string {
	return path.length === 0 ? 'The configuration' : `The option "${nameOfKeys(path)}"`;
}

/** `['social', 0, 'icon']` => `"social[0].icon"` */
function nameOfKeys(path: Path): string {
	return path
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
}

function valueAt(options: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
		options
	);
}

interface OptionMeta {
	/** A line as it may stand in the configuration. */
	example?: string;
	/** What an option of several kinds takes, in words. */
	takes?: string;
}

/** What the schema says about the option, or the nearest above it that it says something about. */
function metaOf(path: Path): OptionMeta | undefined {
	const metas = path.map((_, index) => schemasAt(path.slice(0, index + 1))[0]?.meta?.());
	return Object.assign({}, ...metas.filter(Boolean)) as OptionMeta;
}

function exampleOf(path: Path): string {
	const { example } = metaOf(path) ?? {};
	return example === undefined
		? 'Write export default { … } with the options inside.'
		: `Write it as in  ${example}`;
}

/** The keys that may stand at a path, of all kinds of value that may stand there. */
function knownKeys(path: Path): string[] {
	return [...new Set(schemasAt(path).flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

interface AnySchema {
	shape?: Record<PropertyKey, AnySchema>;
	element?: AnySchema;
	options?: readonly AnySchema[];
	unwrap?(): AnySchema;
	meta?(): OptionMeta | undefined;
}

/** The schemas a path leads to: first the one as it was declared, then those inside of it. */
function schemasAt(path: Path): AnySchema[] {
	return path.reduce<AnySchema[]>(
		(schemas, key) => schemas.flatMap(({ element, shape }) => insides(shape?.[key] ?? element)),
		insides(siteConfigSchema as unknown as AnySchema)
	);
}

/** A schema, and what is left of it without "optional", a default, and choices. */
function insides(schema: AnySchema | undefined): AnySchema[] {
	if (!schema) return [];
	const inner = schema.element ? [] : schema.unwrap ? [schema.unwrap()] : (schema.options ?? []);
	return [schema, ...inner.flatMap(insides)];
}
