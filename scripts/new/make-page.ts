import { join } from 'node:path';
import { completeAnswers, type Asker } from '../../src/authoring/complete-answers.ts';
import { draftPage, errorsBy, isInTheWay, type NewPage } from '../../src/authoring/draft-page.ts';
import type { Answers, NewKind } from '../../src/authoring/new-kinds.ts';
import { loadCurriculum } from '../../src/curriculum/load-curriculum.ts';
import { formatProblem, type Problem } from '../../src/curriculum/problem.ts';
import { finishImport } from '../../src/files/finish-import.ts';
import { readContent } from '../../src/files/read-content.ts';
import { writeNew } from '../../src/files/write-new.ts';
import { loadSite } from '../../src/site/load-site.ts';

/** How many problems are shown before the rest is counted. */
const shown = 3;

/** Makes a page, says where it is and what comes next, and sets the exit code when something stands in the way. */
export async function makePage(
	kind: NewKind,
	given: Answers,
	asker: Asker | undefined
): Promise<void> {
	finishImport(process.cwd());
	const content = await readContent(process.cwd());
	const { address, frontRoadmap } = await loadSite();
	const { curriculum } = loadCurriculum(content, address);
	const completed = await completeAnswers(kind, given, curriculum, asker);
	if (completed.outcome === 'usage') throw new Error(completed.message);
	if (completed.outcome === 'refused') {
		refuse(completed.message);
		return;
	}
	const page = draftPage(kind, completed.answers, curriculum);
	const errors = errorsBy(page, content, { ...address, frontRoadmap });
	const obstacles = errors.filter(isInTheWay);
	if (obstacles.length > 0) refuse(describeErrors(obstacles, kind, page));
	else if (await writeNew(join(process.cwd(), page.file), page.text))
		console.log([nextSteps(kind, page, address.base), ...errors.map(formatProblem)].join('\n'));
	else refuse(`There is a file ${page.file} already. Nothing was changed in it.`);
}

function refuse(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

function describeErrors(errors: readonly Problem[], kind: NewKind, { file }: NewPage): string {
	const missing = errors.some(({ rule }) => rule === 'link-target-missing');
	const rest = errors.length - shown;
	return [
		`${file} was not made: with it, the check would find ${errors.length === 1 ? 'an error' : `${errors.length} errors`} that it does not find now.`,
		...errors.slice(0, shown).map(formatProblem),
		...(rest > 0 ? [`… and ${rest} more.`] : []),
		missing
			? `These links are plain text as long as there is no ${kind}. To keep their words without the links, run: npm run check -- --unlink`
			: 'Mend what it says first, then make the page.',
	].join('\n');
}

function nextSteps(kind: NewKind, { address, file }: NewPage, base: string): string {
	const link = {
		roadmap: 'Add its weeks with npm run new -- week, or phases first with npm run new -- phase.',
		phase: 'It stands in the outline of its roadmap. Add its weeks with npm run new -- week.',
		week: 'It stands in the outline of its roadmap.',
		project: `Link to ${address} from the weeks that build it.`,
		topic: `Link to ${address} from the weeks that teach it.`,
	} satisfies Record<NewKind, string>;
	return [
		`Made ${file}`,
		`Write over the words in it, and say when you have gone through it: reviewed: ${new Date().toISOString().slice(0, 10)}`,
		link[kind],
		`npm run dev shows it at http://localhost:4321${base}${address}`,
	].join('\n');
}
