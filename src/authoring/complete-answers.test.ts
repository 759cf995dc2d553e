import { describe, expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { completeAnswers, type Asker } from './complete-answers.ts';
import type { Answers, NewKind } from './new-kinds.ts';

const { curriculum } = loadCurriculum(
	contentOf({
		'roadmaps/x/index.mdx': '---\ntitle: X\nbreaks: ["4"]\n---\n',
		'roadmaps/x/phase-1/index.mdx': '---\ntitle: P\nlabel: Month 1\n---\n',
		'roadmaps/x/phase-1/week-01-03.mdx': '',
		'roadmaps/y/index.mdx': '',
		'topics/urls.mdx':
			'---\ntitle: URLs\naliases: [routing]\nredirectFrom: [/topics/paths/]\n---\n',
	})
);
const { curriculum: empty } = loadCurriculum(contentOf({}));

const complete = (kind: NewKind, given: Answers, asker?: Asker) =>
	completeAnswers(kind, given, curriculum, asker);

/** A person who gives these answers, one after the other, and what they saw. */
function personWho(...answers: string[]) {
	const seen: string[] = [];
	const asker: Asker = {
		ask: (question, fallback) => {
			seen.push(`${question} (${fallback})`);
			return Promise.resolve(answers.shift() ?? '');
		},
		say: (sentence) => seen.push(sentence),
	};
	return { asker, seen };
}

describe('without anybody to ask', () => {
	test.each([
		['week', { roadmap: 'x', title: 'A' }, { phase: '1', number: '5' }],
		['week', { roadmap: 'x', title: 'A', number: '7-9' }, { phase: '1' }],
		['week', { roadmap: 'y', title: 'A' }, { phase: 'none', number: '1' }],
		['phase', { roadmap: 'x', title: 'A' }, { number: '2', label: 'Month 2' }],
		['phase', { roadmap: 'y', title: ' A\n b ' }, { number: '1', label: '', title: 'A b' }],
		['topic', { title: 'Views' }, { id: 'views' }],
	] as const)('a %s with %j has defaults for the rest', async (kind, given, rest) => {
		expect(await complete(kind, given)).toEqual({
			outcome: 'complete',
			answers: { ...given, ...rest },
		});
	});

	test.each([
		[
			'week',
			{ number: '5' },
			'--roadmap is missing. The whole command is, for example:\n  npm run new -- week --roadmap x --number 5 --title "A title of your own"',
		],
		[
			'topic',
			{ title: '🙂' },
			'--id is missing. The whole command is, for example:\n  npm run new -- topic --title "🙂" --id a-name',
		],
		['topic', { label: 'x' }, '--label is nothing a topic has. It has --title, --id.'],
	] as const)('a %s with %j is wrong usage', async (kind, given, message) => {
		expect(await complete(kind, given)).toEqual({ outcome: 'usage', message });
	});

	const week = { roadmap: 'x', title: 'A' };
	test.each([
		[
			'topic',
			{ title: 'Routing' },
			'There is a topic "URLs" already. Did you mean src/content/docs/topics/urls.mdx? If not, choose another title.',
		],
		[
			'topic',
			{ title: 'Paths' },
			'The address /topics/paths/ belongs to /topics/urls/, which lists it under redirectFrom. Choose another one with --id.',
		],
		['topic', { title: ' ' }, 'A page needs a title.'],
		[
			'week',
			{ ...week, roadmap: 'xx' },
			'There is no roadmap "xx". Did you mean x? The roadmaps are x, y.',
		],
		[
			'week',
			{ ...week, phase: '2' },
			'There is no phase 2 in this roadmap. Its phases are 1; none stands for no phase.',
		],
		[
			'week',
			{ ...week, number: '3' },
			'There is a page for Weeks 1–3 already: src/content/docs/roadmaps/x/phase-1/week-01-03.mdx. Nothing was changed in it.',
		],
		[
			'week',
			{ ...week, number: '4-5' },
			'The roadmap leaves 4 open on purpose. Take it out of breaks in src/content/docs/roadmaps/x/index.mdx, or choose another number.',
		],
		[
			'week',
			{ ...week, number: '0' },
			'"0" is no week. Write a number from 1 to 999, or two as in 11-14 for one page of several weeks.',
		],
		[
			'phase',
			{ ...week, number: '1' },
			'There is a phase 1 already: src/content/docs/roadmaps/x/phase-1/index.mdx. Nothing was changed in it.',
		],
		['phase', { ...week, number: '1.5' }, '"1.5" is no phase. Write a whole number from 1 to 999.'],
	] as const)('a %s with %j is refused', async (kind, given, message) => {
		expect(await complete(kind, given)).toEqual({ outcome: 'refused', message });
	});

	test('a week needs a roadmap', async () => {
		expect(await completeAnswers('week', { title: 'A' }, empty)).toEqual({
			outcome: 'refused',
			message: 'There is no roadmap yet. Make one first: npm run new -- roadmap',
		});
	});
});

describe('with somebody to ask', () => {
	test('what is missing is asked for until it is right, and Enter takes the default', async () => {
		const { asker, seen } = personWho('other', 'x', '', '2', '', '', 'Forms');
		expect(await complete('week', {}, asker)).toEqual({
			outcome: 'complete',
			answers: { roadmap: 'x', phase: '1', number: '5', title: 'Forms' },
		});
		expect(seen).toEqual([
			'Which roadmap (x, y) ()',
			'There is no roadmap "other". The roadmaps are x, y.',
			'Which roadmap (x, y) ()',
			'Number of its phase, or none (1)',
			'Number of the week, or weeks as in 11-14 (5)',
			'There is a page for Weeks 1–3 already: src/content/docs/roadmaps/x/phase-1/week-01-03.mdx. Nothing was changed in it.',
			'Number of the week, or weeks as in 11-14 (5)',
			'Title of the week ()',
			'A page needs a title.',
			'Title of the week ()',
		]);
	});

	test('nothing is asked when all that has no default is given', async () => {
		const { asker, seen } = personWho();
		expect(await complete('phase', { roadmap: 'x', title: 'A' }, asker)).toMatchObject({
			outcome: 'complete',
		});
		expect(seen).toEqual([]);
	});

	test('what was given and will not do ends it', async () => {
		const { asker, seen } = personWho('x');
		expect(await complete('week', { roadmap: 'z' }, asker)).toMatchObject({ outcome: 'refused' });
		expect(seen).toEqual([]);
	});
});
