import { createHash } from 'node:crypto';
import type { CourseOutline } from '../plan/course-outline.ts';

/** A short text that changes when the dates of a roadmap would: with its weeks, their days and hours, not with a title. */
export function courseDigest({ items }: CourseOutline): string {
	const shape = items.map(({ id, kind, weeks, hours, days }) => [
		id,
		kind,
		weeks,
		hours,
		days?.map(({ from, to }) => [from, to]),
	]);
	return createHash('sha256').update(JSON.stringify(shape)).digest('base64url').slice(0, 8);
}
