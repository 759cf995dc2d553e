import { expect, test } from 'vitest';
import { fitSubjects, mostCharacters } from './fit-subjects.ts';
import type { SubjectRow } from './subject-index.ts';

const rows = (count: number, description: string) =>
	Array.from({ length: count }, (_, at): SubjectRow => [
		`Topic ${at}`,
		`topics/${at}`,
		0,
		description,
	]);

test('a curriculum of usual size is there as a whole', () => {
	const all = rows(400, 'What it is about.');
	expect(fitSubjects(all)).toEqual(all);
});

test('a large one loses its descriptions before its pages', () => {
	const fitted = fitSubjects(rows(1000, 'What it is about, in one long sentence. '.repeat(4)));
	expect(fitted).toEqual(rows(1000, ''));
});

test('ten thousand pages leave a file that is small enough, with those that come first', () => {
	const all = rows(10_000, 'What it is about.');
	const fitted = fitSubjects(all);
	expect(fitted.length).toBeGreaterThan(2000);
	expect(JSON.stringify(fitted).length).toBeLessThanOrEqual(mostCharacters);
	expect(fitted[0]).toEqual(['Topic 0', 'topics/0', 0, '']);
});
