import { totalsInWords, type TaskNoun } from '../../words/chosen/tasks.ts';
import { markOf } from '../change-progress.ts';
import { emptyProgress } from '../progress.ts';
import { resolveProgress } from '../resolve-progress.ts';
import { partOf, taskIdsOf } from '../task-index.ts';
import { totalsOf, type Totals } from '../totals.ts';
import { isTouched, loadPart } from './load-index.ts';
import { store } from './page-store.ts';

/**
 * Says how far some pages are, in words and with a bar: `<progress-meter pages="projects/blog">12 tasks</progress-meter>`.
 * Until something is ticked it says what the page says without scripts, and loads nothing. `former` names the
 * parts of the index that its pages belonged to before.
 */
class ProgressMeter extends HTMLElement {
	private stop: (() => void) | undefined;

	connectedCallback(): void {
		this.stop = store.subscribe(() => void this.show());
		void this.show();
	}

	disconnectedCallback(): void {
		this.stop?.();
	}

	private async show(): Promise<void> {
		const pages = wordsIn(this.getAttribute('pages'));
		const own = pages.length === 1 ? totalsOnPage(pages[0] ?? '') : undefined;
		if (own) {
			this.draw(own);
			return;
		}
		const part = partOf(pages[0] ?? '');
		if (!isTouched([part, ...wordsIn(this.getAttribute('former'))], store.progress)) return;
		const index = await loadPart(part);
		if (!index) return;
		const { here } = resolveProgress(store.progress, index);
		const ids = pages.flatMap((page) => taskIdsOf(index, page));
		this.draw(totalsOf(ids, here));
	}

	private draw(totals: Totals): void {
		const { done, doing, skipped, total } = totals;
		if (done + doing + skipped === 0 && !this.querySelector('.bar')) return;
		const words = document.createElement('span');
		words.className = 'words';
		words.textContent = totalsInWords(totals, (this.getAttribute('noun') ?? 'task') as TaskNoun);
		const bar = document.createElement('span');
		bar.className = 'bar';
		const share = (count: number) => `${total === 0 ? 100 : (100 * count) / total}%`;
		bar.style.setProperty('--done', share(done));
		bar.style.setProperty('--doing', share(done + doing));
		this.replaceChildren(words, ' ', bar);
		this.toggleAttribute('data-complete', done === total);
	}
}

/** The totals of the page that is open. They need nothing from elsewhere, and so no connection. */
function totalsOnPage(page: string): Totals | undefined {
	const controls = document.querySelector(`task-controls[page="${CSS.escape(page)}"]`);
	if (!controls) return undefined;
	const former = JSON.parse(controls.getAttribute('former') ?? '{}') as Record<string, string[]>;
	const ids = [...controls.querySelectorAll<HTMLElement>('[data-task]')].map(
		({ dataset }) => dataset['task'] ?? ''
	);
	const marks = ids.flatMap((id) => {
		const mark = markOf(store.progress, id, former[id]);
		return mark ? [[id, mark] as const] : [];
	});
	return totalsOf(ids, { ...emptyProgress, tasks: Object.fromEntries(marks) });
}

function wordsIn(list: string | null): string[] {
	return (list ?? '').split(' ').filter(Boolean);
}

customElements.define('progress-meter', ProgressMeter);
