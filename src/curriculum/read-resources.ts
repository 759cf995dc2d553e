import type { Unread } from './checks/consequences.ts';
import type { Problem } from './problem.ts';
import { readYaml, rightFields } from './read-yaml.ts';
import { resourceEntrySchema, type ResourceEntry } from './resource-entry.ts';
import { resourcesSchema, type StoredResource } from './resources.ts';

/** The entries of `resources.yml`. Of one that is not right what is right is kept, so that links to it lead somewhere. */
export function readResources(
	{ path, text }: { path: string; text: string },
	problems: Problem[]
): { stored: StoredResource[]; unread: Unread['resources'] } {
	const source = { file: path, linesAbove: 0, rule: 'resources-invalid' } as const;
	const result = readYaml(text, resourcesSchema, source);
	problems.push(...result.problems);
	const entries = result.value ?? entriesAsFarAsRight(result.raw);
	const stored = Object.entries(entries).map(([id, data]) => ({
		id,
		data,
		place: result.placeOf([id]),
		addressPlaces: {
			...(data.href !== undefined && { href: result.placeOf([id, 'href']) }),
			...(data.source !== undefined && { source: result.placeOf([id, 'source']) }),
		},
	}));
	const unread = result.readable ? 'some fields' : 'all';
	return { stored, unread: result.problems.length > 0 ? unread : 'nothing' };
}

function entriesAsFarAsRight(raw: Record<string, unknown>): Record<string, ResourceEntry> {
	return Object.fromEntries(
		Object.entries(raw).map(([id, entry]) => {
			const fields = isRecord(entry) ? rightFields(resourceEntrySchema, entry) : {};
			return [id, resourceEntrySchema.parse({ title: id, kind: 'other', ...fields })];
		})
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
