import { readFile } from 'node:fs/promises';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { readContent } from '../src/files/read-content.ts';
import { describeProgress } from '../src/progress/describe-progress.ts';
import { readProgressMarkdown } from '../src/progress/read-progress-markdown.ts';
import { toTaskIndex } from '../src/progress/to-task-index.ts';
import { loadSite } from '../src/site/load-site.ts';
import { runCommand } from './run-command.ts';

const help = `Usage: npm run progress -- FILE

Says how far a progress.md is, week by week, and what comes next.

Exit code 0: all of it was understood; 1: a row or note was not, or nothing; 2: wrong usage, or a file that cannot be read.`;

await runCommand(help, {}, report, { positionals: 1 });

async function report(_: object, [file]: string[]): Promise<void> {
	if (file === undefined) throw new Error(`Say which file to read.\n\n${help}`);
	const [text, content] = await Promise.all([readText(file), readContent(process.cwd())]);
	const { base } = (await loadSite()).address;
	const index = toTaskIndex(loadCurriculum(content, { base }).curriculum, base);
	const { pages, problems, progress } = readProgressMarkdown(text, index, Date.now());
	console.log(describeProgress(progress, index, pages));
	for (const { column, line, message } of problems)
		console.error(`${file}:${line}:${column} ${message}`);
	if (problems.length > 0 || pages.length === 0) process.exitCode = 1;
}

async function readText(path: string): Promise<string> {
	return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') throw new Error(`There is no file ${path}.`);
		throw error;
	});
}
