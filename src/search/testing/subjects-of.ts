import { prepareSubjects, type PreparedSubjects } from '../prepare-subjects.ts';
import { readSubjects, type SubjectRow } from '../subject-index.ts';

const kinds = ['Topic', 'Project', 'Guide', 'Roadmap', 'Phase', 'Week', 'Page'];
const roadmaps = [
	{ id: 'day-by-day', title: 'Day by day' },
	{ id: 'syllabus', title: '24-week syllabus' },
];

/** A small curriculum for tests, the same every time, with whatever rows a test adds. */
export function subjectsOf(more: readonly SubjectRow[] = []): PreparedSubjects {
	return prepareSubjects(
		readSubjects({ kinds, roadmaps, otherWords: {}, subjects: [...rows, ...more] }, '')
	);
}

const rows: SubjectRow[] = [
	['Authentication', 'topics/authentication', 0, 'Log users in and out.', ['login', 'log in']],
	['Celery', 'topics/celery', 0, 'Slow work outside the request.', ['background jobs']],
	['Query optimisation', 'topics/query-optimization', 0, 'Find N+1.', ['select_related', 'N+1']],
	['ModelForms', 'topics/model-forms', 0, 'Build a form from a model.', ['ModelForm']],
	['Migrations', 'topics/migrations', 0, 'How models reach the database.', ['makemigrations']],
	['Pagination', 'topics/pagination', 0, 'Cut long lists into pages.'],
	['Sessions', 'topics/sessions', 0, 'Remember a visitor with a cookie.'],
	['Blog with comments', 'projects/blog', 1, 'Posts, tags and comments.'],
	['Day by day', 'roadmaps/day-by-day', 3, 'A task for each day.', [], 0],
	['First steps', 'roadmaps/day-by-day/phase-1', 4, '', [], 0, 'Phase 1', [1, 1]],
	...week('day-by-day', 0, 7, 'Testing and sessions', 0),
	...week('syllabus', 1, 7, 'Sessions in depth', 0),
	...week('day-by-day', 0, 11, 'Work with Celery', 1),
	...week('syllabus', 1, 11, 'Celery and Redis', 1),
	['Second steps', 'roadmaps/syllabus/phase-2', 4, '', [], 1, 'Month 2', [2, 2]],
];

function week(
	id: string,
	roadmap: number,
	number: number,
	title: string,
	twins: number
): SubjectRow[] {
	const address = `roadmaps/${id}/phase-1/week-${String(number).padStart(2, '0')}`;
	const days: [number, number, string, string][] =
		number === 7 && roadmap === 0 ? [[3, 4, 'Day 3–4: Cookies', 'day-34']] : [];
	return [[title, address, 5, '', [], roadmap, `Week ${number}`, [number, number], twins, days]];
}
