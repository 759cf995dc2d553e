import {
	appendFileSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Step } from './step.ts';
import type { Workshop } from './workshop.ts';

const rust = 'src/content/docs/roadmaps/learn-rust';

/** The way from the README to a published roadmap, its links, and what comes later. */
export function publishedSteps({ fork, folder, git, host, inFork, upstream }: Workshop): Step[] {
	const plan = () => planWith(host.address);
	return [
		{
			command: 'git clone https://github.com/YOUR-NAME/YOUR-FORK.git',
			cwd: folder,
			then: () => expect(existsSync(inFork('package.json'))).toBe(true),
		},
		{ command: 'cd YOUR-FORK', cwd: folder },
		{
			command: 'npm run new -- --blank --yes',
			says: 'Done. What comes next',
			then: () => expect(existsSync(inFork('src/content/docs/topics'))).toBe(false),
		},
		{
			command: 'npm run import -- plan.md --dry-run',
			before: () => writeFileSync(inFork('plan.md'), plan()),
			says: 'Week 2: Ownership',
			then: () => expect(existsSync(inFork(rust))).toBe(false),
		},
		{
			command: 'npm run import -- FILE',
			as: 'npm run import -- plan.md --dry-run',
			says: 'Week 1: Basics',
		},
		{ command: 'npm run import -- plan.md', says: '3 pages written' },
		{ command: 'npm run check:content', says: 'Found 0 errors' },
		{
			command: 'npm run import -- plan.md --merge',
			before: () => {
				const text = plan().replace('Install Rust', 'Install Rust with its manager');
				writeFileSync(inFork('plan.md'), text);
				appendFileSync(inFork(`${rust}/week-02.mdx`), '\nTake your time.\n');
			},
			then: () => {
				expect(readFileSync(inFork(`${rust}/week-01.mdx`), 'utf8')).toContain('with its manager');
				expect(readFileSync(inFork(`${rust}/week-02.mdx`), 'utf8')).toContain('Take your time.');
			},
		},
		{
			command: 'npm run import -- - --id rust-basics < plan.md',
			then: () => {
				expect(existsSync(inFork('src/content/docs/roadmaps/rust-basics/week-02.mdx'))).toBe(true);
				rmSync(inFork('src/content/docs/roadmaps/rust-basics'), { recursive: true });
				rmSync(inFork('src/content/imports/rust-basics.json'));
			},
		},
		{ command: 'npm run dev', asks: 'roadmaps/learn-rust/week-01/', says: 'Install Rust with' },
		{ command: 'npm run build', says: 'Complete!' },
		{ command: 'npm run links' },
		{ command: 'npm run links -- --help', says: '--external' },
		{ command: 'npm run links -- --external' },
		{
			command: 'npm run links -- --urls list.txt',
			before: () => writeFileSync(inFork('list.txt'), `${host.address}\n`),
		},
		{ command: 'npm run links -- --fix' },
		{
			command: 'npm run links -- --format json --output report.json',
			then: () => JSON.parse(readFileSync(inFork('report.json'), 'utf8')) as unknown,
		},
		{
			command: 'npm run progress -- progress.md',
			before: () => copyFileSync(inFork('dist/progress/learn-rust.md'), inFork('progress.md')),
			says: 'Install Rust with its manager',
		},
		{ command: 'npm run progress -- FILE', as: 'npm run progress -- progress.md' },
		{ command: 'git add --all' },
		{ command: 'git commit --message "My roadmap"' },
		{
			command: 'git push',
			then: () => expect(git(fork, 'log', '--format=%s', 'origin/main', '-1')).toBe('My roadmap\n'),
		},
		{ command: 'git pull' },
		{ command: 'npm run links -- --external --changed main' },
		{ command: 'git remote add upstream https://github.com/OWNER/REPOSITORY.git' },
		{
			command: 'npm run update',
			before: () => {
				appendFileSync(join(upstream, 'CONTRIBUTING.md'), '\nMore.\n');
				git(upstream, 'commit', '--quiet', '--all', '--message', 'More');
			},
			says: 'Took over 1 commit.',
			then: () => expect(readFileSync(inFork('CONTRIBUTING.md'), 'utf8')).toContain('More.'),
		},
		{
			command: 'git merge --abort',
			before: () => {
				git(fork, 'checkout', '--quiet', '-b', 'other');
				writeFileSync(inFork('LICENSE'), 'theirs\n');
				git(fork, 'commit', '--quiet', '--all', '--message', 'Theirs');
				git(fork, 'checkout', '--quiet', 'main');
				writeFileSync(inFork('LICENSE'), 'mine\n');
				git(fork, 'commit', '--quiet', '--all', '--message', 'Mine');
				expect(() => git(fork, 'merge', '--quiet', 'other')).toThrow();
			},
			then: () => expect(readFileSync(inFork('LICENSE'), 'utf8')).toBe('mine\n'),
		},
		{
			command: 'npm run record',
			before: () => {
				const old = inFork('src/content/docs/roadmaps/old');
				mkdirSync(old);
				writeFileSync(join(old, 'index.mdx'), '---\ntitle: Old\n---\n');
			},
			says: 'addresses of YOUR-NAME/YOUR-FORK.',
			then: () => rmSync(inFork('src/content/docs/roadmaps/old'), { recursive: true }),
		},
		{
			command: 'npm run record -- --forget /roadmaps/old/',
			then: () => {
				const record = readFileSync(inFork('src/content/published.txt'), 'utf8');
				expect(record).toContain('/roadmaps/learn-rust/');
				expect(record).not.toContain('/roadmaps/old/');
			},
		},
	];
}

/** A plan as a chat assistant writes it, with a link to a host of ours. */
const planWith = (address: string) => `Sure! Here is your plan.

# Learn Rust

## Week 1: Basics

- Install Rust
- Build a guessing game

Resources: [The book](${address}book)

## Week 2: Ownership

- Write a function that borrows

Shall I make it a daily schedule?
`;
