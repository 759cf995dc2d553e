import { expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { readSynonyms } from '../curriculum/synonyms.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { readSubjects } from '../search/subject-index.ts';
import { toSubjectIndex } from './subject-rows.ts';

const pages = {
	'topics/celery.mdx': '---\ntitle: Celery\ndescription: Slow work.\naliases: [task queue]\n---\n',
	'topics/hidden.mdx': '---\ntitle: Hidden\npagefind: false\n---\n',
	'roadmaps/a/index.mdx': '---\ntitle: Road A\ntwins: both\n---\n',
	'roadmaps/a/phase-1/index.mdx': '---\ntitle: Start\nlabel: Month 1\n---\n',
	'roadmaps/a/phase-1/week-02.mdx':
		'---\ntitle: Tasks\n---\n\n## Days\n\n### Day 1–2: Queues\n\n- [ ] Read\n',
	'roadmaps/b/index.mdx': '---\ntitle: Road B\ntwins: both\n---\n',
	'roadmaps/b/phase-1/index.mdx': '---\ntitle: Begin\n---\n',
	'roadmaps/b/phase-1/week-02.mdx': '---\ntitle: Other tasks\n---\n',
};

function subjectsOf(synonyms: string) {
	const { curriculum } = loadCurriculum(contentOf(pages));
	const index = toSubjectIndex(curriculum, readSynonyms(synonyms).synonyms);
	const subjects = readSubjects(index, '/fork');
	return { index, find: (title: string) => subjects.find((subject) => subject.title === title) };
}

test('a topic is known by its title, its aliases and what synonyms say', () => {
	const { find, index } = subjectsOf(
		'background jobs: /topics/celery/\nworkers: task queue\nonline shop: e-commerce\n'
	);
	expect(find('Celery')).toMatchObject({
		url: '/fork/topics/celery/',
		kind: 'Topic',
		place: 'Topic',
		description: 'Slow work.',
		names: ['task queue', 'background jobs', 'workers'],
	});
	expect(index.otherWords).toEqual({ 'online shop': ['e-commerce'] });
});

test('a week says where it stands, which weeks it is, its days with their headings, and its twins', () => {
	const { find } = subjectsOf('');
	const week = find('Tasks');
	expect(week).toMatchObject({
		place: 'Week 2 · Road A',
		span: { from: 2, to: 2 },
		roadmap: { id: 'a', title: 'Road A' },
		days: [{ from: 1, to: 2, url: '/fork/roadmaps/a/phase-1/week-02/#day-12-queues' }],
	});
	expect(week?.twins).toBeGreaterThan(0);
	expect(find('Other tasks')?.twins).toBe(week?.twins);
	expect(find('Start')).toMatchObject({ place: 'Month 1 · Road A', span: { from: 1, to: 1 } });
});

test('a page that is kept out of the search is kept out of this, too', () => {
	expect(subjectsOf('').find('Hidden')).toBeUndefined();
});
