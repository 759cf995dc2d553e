import { allTakenAway } from '../../words/chosen/progress.ts';
import type { PanelContext } from './panel-context.ts';

/** Takes everything away, once the learner has said so twice. */
export function offerReset({ history, root, say }: PanelContext): void {
	const dialog = root.querySelector('dialog');
	const on = (mark: string, act: () => void) =>
		root.querySelector(`[data-${mark}]`)?.addEventListener('click', act);
	on('reset', () => dialog?.showModal());
	on('reset-not', () => dialog?.close());
	on('reset-now', () => {
		history.reset();
		dialog?.close();
		say(allTakenAway);
	});
}
