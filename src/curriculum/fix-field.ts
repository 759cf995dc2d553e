import type { z } from 'zod';
import type { Fix } from './fix.ts';

/**
 * What mends a field that a schema refuses, where only one other spelling of its name or value is accepted:
 * `Reviewed` => `reviewed`, `2026-1-5` => `2026-01-05`, `Beginner` => `beginner`, `2026` => `"2026"`.
 */
export function fixField(
	path: readonly PropertyKey[],
	content: unknown,
	schema: z.ZodType
): Fix | undefined {
	const parent = path.slice(0, -1);
	const key = String(path.at(-1));
	const fields = valueAt(content, parent);
	if (typeof fields !== 'object' || fields === null) return undefined;
	const [name, ...others] = knownKeys(schema, parent).filter((each) => plain(each) === plain(key));
	if (name !== undefined && name !== key)
		return others.length === 0 && !(name in fields) ? { kind: 'key', path, to: name } : undefined;
	const faults = countFaults(schema, content);
	const right = spellingsOf(valueAt(content, path), path).filter(
		({ value }) => countFaults(schema, withValue(content, path, value)) < faults
	);
	return right.length === 1 ? right[0]?.fix : undefined;
}

/** The keys a strict object allows at `path`; records (any key) are walked through. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
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

/** `"Redirect-From"` => `"redirectfrom"` */
function plain(key: string): string {
	return key.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}

interface Spelling {
	value: unknown;
	fix: Fix;
}

/** Other ways to write a value, each of which a field of some kind could want. */
function spellingsOf(value: unknown, path: readonly PropertyKey[]): Spelling[] {
	if (typeof value === 'number') return [{ value: String(value), fix: { kind: 'quote', path } }];
	if (typeof value !== 'string') return [];
	const text = value.trim();
	const [, year, month = '', day = ''] =
		/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
	const texts = [
		year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
		/^[\w/.-]+$/.test(text) && `/${text.replaceAll(/^\/+|\/+$/g, '')}/`,
		/^[a-z ]+$/i.test(text) && text.toLowerCase(),
	].filter((each) => typeof each === 'string');
	const asValue = (to: string, of: unknown): Spelling => ({
		value: of,
		fix: { kind: 'value', path, to },
	});
	return [
		...texts.filter((each) => each !== value).map((each) => asValue(each, each)),
		...(/^\d+(?:\.\d+)?$/.test(text) ? [asValue(text, Number(text))] : []),
	];
}

function countFaults(schema: z.ZodType, content: unknown): number {
	return schema.safeParse(content).error?.issues.length ?? 0;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
		content
	);
}

function withValue(content: unknown, path: readonly PropertyKey[], value: unknown): unknown {
	const copy: unknown = structuredClone(content);
	const parent = valueAt(copy, path.slice(0, -1)) as Record<PropertyKey, unknown>;
	parent[path.at(-1) ?? ''] = value;
	return copy;
}
