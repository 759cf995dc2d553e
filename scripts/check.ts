import { styleText } from 'node:util';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { countProblems, formatProblem } from '../src/curriculum/problem.ts';
import { finishImport } from '../src/files/finish-import.ts';
import { readContent } from '../src/files/read-content.ts';
import { loadSite, SiteConfigError } from '../src/site/load-site.ts';
import { runCommand } from './run-command.ts';

const help = `Usage: npm run check:content

Reads src/site.config.ts, all pages and src/content/resources.yml, and says what is wrong with them.
Exit code 0: nothing that stops a build; 1: at least one error; 2: wrong usage, or files that cannot be read.`;

await runCommand(help, {}, check);

async function check(): Promise<void> {
	finishImport(process.cwd());
	const site = await loadSite().catch((error: unknown) => {
		if (error instanceof SiteConfigError) return error;
		throw error;
	});
	const context = site instanceof SiteConfigError ? {} : { ...site.address, ...site };
	const { curriculum, problems: found } = loadCurriculum(await readContent(process.cwd()), {
		...context,
		today: new Date(),
	});
	const problems = [...site.problems, ...found];
	const colours = { error: 'red', warning: 'yellow' } as const;
	for (const problem of problems)
		console.log(styleText(colours[problem.severity], formatProblem(problem)));
	const { pages, roadmaps, projects, topics, resources } = curriculum;
	console.log(
		`Read ${pages.size} pages: ${roadmaps.length} roadmaps, ${projects.length} projects, ${topics.length} topics; ${resources.length} resources. ` +
			`Found ${countProblems(problems)}.`
	);
	if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
