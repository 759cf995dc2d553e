import { docsFolder } from '../../curriculum/location.ts';
import { problem, type Problem } from '../../curriculum/problem.ts';
import { mergePage } from './merge-page.ts';

/** A page as it was, as it is and as the source has it now; `undefined` where there is none. */
export interface PageSides {
	/** What the last import wrote. */
	base: string | undefined;
	mine: string | undefined;
	theirs: string | undefined;
	/** Path of a page that no import made and that links to this one. */
	linkedBy: string | undefined;
}

export interface PageFate {
	/** What the page will say; `undefined` when there will be none. */
	text: string | undefined;
	problems: Problem[];
}

/** What becomes of a page in a merge. What was edited by hand always stays. */
export function decidePage(path: string, { base, linkedBy, mine, theirs }: PageSides): PageFate {
	const note = (message: string, hint: string) => [
		problem('import-page-kept', placeOf(path), message, hint),
	];
	if (theirs === undefined) {
		if (mine === undefined) return { text: undefined, problems: [] };
		const hint = 'Delete the file if nobody needs it.';
		if (mine !== base) {
			const fact = 'The source has this page no more, but it was edited by hand, so it was kept.';
			return { text: mine, problems: note(fact, hint) };
		}
		if (linkedBy === undefined) return { text: undefined, problems: [] };
		const fact = `The source has this page no more, but ${linkedBy} links to it, so it was kept.`;
		return { text: mine, problems: note(fact, `Take the link away first. ${hint}`) };
	}
	if (mine === undefined) {
		if (base === undefined) return { text: theirs, problems: [] };
		if (base === theirs) return { text: undefined, problems: [] };
		const fact =
			'This page was deleted by hand, so it was not made again, though the source has changed it.';
		const hint =
			'If it is needed after all, restore it from your history and run the import with --merge.';
		return { text: undefined, problems: note(fact, hint) };
	}
	if (mine === theirs) return { text: mine, problems: [] };
	if (base === undefined) {
		const fact =
			'This page exists, and nothing tells what of it was edited by hand, so it was kept as it is.';
		const hint =
			'Compare it with the source. To replace it, run the import with --force. The next --merge can tell.';
		return { text: mine, problems: note(fact, hint) };
	}
	const { conflicts, lines } = mergePage(path, base, mine, theirs);
	return {
		text: lines.join('\n'),
		problems: conflicts.map(({ line, theirs: said }) =>
			problem(
				'import-conflict',
				{ ...placeOf(path), line: line + 1 },
				'This was edited by hand and has changed in the source as well. Your version was kept.',
				said.length === 0
					? 'The source has taken it away.'
					: `The source says now:\n${said.join('\n')}`
			)
		),
	};
}

function placeOf(path: string) {
	return { file: `${docsFolder}/${path}`, line: 1, column: 1 };
}
