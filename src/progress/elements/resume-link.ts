import { allDone, continueWith } from '../../words/chosen/tasks.ts';
import { followedRoadmaps, nextTask } from '../next-task.ts';
import { resolveProgress } from '../resolve-progress.ts';
import { addressOfId } from '../task-index.ts';
import { loadPart } from './load-index.ts';
import { store } from './page-store.ts';

/**
 * Leads back to where the learner stopped: `<resume-link>` in the roadmap that was followed last,
 * `<resume-link roadmap="day-by-day">` in that one. Empty for somebody who has not begun. `moved="old=new"` names
 * roadmaps that were renamed.
 */
class ResumeLink extends HTMLElement {
	connectedCallback(): void {
		store.subscribe(() => void this.show());
		void this.show();
	}

	private async show(): Promise<void> {
		const moved = new Map(
			(this.getAttribute('moved') ?? '')
				.split(' ')
				.map((names) => names.split('=') as [string, string])
		);
		const followed = followedRoadmaps(store.progress).map((id) => moved.get(id) ?? id);
		const own = this.getAttribute('roadmap');
		const roadmap = own === null ? followed[0] : followed.find((id) => id === own);
		const index = roadmap === undefined ? undefined : await loadPart(roadmap);
		if (!index || roadmap === undefined) {
			this.replaceChildren();
			return;
		}
		const next = nextTask(roadmap, index, resolveProgress(store.progress, index).here);
		const title = index.roadmaps[0]?.title ?? '';
		const link = document.createElement('a');
		link.className = 'main-action';
		link.href = next ? addressOfId(index, next.task) : addressOfId(index, `roadmaps/${roadmap}`);
		link.textContent = next ? continueWith(next.label) : allDone(title);
		const note = document.createElement('p');
		note.className = 'resume-note';
		note.textContent = next ? `${own === null ? `${title}: ` : ''}${next.text}` : '';
		this.replaceChildren(link, note);
	}
}

customElements.define('resume-link', ResumeLink);
