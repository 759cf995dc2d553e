import { join } from 'node:path';
import { styleText } from 'node:util';
import { mendContent } from '../src/authoring/mend-content.ts';
import { counted } from '../src/curriculum/counted.ts';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { resourcesFile } from '../src/curriculum/location.ts';
import { countProblems, formatProblem, type Problem } from '../src/curriculum/problem.ts';
import { finishImport } from '../src/files/finish-import.ts';
import { readContent } from '../src/files/read-content.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { loadSite, SiteConfigError } from '../src/site/load-site.ts';
import { runCommand } from './run-command.ts';

const help = `Usage: npm run check:content [-- --fix | --unlink]

Reads src/site.config.ts, all pages and src/content/resources.yml, and says what is wrong with them.

  --fix      mends what has one right answer, says what it did, and checks again
  --unlink   does that, and of links that lead to no page and are like no other leaves the words alone

Exit code 0: nothing that stops a build; 1: at least one error; 2: wrong usage, or files that cannot be read.`;

const options = {
	fix: { type: 'boolean', default: false },
	unlink: { type: 'boolean', default: false },
} as const;

const root = process.cwd();

type Context = NonNullable<Parameters<typeof loadCurriculum>[1]>;

await runCommand(help, options, async ({ fix, unlink }) => {
	finishImport(root);
	const site = await loadSite().catch((error: unknown) => {
		if (error instanceof SiteConfigError) return error;
		throw error;
	});
	const known = site instanceof SiteConfigError ? {} : { ...site.address, ...site };
	const context = { ...known, today: new Date() };
	if (fix || unlink) await mend(context, unlink);
	const { curriculum, problems: found } = loadCurriculum(await readContent(root), context);
	const problems = [...site.problems, ...found];
	const colours = { error: 'red', warning: 'yellow' } as const;
	for (const problem of problems)
		console.log(styleText(colours[problem.severity], formatProblem(problem)));
	const { pages, roadmaps, projects, topics, resources } = curriculum;
	console.log(
		`Read ${counted(pages.size, 'page')}: ${counted(roadmaps.length, 'roadmap')}, ${counted(projects.length, 'project')}, ${counted(topics.length, 'topic')}; ${counted(resources.length, 'resource')}. ` +
			`Found ${countProblems(problems)}.`
	);
	const offer = offerFix(problems);
	if (offer) console.log(offer);
	if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});

async function mend(context: Context, unlinks: boolean): Promise<void> {
	const before = await readContent(root);
	const { content, mends } = mendContent(before, context, unlinks);
	const texts = new Map(before.pages.map(({ path, text }) => [path, text]));
	for (const { path, text } of content.pages)
		if (text !== texts.get(path)) await writeWhole(join(root, path), text);
	if (content.resources !== before.resources)
		await writeWhole(join(root, resourcesFile), content.resources);
	for (const { place, what } of mends)
		console.log(styleText('green', `${place.file}:${place.line}:${place.column} mended: ${what}`));
	if (mends.length === 0)
		console.log('There was nothing in the content that could be mended without asking you.');
}

function offerFix(problems: readonly Problem[]): string | undefined {
	const { length } = problems.filter(({ fix }) => fix !== undefined);
	if (length === 0) return undefined;
	return `${length === 1 ? 'One of them has' : `${length} of them have`} one right answer: npm run check -- --fix`;
}
