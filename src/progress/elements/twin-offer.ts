import { tickTwin, twinDone } from '../../words/chosen/tasks.ts';
import { followRoadmap, setTask } from '../change-progress.ts';
import { resolveProgress } from '../resolve-progress.ts';
import { partOf, taskIdsOf } from '../task-index.ts';
import { totalsOf } from '../totals.ts';
import { isTouched, loadPart } from './load-index.ts';
import { store } from './page-store.ts';

/**
 * Offers to tick a week whose twin in another roadmap is done: `<twin-offer twin="roadmaps/…/week-03" name="24-week
 * syllabus, week 3">`. The tasks of twins differ in their words, so all of the week is offered at once.
 */
class TwinOffer extends HTMLElement {
	connectedCallback(): void {
		store.subscribe(() => void this.show());
		void this.show();
	}

	private async show(): Promise<void> {
		const twin = this.getAttribute('twin') ?? '';
		const items = [...document.querySelectorAll<HTMLElement>('[data-task]')];
		const open = items
			.filter(({ dataset }) => dataset['state'] === 'todo')
			.map(({ dataset }) => dataset['task'] ?? '');
		const part = partOf(twin);
		const index =
			open.length > 0 && isTouched([part], store.progress) ? await loadPart(part) : undefined;
		const totals =
			index && totalsOf(taskIdsOf(index, twin), resolveProgress(store.progress, index).here);
		if (!totals || totals.done < totals.total || totals.done + totals.skipped === 0) {
			this.replaceChildren();
			return;
		}
		const words = document.createElement('p');
		words.textContent = twinDone(this.getAttribute('name') ?? '');
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = tickTwin(open.length);
		button.addEventListener('click', () => {
			store.change((progress, now) => {
				const followed = followRoadmap(progress, partOf(open[0] ?? ''), now);
				return open.reduce((done, id) => setTask(done, id, 'done', now), followed);
			});
		});
		words.append(' ', button);
		this.replaceChildren(words);
	}
}

customElements.define('twin-offer', TwinOffer);
