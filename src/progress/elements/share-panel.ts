import {
	codeHint,
	linkAsCode,
	linkCopied,
	linkNotCopied,
	makingNeedsTaskList,
	openingNeedsTaskList,
	tooMuchForCode,
} from '../../words/chosen/progress.ts';
import {
	longestInQrCode,
	readShareCode,
	writeLongShareCode,
	writeShareCode,
} from '../share-code.ts';
import { environment, store } from './page-store.ts';
import type { PanelContext } from './panel-context.ts';
import { preview } from './restore-panel.ts';

const mark = '#take=';
/** Signs of a link that mail and chats still carry whole. */
const longestLink = 8_000;

/** Makes a link that carries everything, with a code for a camera, and takes over what a link brings. */
export function offerLink(context: PanelContext): void {
	const { index, root, say } = context;
	const find = <E extends HTMLElement>(what: string) => root.querySelector<E>(`[data-${what}]`);
	const field = root.querySelector<HTMLInputElement>('#along-link');
	find('make-link')?.addEventListener('click', () => void make());
	find('copy')?.addEventListener('click', () => void copy());
	addEventListener('hashchange', () => void takeIn(context));
	void takeIn(context);

	async function make(): Promise<void> {
		const panel = find('link');
		const note = find('link-note');
		if (!index) say(makingNeedsTaskList);
		if (!index || !panel || !field || !note) return;
		const address = location.origin + location.pathname + mark;
		const long = await writeLongShareCode(store.progress, index, environment.now());
		const whole = await writeShareCode(store.progress, index, environment.now());
		field.value = address + (long.length <= longestLink ? long : whole.code);
		const room = longestInQrCode - address.length;
		const short = await writeShareCode(store.progress, index, environment.now(), room);
		const fits = short.code.length <= room;
		note.textContent = fits ? codeHint(short.left) : tooMuchForCode;
		find('code')?.replaceChildren(...(fits ? [await codeOf(address + short.code)] : []));
		panel.hidden = false;
		field.select();
	}

	async function copy(): Promise<void> {
		if (!field) return;
		field.select();
		try {
			await navigator.clipboard.writeText(field.value);
			say(linkCopied);
		} catch {
			say(linkNotCopied);
		}
	}
}

/** What a link brings is looked at first, and leaves the address. */
async function takeIn(context: PanelContext): Promise<void> {
	if (!location.hash.startsWith(mark)) return;
	const code = location.hash.slice(mark.length);
	history.replaceState(null, '', location.pathname + location.search);
	if (!context.index) {
		context.say(openingNeedsTaskList);
		return;
	}
	preview(context, await readShareCode(code, context.index));
}

/** The code as a drawing. What draws it is loaded only now. */
async function codeOf(text: string): Promise<Element> {
	const { renderSVG } = await import('uqr');
	const holder = document.createElement('div');
	// Dark on light in both themes, with the border that cameras need.
	holder.innerHTML = renderSVG(text, { border: 4, ecc: 'L' });
	const svg = holder.firstElementChild ?? holder;
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', linkAsCode);
	return svg;
}
