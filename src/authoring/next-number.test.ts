import { expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { nextWeek, phaseNumbers } from './next-number.ts';

function roadmapOf(files: string, breaks = '[]') {
	const pages = files.split(' ').map((name) => [`roadmaps/x/${name}.mdx`, '']);
	const index = { 'roadmaps/x/index.mdx': `---\ntitle: X\nbreaks: ${breaks}\n---\n` };
	const { curriculum } = loadCurriculum(
		contentOf({ ...Object.fromEntries(pages), ...index } as Record<string, string>)
	);
	return { curriculum, roadmap: curriculum.roadmaps[0]! };
}

test.each([
	[1, 'phase-1/index', '[]', undefined],
	[4, 'week-1 week-2-3', '[]', undefined],
	// A gap is left alone: somebody may be about to fill it.
	[6, 'week-1 week-5', '[]', undefined],
	[11, 'week-1 week-2-7', '["8-10"]', undefined],
	[5, 'phase-1/index phase-1/week-1-4 phase-2/index', '[]', 2],
	[5, 'phase-1/index phase-1/week-1-4 phase-2/index phase-2/week-7', '[]', 1],
	[9, 'phase-1/index phase-1/week-1-4 phase-2/index phase-2/week-5-8', '[]', 1],
	[3, 'week-1-2 phase-1/index', '[]', 1],
])('week %i comes next after %s with breaks %s in phase %s', (next, files, breaks, number) => {
	const { roadmap } = roadmapOf(files, breaks);
	expect(
		nextWeek(
			roadmap,
			roadmap.phases.find((phase) => phase.number === number)
		)
	).toBe(next);
});

test('a folder of weeks counts as a phase before any page introduces it', () => {
	const { curriculum } = roadmapOf('phase-1/index phase-1/week-1 phase-4/week-2');
	expect(Math.max(...phaseNumbers(curriculum, 'x'))).toBe(4);
	expect(phaseNumbers(curriculum, 'y')).toEqual([]);
});
