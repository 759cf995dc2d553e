import { expect, test } from 'vitest';
import { loadCurriculum } from '../load-curriculum.ts';
import { taskIdOf } from '../read-page.ts';
import { contentOf } from '../testing/content-of.ts';
import { surePage, sureTask } from './sure-successor.ts';

const slugOf = (text: string) => taskIdOf('x', text).slice('x#'.length);
const tasks = (texts: string[]) =>
	texts.map((text) => ({
		id: taskIdOf('x', text),
		slug: slugOf(text),
		text,
		place: { file: 'x', line: 1, column: 1 },
	}));

test.each([
	['Write tests for the view', ['Write tests for the views'], 'Write tests for the views'],
	['Instal Django', ['Make a project', 'Install Django'], 'Install Django'],
	// Another task, though most of its words are the same.
	['Build a list view', ['Build a detail view'], undefined],
	['Build a list view', ['Build a list view with pages of ten'], undefined],
	// Two that are alike.
	['Write the first model', ['Write the first models', 'Write the first modal'], undefined],
	['Do it', [], undefined],
])('%j has surely become one of %j: %j', (lost, added, sure) => {
	expect(sureTask(slugOf(lost), [slugOf(lost)], tasks(added))?.text).toBe(sure);
});

test('two lost tasks do not become one', () => {
	const lost = ['Write the first model', 'Write the first mode'].map(slugOf);
	expect(sureTask(lost[0]!, lost, tasks(['Write the first models']))).toBeUndefined();
});

const { curriculum } = loadCurriculum(
	contentOf({
		'roadmaps/x/phase-1/index.mdx': '',
		'roadmaps/x/phase-1/week-01.mdx': '',
		'roadmaps/y/phase-2/week-2-3.mdx': '',
		'guides/urls.mdx': '',
		'topics/views.mdx': '',
		'projects/views.mdx': '',
	})
);
const pages = [...curriculum.pages.values()];

test.each([
	['roadmaps/x/week-1', 'roadmaps/x/phase-1/week-01'],
	['roadmaps/x/phase-01', 'roadmaps/x/phase-1'],
	['roadmaps/x/week-2-3', undefined],
	['topics/urls', 'guides/urls'],
	['guides/views', undefined],
	['roadmaps/z', undefined],
	['about', undefined],
])('the page %s has surely become %s', (lost, now) => {
	expect(surePage(lost, [lost], pages)?.id).toBe(now);
});

test('two lost pages do not become one', () => {
	expect(surePage('roadmaps/x/week-1', ['roadmaps/x/week-1', 'roadmaps/x/week-01'], pages)).toBe(
		undefined
	);
});
