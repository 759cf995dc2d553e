import { expect, test } from 'vitest';
import { loadCurriculum } from '../load-curriculum.ts';
import { formatProblem } from '../problem.ts';
import { contentOf } from '../testing/content-of.ts';

function check(synonyms: string): string[] {
	const pages = { 'topics/celery.mdx': '', 'topics/urls.mdx': '' };
	const { problems } = loadCurriculum(contentOf(pages, { synonyms }));
	return problems.filter(({ rule }) => rule.startsWith('synonym')).map(formatProblem);
}

test('pages and words may be meant, one or several, and no file is needed', () => {
	expect(check('background jobs: /topics/celery/\nrouting: [/topics/urls/, URLconf]\n')).toEqual(
		[]
	);
	expect(check('')).toEqual([]);
});

test('a page that is not there is named with its place and the nearest one', () => {
	expect(check('# Words\nbackground jobs: /topics/celary/\n')).toEqual([
		'src/content/synonyms.yml:2:1 warning: The address /topics/celary/ leads to no page.\n  Did you mean /topics/celery/? Write the address of a page from the root, or delete the line.',
	]);
});

test('where a site has no page of a kind, lines about that kind do no harm', () => {
	expect(check('online shop: /projects/shop/\n')).toEqual([]);
});

test('what is the same to a search is said once', () => {
	expect(check('log in: /topics/urls/\nLog-In: /topics/celery/\n')).toEqual([
		'src/content/synonyms.yml:2:1 error: "Log-In" is here twice: "log in" on line 1 is the same to a search.\n  Write all of its meanings behind one of them, and delete the other.',
	]);
});

test('a meaning is words or a list of words, and what is right beside it is kept', () => {
	expect(check('jobs: 7\n')).toEqual([
		'src/content/synonyms.yml:1:1 error: The field "jobs" is not right: must be the address of a page, other words, or a list of these.\n  Change its value.',
	]);
});
