import { slipDistance } from './slip-distance.ts';
import type { PreparedSubjects } from './prepare-subjects.ts';
import type { Query } from './understand-query.ts';

const shown = 5;
/** Farther than this, nothing is meant: random letters are near to no topic. */
const farthest = 0.4;

/** The topics and projects whose names look most like a query that finds nothing, nearest first. */
export function nearestTopics(
	{ words }: Query,
	{ all }: PreparedSubjects
): { title: string; url: string }[] {
	if (words.length === 0) return [];
	return all
		.filter(({ subject }) => subject.order < 2)
		.map(({ names, subject, title }) => {
			const candidates = [title, ...names].flatMap(({ written }) => written);
			const far = words.map(({ whole }) =>
				Math.min(...candidates.map((word) => distanceOf(whole, word)))
			);
			return { subject, far: Math.min(...far) };
		})
		.filter(({ far }) => far <= farthest)
		.sort((a, b) => a.far - b.far)
		.slice(0, shown)
		.map(({ subject: { title, url } }) => ({ title, url }));
}

/** From 0, the same, to 1: slips for each letter. The start of a word counts most. */
function distanceOf(a: string, b: string): number {
	const length = Math.max(a.length, b.length);
	const start = a.slice(0, 3) === b.slice(0, 3) ? 0.2 : 0;
	return slipDistance(a, b, length) / length - start;
}
