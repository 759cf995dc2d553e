import { alsoIn } from '../words/chosen/search.ts';
import type { FoundPage } from './finder.ts';

/** What links of results are: choices of a field with arrow keys, or links like any other. */
export type ResultRole = 'option' | 'link';

/**
 * A page that was found: its link with place and passage, then links to its headings and its twins. Each of them can
 * be chosen by itself, and says what it leads to without the others. `id` is unique in the document.
 */
export function resultItem(page: FoundPage, role: ResultRole, id: string): HTMLLIElement {
	const item = document.createElement('li');
	if (role === 'option') item.setAttribute('role', 'presentation');
	const card = row('search-card', []);
	const link = linkTo(page.url, 'search-title', role, id);
	const title = part('search-name', page.title, `${id}-title`);
	if (page.place) link.append(part('search-place', page.place, `${id}-place`), ' ');
	link.append(title);
	card.append(link);
	if (page.excerpt) {
		const passage = part('search-passage', '', `${id}-passage`);
		passage.innerHTML = page.excerpt;
		link.setAttribute('aria-describedby', passage.id);
		card.append(passage);
	}
	item.append(card);

	const headings = page.headings.map((heading, index) => {
		const each = linkTo(heading.url, 'search-heading', role, `${id}-heading-${index}`);
		each.append(heading.title);
		each.setAttribute('aria-labelledby', `${each.id} ${title.id}`);
		return each;
	});
	if (headings.length > 0) item.append(row('search-headings', headings));

	const twins = page.twins.map((twin, index) => {
		const each = linkTo(twin.url, 'search-twin', role, `${id}-twin-${index}`);
		each.append(twin.place);
		return each;
	});
	if (twins.length > 0) {
		const line = row('search-twins', twins);
		line.prepend(part('', alsoIn, `${id}-also`));
		for (const twin of twins) twin.setAttribute('aria-labelledby', `${id}-also ${twin.id}`);
		item.append(line);
	}
	return item;
}

function linkTo(url: string, className: string, role: ResultRole, id: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = url;
	link.className = className;
	link.id = id;
	if (role === 'option') {
		link.setAttribute('role', 'option');
		link.setAttribute('aria-selected', 'false');
		// The focus stays in the field.
		link.tabIndex = -1;
	}
	return link;
}

function part(className: string, text: string, id: string): HTMLSpanElement {
	const span = document.createElement('span');
	if (className) span.className = className;
	span.id = id;
	span.textContent = text;
	return span;
}

function row(className: string, links: readonly HTMLElement[]): HTMLDivElement {
	const line = document.createElement('div');
	line.className = className;
	line.append(...links);
	return line;
}
