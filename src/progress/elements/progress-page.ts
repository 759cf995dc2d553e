import { noTaskList } from '../../words/chosen/progress.ts';
import { leaveRoadmap } from '../change-progress.ts';
import { followedRoadmaps } from '../next-task.ts';
import { ProgressHistory } from '../progress-history.ts';
import { joinTaskIndexes, sharedPart, type TaskIndex } from '../task-index.ts';
import { offerBackup } from './backup-panel.ts';
import { listGone, listNotes } from './kept-lists.ts';
import { loadPart } from './load-index.ts';
import { environment, store } from './page-store.ts';
import type { PanelContext } from './panel-context.ts';
import { offerReset } from './reset-panel.ts';
import { offerRestore } from './restore-panel.ts';
import { listSetAside } from './set-aside-list.ts';
import { offerLink } from './share-panel.ts';

/** The page on which a learner finds everything, and takes it away or along. */
class ProgressPage extends HTMLElement {
	connectedCallback(): void {
		void this.start();
	}

	private async start(): Promise<void> {
		const { parts = '', site = '' } = this.dataset;
		const said = document.querySelector('[data-said]');
		const context: PanelContext = {
			root: this,
			history: new ProgressHistory(store, environment),
			index: await loadAll(parts.split(' ').filter(Boolean)),
			site,
			say: (sentence) => {
				if (said) said.textContent = sentence;
			},
		};
		for (const section of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
			section.hidden = false;
		offerLeaving();
		for (const offer of [offerBackup, offerRestore, offerLink, offerReset]) offer(context);
		for (const list of [listNotes, listGone, listSetAside]) {
			list(context);
			store.subscribe(() => list(context));
		}
		if (!context.index) context.say(noTaskList);
	}
}

async function loadAll(roadmaps: readonly string[]): Promise<TaskIndex | undefined> {
	const parts = await Promise.all([sharedPart, ...roadmaps].map(loadPart));
	const [first, ...rest] = parts.filter((part) => part !== undefined);
	// With a part missing, all that is in it would seem gone.
	return first && rest.length === parts.length - 1 ? joinTaskIndexes([first, ...rest]) : undefined;
}

/** A roadmap that was begun is suggested on the home page until the learner says otherwise. */
function offerLeaving(): void {
	const buttons = document.querySelectorAll<HTMLButtonElement>('[data-leave]');
	const show = () => {
		const followed = followedRoadmaps(store.progress);
		for (const button of buttons) button.hidden = !followed.includes(button.dataset['leave'] ?? '');
	};
	for (const button of buttons)
		button.addEventListener('click', () =>
			store.change((progress, now) => leaveRoadmap(progress, button.dataset['leave'] ?? '', now))
		);
	store.subscribe(show);
	show();
}

customElements.define('progress-page', ProgressPage);
