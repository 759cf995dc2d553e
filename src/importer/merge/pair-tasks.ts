import { mostSimilar } from '../../curriculum/similar.ts';
import type { Task } from '../../curriculum/page.ts';
import { diffLines } from './diff-lines.ts';

type NamedTask = Pick<Task, 'slug' | 'text'>;

/**
 * Which task of today a task of before is, when it was reworded: old slug to new. It stands between the
 * same neighbours and shares most of its words, or it is spelled almost alike wherever it stands.
 */
export function pairTasks(
	before: readonly NamedTask[],
	after: readonly NamedTask[]
): Map<string, string> {
	const slugsOf = (tasks: readonly NamedTask[]) => tasks.map(({ slug }) => slug);
	const remaining = new Map(before.map((task) => [task.slug, task] as const));
	const free = new Map(after.map((task) => [task.slug, task] as const));
	for (const { slug } of before) if (free.delete(slug)) remaining.delete(slug);

	const pairs = new Map<string, string>();
	const pair = (old: NamedTask, now: NamedTask | undefined) => {
		if (!now) return;
		pairs.set(old.slug, now.slug);
		remaining.delete(old.slug);
		free.delete(now.slug);
	};
	for (const { from, lines, to } of diffLines(slugsOf(before), slugsOf(after))) {
		for (const old of before.slice(from, to)) {
			if (!remaining.has(old.slug)) continue;
			pair(
				old,
				sameWords(
					old,
					lines.flatMap((slug) => free.get(slug) ?? [])
				)
			);
		}
	}
	for (const old of [...remaining.values()]) {
		const best = mostSimilar(old.slug, [...free.keys()]);
		pair(old, best === undefined ? undefined : free.get(best));
	}
	return pairs;
}

/** The task that shares most words with another: at least two, and more than half of the shorter text's. */
function sameWords(old: NamedTask, candidates: readonly NamedTask[]): NamedTask | undefined {
	const words = wordsOf(old.text);
	let best: { now: NamedTask; share: number } | undefined;
	for (const now of candidates) {
		const others = wordsOf(now.text);
		const shared = [...words].filter((word) => others.has(word)).length;
		const share = shared / Math.min(words.size, others.size);
		if (shared >= 2 && share > 0.5 && share > (best?.share ?? 0)) best = { now, share };
	}
	return best?.now;
}

function wordsOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const long = words.filter((word) => word.length > 2);
	return new Set(long.length > 0 ? long : words);
}
