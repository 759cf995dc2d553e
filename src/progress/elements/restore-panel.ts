import {
	broughtBackOn,
	fileNeedsTaskList,
	nothingChanged,
	nothingOfThisSite,
	previewOf,
	takenOver,
	tookAwayOn,
	undone,
} from '../../words/chosen/progress.ts';
import { problemAt } from '../../words/chosen/progress-file.ts';
import { readBackup } from '../backup.ts';
import { changeInWords } from '../change-words.ts';
import { compareProgress, comparisonInWords } from '../compare-progress.ts';
import { momentInWords } from '../moment-in-words.ts';
import type { Following, Progress } from '../progress.ts';
import { readProgressMarkdown } from '../read-progress-markdown.ts';
import { partOf, sharedPart, type TaskIndex } from '../task-index.ts';
import { environment, store } from './page-store.ts';
import type { PanelContext } from './panel-context.ts';

/** Something to take over, and what in it could not be understood. */
export interface Offer {
	progress: Progress;
	problems: string[];
}

/** Brings back a file, after a look at what it would change, and undoes the last large step. */
export function offerRestore(context: PanelContext): void {
	const { history, root, say } = context;
	const input = root.querySelector<HTMLInputElement>('#restore-file');
	input?.addEventListener('change', () => {
		const [file] = input.files ?? [];
		if (!file) return;
		void file.text().then((text) => {
			preview(context, readFile(text, context.index));
			input.value = '';
		});
	});

	const undo = root.querySelector<HTMLElement>('[data-undo]');
	const words = undo?.querySelector('span');
	const show = () => {
		const { last } = history;
		if (!undo || !words) return;
		undo.hidden = last === undefined;
		if (!last) return;
		const when = momentInWords(last.at);
		words.textContent = last.kind === 'reset' ? tookAwayOn(when) : broughtBackOn(when);
	};
	undo?.querySelector('button')?.addEventListener('click', () => {
		history.undo();
		show();
		say(undone);
	});
	store.subscribe(show);
	show();
}

/** Shows what an offer would change, and takes it over when the learner says so. */
export function preview(
	{ history, index, root, say }: PanelContext,
	{ problems, progress }: Offer
): void {
	const panel = root.querySelector<HTMLElement>('[data-preview]');
	const words = panel?.querySelector('[data-preview-words]');
	const list = panel?.querySelector('[data-preview-problems]');
	const take = panel?.querySelector<HTMLButtonElement>('[data-take-over]');
	const leave = panel?.querySelector<HTMLButtonElement>('[data-leave-it]');
	if (!panel || !words || !list || !take || !leave) return;
	const comparison = compareProgress(store.progress, progress);
	const changes =
		comparison.added.length +
		comparison.differing.filter(({ winner }) => winner === 'theirs').length;
	words.textContent = previewOf(comparisonInWords(comparison));
	const all = [...comparison.added, ...comparison.differing];
	const isEmpty = all.length + comparison.same === 0;
	fillList(list, isEmpty && problems.length === 0 ? [nothingOfThisSite] : problems);
	const details = panel.querySelector<HTMLElement>('[data-preview-changes]');
	if (details) details.hidden = all.length === 0;
	fillList(
		details?.querySelector('ul'),
		all.map((change) => changeInWords(change, store.progress, progress, index))
	);
	take.disabled = changes === 0;
	take.onclick = () => {
		history.restore(progress);
		panel.hidden = true;
		root.querySelector<HTMLElement>('#restore-file')?.focus();
		say(takenOver(changes));
	};
	leave.onclick = () => {
		panel.hidden = true;
		root.querySelector<HTMLElement>('#restore-file')?.focus();
		say(nothingChanged);
	};
	panel.hidden = false;
	panel.querySelector<HTMLElement>('#preview')?.focus();
}

function fillList(list: Element | null | undefined, lines: readonly string[]): void {
	list?.replaceChildren(
		...lines.map((line) => {
			const item = document.createElement('li');
			item.textContent = line;
			return item;
		})
	);
}

function readFile(text: string, index: TaskIndex | undefined): Offer {
	if (/^\s*\{/.test(text)) {
		const { problems, progress } = readBackup(text);
		return { progress, problems: problems.map(({ message }) => message) };
	}
	if (!index) {
		const { progress } = readBackup('');
		return { progress, problems: [fileNeedsTaskList] };
	}
	const { problems, progress } = readProgressMarkdown(text, index, environment.now());
	return {
		progress: { ...progress, followed: followedIn(progress) },
		problems: problems.map(({ column, line, message }) => problemAt(line, column, message)),
	};
}

/** The file says nothing of it, but who has ticked in a roadmap follows it. */
function followedIn({ tasks }: Progress): Progress['followed'] {
	const followed: Record<string, Following> = {};
	for (const [id, { at, state }] of Object.entries(tasks)) {
		const part = partOf(id);
		if (part === sharedPart || state === 'todo') continue;
		followed[part] = { state: 'following', at: Math.max(at, followed[part]?.at ?? 0) };
	}
	return followed;
}
