import { fileNeedsTaskList } from '../../words/chosen/progress.ts';
import { writeBackup } from '../backup.ts';
import { writeProgressMarkdown } from '../write-progress-markdown.ts';
import { environment, store } from './page-store.ts';
import type { PanelContext } from './panel-context.ts';

/** Makes every button that is marked for it download a backup. */
export function offerBackup({ index, root, say, site }: PanelContext): void {
	for (const button of root.querySelectorAll<HTMLButtonElement>('[data-backup]'))
		button.addEventListener('click', () => {
			const at = environment.now();
			if (button.dataset['backup'] === 'json')
				download(
					`progress-${new Date(at).toISOString().slice(0, 10)}.json`,
					'application/json',
					writeBackup(store.progress, { at, site })
				);
			else if (index)
				download(
					'progress.md',
					'text/markdown',
					writeProgressMarkdown(store.progress, index, { origin: location.origin })
				);
			else say(fileNeedsTaskList);
		});
}

/** Hands a file to the learner. */
export function download(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	const address = URL.createObjectURL(new Blob([text], { type }));
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the file a moment later.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
