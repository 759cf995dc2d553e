import {
	longestInQrCode,
	readShareCode,
	writeLongShareCode,
	writeShareCode,
	type SharePart,
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
		if (!index) say('The link needs the list of all tasks, which could not be loaded. Try again.');
		if (!index || !panel || !field || !note) return;
		const address = location.origin + location.pathname + mark;
		const long = await writeLongShareCode(store.progress, index, environment.now());
		const whole = await writeShareCode(store.progress, index, environment.now());
		field.value = address + (long.length <= longestLink ? long : whole.code);
		const room = longestInQrCode - address.length;
		const short = await writeShareCode(store.progress, index, environment.now(), room);
		const fits = short.code.length <= room;
		note.textContent = fits
			? `Or hold the other device's camera before the code${leftInWords(short.left)}.`
			: 'It is too much for a code that a camera can read. Send the link, or take the backup.';
		find('code')?.replaceChildren(...(fits ? [await codeOf(address + short.code)] : []));
		panel.hidden = false;
		field.select();
	}

	async function copy(): Promise<void> {
		if (!field) return;
		field.select();
		try {
			await navigator.clipboard.writeText(field.value);
			say('The link is copied.');
		} catch {
			say('The browser does not let us copy. The link is selected: copy it with Ctrl+C or ⌘C.');
		}
	}
}

/** What a link brings is looked at first, and leaves the address. */
async function takeIn(context: PanelContext): Promise<void> {
	if (!location.hash.startsWith(mark)) return;
	const code = location.hash.slice(mark.length);
	history.replaceState(null, '', location.pathname + location.search);
	if (!context.index) {
		context.say('The link needs the list of all tasks, which could not be loaded. Open it again.');
		return;
	}
	preview(context, await readShareCode(code, context.index));
}

const partNames: Record<SharePart, string> = {
	notes: 'notes',
	plans: 'plans',
	gone: 'ticks of tasks that are gone',
};

function leftInWords(left: readonly SharePart[]): string {
	if (left.length === 0) return '';
	const names = new Intl.ListFormat('en').format(left.map((part) => partNames[part]));
	return `. It leaves ${names} out; the link has them`;
}

/** The code as a drawing. What draws it is loaded only now. */
async function codeOf(text: string): Promise<Element> {
	const { renderSVG } = await import('uqr');
	const holder = document.createElement('div');
	// Dark on light in both themes, with the border that cameras need.
	holder.innerHTML = renderSVG(text, { border: 4, ecc: 'L' });
	const svg = holder.firstElementChild ?? holder;
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', 'The link as a QR code');
	return svg;
}
