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

test('a heading of the text is its title', () => {
	expect(read('---\ntitle: plan-3\n---\n# Rust\n')).toBe('# Rust\n');
});

test.each([
	['lines between rulers', '---\nGoal: a job\nWeek 1: Basics\n---\n# Rust'],
	['keys that say something', '---\nlevel: beginner\n---\n# Rust'],
	['no end', '---\ntitle: x\n# Rust'],
	['text above', '# Rust\n---\ntags: x\n---'],
])('%s: no frontmatter', (_, text) => {
	expect(read(text)).toBe(text);
});
