import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import {
	blankContent,
	blankPlaces,
	describeBlank,
	homeFile,
} from '../../src/authoring/blank-site.ts';
import type { Asker } from '../../src/authoring/complete-answers.ts';
import { loadCurriculum } from '../../src/curriculum/load-curriculum.ts';
import { formatProblem } from '../../src/curriculum/problem.ts';
import { finishImport } from '../../src/files/finish-import.ts';
import { readContent } from '../../src/files/read-content.ts';
import { takeAway } from '../../src/files/take-away.ts';
import { uncommittedFiles } from '../../src/files/uncommitted-files.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { ledgerFile } from '../../src/links/ledger.ts';

/** Takes what ships away, once somebody has said so, and says what comes next. */
export async function makeBlank(isSure: boolean, asker: Asker | undefined): Promise<void> {
	const root = process.cwd();
	finishImport(root);
	const content = await readContent(root);
	const { curriculum } = loadCurriculum(content);
	const places = [
		...blankPlaces(curriculum),
		{ path: ledgerFile, what: 'what is remembered about links' },
	].filter(({ path }) => existsSync(join(root, path)));
	console.log(describeBlank(places));
	console.log(await describeSafety(root));
	if (!isSure && !(await isConfirmed(asker))) {
		console.error('Nothing was changed.');
		process.exitCode = 1;
		return;
	}
	// It takes a moment, and ends whole.
	process.on('SIGINT', () => undefined);
	const blank = blankContent(curriculum, content);
	const home = blank.pages.find(({ path }) => path === homeFile)?.text ?? '';
	await takeAway(root, [...places.map(({ path }) => path), homeFile], () =>
		writeWhole(join(root, homeFile), home)
	);
	for (const problem of loadCurriculum(blank).problems)
		if (problem.severity === 'error') console.log(formatProblem(problem));
	console.log(`Done. What comes next:
  src/site.config.ts                 title and description of your site
  npm run import -- plan.md          makes pages of a roadmap you have
  npm run new -- roadmap             begins one from a template
  npm run dev                        shows the site while you write`);
}

async function describeSafety(root: string): Promise<string> {
	const files = await uncommittedFiles(root, 'src/content');
	const warn = (text: string) => styleText('yellow', text);
	if (!files)
		return warn('Git does not keep this folder: what is taken away cannot be brought back.');
	if (files.length > 0)
		return warn(
			`Git does not keep the newest state of ${files.length === 1 ? 'one file' : `${files.length} files`} there, such as ${files[0]}. Commit first if you may want them back.`
		);
	return 'Git keeps all of it: git restore --source=HEAD -- src/content brings it back.';
}

async function isConfirmed(asker: Asker | undefined): Promise<boolean> {
	if (!asker)
		throw new Error(
			'Nobody is there to be asked. The whole command is:\n  npm run new -- --blank --yes'
		);
	return (await asker.ask('Type the word blank to do it', '')) === 'blank';
}
