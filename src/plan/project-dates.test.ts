import { expect, test } from 'vitest';
import { newPlan } from './plan.ts';
import { projectDates } from './project-dates.ts';
import { schedule } from './schedule.ts';
import { outlineOf } from './testing/outline-of.ts';

test('a project runs from the first week that uses it to the last, in the order projects begin', () => {
	const project = (id: string) => ({ title: id, url: `/projects/${id}/` });
	const outline = {
		...outlineOf({ projects: ['blog'] }, { projects: ['api'] }, { projects: ['api', 'blog'] }),
		projects: { api: project('api'), blog: project('blog'), unused: project('unused') },
	};
	expect(projectDates(outline, schedule(outline, newPlan('2026-11-30')))).toEqual([
		{ id: 'blog', ...project('blog'), from: '2026-11-30', to: '2026-12-18' },
		{ id: 'api', ...project('api'), from: '2026-12-07', to: '2026-12-18' },
	]);
});
