import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Step } from './step.ts';
import type { Workshop } from './workshop.ts';

const rust = 'src/content/docs/roadmaps/learn-rust';

/** A roadmap from templates, then a translation. */
export function writtenSteps(shop: Workshop): Step[] {
	const { inFork } = shop;
	return [
		{
			command: 'npm run new -- roadmap',
			as: 'npm run new -- roadmap --title Old',
			before: () => beginAnew(shop),
		},
		{
			command: 'npm run new -- roadmap --title "Learn Rust"',
			before: () => rmSync(inFork('src/content/docs/roadmaps'), { recursive: true }),
			says: `Made ${rust}/index.mdx`,
		},
		{ command: 'npm run new -- phase --title Basics', says: `Made ${rust}/phase-1/index.mdx` },
		{
			command: 'npm run new -- week --title "First steps"',
			says: `Made ${rust}/phase-1/week-01.mdx`,
		},
		{ command: 'npm run new -- topic --title Ownership', says: 'topics/ownership.mdx' },
		{ command: 'npm run new -- project --title "A todo list"', says: 'projects/a-todo-list.mdx' },
		// It asks people, and here is nobody.
		{ command: 'npm run new', says: 'Say what to make: roadmap, phase', code: 2 },
		{
			command: 'npm ci && npm start',
			as: 'npm start',
			asks: 'roadmaps/learn-rust/phase-1/week-01/',
			says: 'First steps',
		},
		{
			command: 'npm run bench -- links',
			// All of it installs programs of others, and takes minutes.
			as: 'npm run bench -- links --only ours --pages 20 --runs 1',
			says: 'npm run links',
		},
		{
			command: 'cp -r src/words/de src/words/fr',
			then: () => expect(existsSync(inFork('src/words/fr/pages.ts'))).toBe(true),
		},
		{ command: 'npm run check:types' },
		{ command: 'npm run check:architecture', says: 'words-of-language' },
		{
			command: 'npm run format',
			before: () => writeFileSync(inFork('scripts/untidy.ts'), 'export   const a=1\n'),
			then: () =>
				expect(readFileSync(inFork('scripts/untidy.ts'), 'utf8')).toBe('export const a = 1;\n'),
		},
	];
}

/** A clone of its own, with a home page and nothing else. */
function beginAnew({ fork, folder, git, inFork, upstream }: Workshop): void {
	rmSync(fork, { recursive: true, force: true });
	git(folder, 'clone', '--quiet', upstream, fork);
	rmSync(inFork('src/content/docs'), { recursive: true });
	rmSync(inFork('src/content/resources.yml'));
	mkdirSync(inFork('src/content/docs'));
	writeFileSync(inFork('src/content/docs/index.mdx'), '---\ntitle: Mine\n---\n\nWelcome.\n');
}
