import { goneTask } from '../../words/chosen/progress.ts';
import { nameOf } from '../change-words.ts';
import { entryAt } from '../progress.ts';
import { resolveProgress } from '../resolve-progress.ts';
import { addressOfId, type TaskIndex } from '../task-index.ts';
import { taskStates } from '../task-states.ts';
import { store } from './page-store.ts';
import type { PanelContext } from './panel-context.ts';

/** Lists all notes with the tasks and pages they are on. */
export function listNotes({ index, root }: PanelContext): void {
	const notes = Object.entries(store.progress.notes).filter(([, { text }]) => text !== '');
	const { here } = index ? resolveProgress(store.progress, index) : { here: store.progress };
	fill(
		root.querySelector('[data-notes]'),
		notes.map(([id, { text }]) => {
			const item = document.createElement('li');
			const quote = document.createElement('blockquote');
			quote.textContent = text;
			quote.style.whiteSpace = 'pre-wrap';
			item.append(index && entryAt(here.notes, id) ? linkTo(id, index) : id, quote);
			return item;
		})
	);
}

/** Lists ticks whose tasks the site has no more. */
export function listGone({ index, root }: PanelContext): void {
	const gone = index ? Object.entries(resolveProgress(store.progress, index).gone.tasks) : [];
	fill(
		root.querySelector('[data-gone]'),
		gone.map(([id, { state }]) => {
			const item = document.createElement('li');
			const { sign, words } = taskStates[state];
			item.textContent = goneTask(`${sign} ${words}`, id);
			return item;
		})
	);
}

/** Fills the list of a section, which is hidden when there is nothing in it. */
export function fill(section: HTMLElement | null, items: readonly HTMLElement[]): void {
	section?.querySelector('ul')?.replaceChildren(...items);
	if (section) section.hidden = items.length === 0;
}

function linkTo(id: string, index: TaskIndex): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = addressOfId(index, id);
	link.textContent = nameOf(id, index);
	return link;
}
