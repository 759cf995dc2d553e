import { dropSetAside, setAsideIn } from '../set-aside.ts';
import { download } from './backup-panel.ts';
import { fill } from './kept-lists.ts';
import { environment } from './page-store.ts';
import type { PanelContext } from './panel-context.ts';

/** Lists what could not be read, to be looked at or thrown away. */
export function listSetAside(context: PanelContext): void {
	const { base, storage } = environment;
	fill(
		context.root.querySelector('[data-aside]'),
		setAsideIn(storage, base).map((aside) => {
			const item = document.createElement('li');
			const when = new Date(aside.at).toLocaleString();
			const look = button(`Download what was set aside on ${when}`, () =>
				download('set-aside.txt', 'text/plain', aside.text)
			);
			const drop = button('Throw it away', () => {
				if (drop.textContent === 'Throw it away') {
					drop.textContent = 'Really throw it away, for good';
					return;
				}
				dropSetAside(storage, aside);
				listSetAside(context);
				context.say('It is thrown away.');
			});
			item.append(look, ' ', drop);
			return item;
		})
	);
}

function button(words: string, act: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = words;
	made.addEventListener('click', act);
	return made;
}
