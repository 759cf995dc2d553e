import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere } from './commands/elsewhere.ts';
import { publishedSteps } from './commands/published-steps.ts';
import { readCommands } from './commands/read-commands.ts';
import { askServer, runLine } from './commands/run-line.ts';
import { templateSteps } from './commands/template-steps.ts';
import { makeWorkshop } from './commands/workshop.ts';
import { writtenSteps } from './commands/written-steps.ts';
import { projectRoot } from './site/build-site.ts';

const workshop = makeWorkshop('guides');
beforeAll(() => workshop.open());
afterAll(() => workshop.close());

/** The steps of a story build on each other. */
const stories = {
	'from the README to a published roadmap': publishedSteps(workshop),
	'pages from templates, and a translation': writtenSteps(workshop),
	'a repository made from a template': templateSteps(workshop),
};

test('the README and the guides tell of no command that is not run, and each that is run is told of', () => {
	const told = readCommands();
	const known = [
		...Object.values(stories).flatMap((steps) => steps.map(({ command }) => command)),
		...Object.keys(elsewhere),
	];
	expect(told.filter((command) => !known.includes(command))).toEqual([]);
	expect(known.filter((command) => !told.includes(command))).toEqual([]);
});

test.each(Object.entries(elsewhere))('%s is run elsewhere', (_, [file, words]) => {
	expect(readFileSync(join(projectRoot, file), 'utf8')).toContain(words);
});

describe.each(Object.entries(stories))('%s', (_, steps) => {
	test.each(steps.map((step) => [step.command, step] as const))('%s', async (_, step) => {
		step.before?.();
		const { asks, code = 0, command, as: line = command, says = '', then } = step;
		const where = { cwd: step.cwd ?? workshop.fork, env: workshop.env };
		if (asks === undefined) {
			const ran = await runLine(line, where);
			expect(ran.code, ran.output).toBe(code);
			expect(ran.output).toMatch(says);
		} else {
			const answer = await askServer(line, asks, where);
			expect(answer).toMatch(/^200 /);
			expect(answer).toMatch(says);
		}
		then?.();
	});
});
