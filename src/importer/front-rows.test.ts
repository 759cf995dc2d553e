import { expect, test } from 'vitest';
import { withoutFrontmatter } from './front-rows.ts';

const read = (text: string) => {
	const { rows, unread } = withoutFrontmatter(text.split('\n'));
	return rows.filter((_, index) => !unread.has(index)).join('\n');
};

test('what only a program reads goes, and a title and other facts stay', () => {
	const text = [
		'',
		'---',
		'title: "Rust in 8 weeks"',
		'tags:',
		'  - rust',
		'created: 2026-10-01',
		'description: One tool.',
		'goal: A job',
		'---',
		'## Week 1: Ownership',
	].join('\n');
	expect(read(text)).toBe('\n# Rust in 8 weeks\nOne tool.\ngoal: A job\n## Week 1: Ownership');
});

test('a title of several rows is one line, and a week below it is no title', () => {
	const text =
		'---\ntitle: >-\n  Rust\n  plan\ndescription: |\n  For those\n  who know C.\nauthor: Ada\n---\n# Week 1: Loops';
	expect(read(text)).toBe('# Rust plan\nFor those who know C.\n# Week 1: Loops');
});

test('a heading of the text is its title', () => {
	expect(read('---\ntitle: plan-3\n---\n# Rust\n')).toBe('# Rust\n');
});

test.each([
	['lines between rulers', '---\nGoal: a job\nWeek 1: Basics\n---\n# Rust'],
	['keys that say something', '---\nlevel: beginner\n---\n# Rust'],
	['a week between rulers', '---\n\n## Week 1: Loops\n\n- Read\nstatus: begun\n\n---\n\n## Week 2'],
	['a list above a key', '---\n- Read\nstatus: begun\n---\n# Rust'],
	['no end', '---\ntitle: x\n# Rust'],
	['text above', '# Rust\n---\ntags: x\n---'],
])('%s: no frontmatter', (_, text) => {
	expect(read(text)).toBe(text);
});
