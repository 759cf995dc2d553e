import {
	downloadSetAside,
	reallyThrowAway,
	thrownAway,
	throwAway,
} from '../../words/chosen/progress.ts';
import { momentInWords } from '../moment-in-words.ts';
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
			const when = momentInWords(aside.at);
			const look = button(downloadSetAside(when), () =>
				download('set-aside.txt', 'text/plain', aside.text)
			);
			let isAsked = false;
			const drop = button(throwAway, () => {
				if (!isAsked) {
					isAsked = true;
					drop.textContent = reallyThrowAway;
					return;
				}
				dropSetAside(storage, aside);
				listSetAside(context);
				context.say(thrownAway);
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
