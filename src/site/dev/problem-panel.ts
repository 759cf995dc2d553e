import type { Problem } from '../../curriculum/problem.ts';
import { groupProblems } from './group-problems.ts';
import { problemKey } from './problem-changes.ts';
import styles from './problem-panel.css?inline';
import {
	problemsAsked,
	problemsTold,
	versionEntry,
	type AskedProblems,
	type ToldProblems,
} from './problem-messages.ts';
import { standing } from './change-lines.ts';

/** Problems that the author has put away, by their key, as long as the tab is open. */
const storageKey = 'waymark-problems-put-away';

/**
 * What is wrong with the content, on whichever page is open in dev: errors as a panel, warnings alone
 * as a button that opens it. Put away it stays a button until something else is wrong, and it is gone
 * when nothing is. Takes no focus by itself. It is in no build.
 */
class ProblemPanel extends HTMLElement {
	private readonly panel: HTMLElement;
	private readonly list: HTMLElement;
	private readonly heading: HTMLElement;
	private readonly folded: HTMLButtonElement;
	private readonly announcement: HTMLElement;
	private problems: readonly Problem[] = [];

	constructor() {
		super();
		const root = this.attachShadow({ mode: 'open' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
		root.adoptedStyleSheets = [sheet];
		root.innerHTML = `
			<section aria-labelledby="title" hidden>
				<header><h2 id="title"></h2><button type="button" class="hide">Put away</button></header>
				<div class="list" role="group" aria-labelledby="title" tabindex="0"></div>
			</section>
			<button type="button" class="folded" aria-expanded="false" hidden></button>
			<p class="announcement" role="status"></p>`;
		this.panel = root.querySelector('section')!;
		this.list = root.querySelector('.list')!;
		this.heading = root.querySelector('h2')!;
		this.folded = root.querySelector('.folded')!;
		this.announcement = root.querySelector('[role=status]')!;
		root.querySelector('.hide')!.addEventListener('click', () => this.putAway());
		this.panel.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.putAway();
		});
		this.folded.addEventListener('click', () => {
			this.fold(false);
			this.list.focus();
		});
	}

	show({ problems, root }: ToldProblems): void {
		const hasFocus = this.shadowRoot?.activeElement != null;
		this.problems = problems;
		const words = standing(problems);
		const isLoud = problems.some(({ severity }) => severity === 'error');
		for (const each of [this.panel, this.folded]) each.className = isLoud ? 'error' : 'warning';
		this.folded.classList.add('folded');
		this.heading.textContent = words;
		this.folded.textContent = words;
		this.list.replaceChildren(...listOf(problems, root));
		const away = new Set(JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as string[]);
		const isNew = problems.some((each) => each.severity === 'error' && !away.has(problemKey(each)));
		const isRead = hasFocus && !this.panel.hidden;
		this.fold(!isNew && !isRead);
		if (problems.length > 0 || this.announcement.textContent !== '')
			this.announcement.textContent = words;
	}

	private putAway(): void {
		sessionStorage.setItem(storageKey, JSON.stringify(this.problems.map(problemKey)));
		this.fold(true);
		this.folded.focus();
	}

	private fold(isFolded: boolean): void {
		const isEmpty = this.problems.length === 0;
		this.panel.hidden = isEmpty || isFolded;
		this.folded.hidden = isEmpty || !isFolded;
	}
}

function listOf(problems: readonly Problem[], root: string): HTMLElement[] {
	const { groups, leftOut } = groupProblems(problems);
	const files = groups.map((group) =>
		element('div', 'file', [
			element('h3', '', [group.file]),
			element(
				'ul',
				'',
				group.problems.map((each) => itemOf(each, root))
			),
		])
	);
	if (leftOut === 0) return files;
	const rest = `And ${leftOut} more. npm run check:content lists them all.`;
	return [...files, element('p', 'rest', [rest])];
}

function itemOf(
	{ column, file, hint, line, message, severity }: Problem,
	root: string
): HTMLElement {
	const place = element('button', 'place', [`${severity} in line ${line}, column ${column}`]);
	place.title = `Open ${file}:${line}:${column} in the editor`;
	place.addEventListener('click', () => {
		const path = `${root.replace(/[\\/]$/, '')}/${file}:${line}:${column}`;
		void fetch(
			`${import.meta.env.BASE_URL.replace(/\/$/, '')}/__open-in-editor?file=${encodeURIComponent(path)}`
		);
	});
	return element('li', severity, [
		place,
		element('p', 'message', [message]),
		element('p', 'hint', [hint]),
	]);
}

function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	made.className = className;
	made.append(...children);
	return made;
}

function shownVersion(): string | undefined {
	const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return page?.serverTiming.find(({ name }) => name === versionEntry)?.description;
}

customElements.define('problem-panel', ProblemPanel);
const panel = new ProblemPanel();
document.body.append(panel);
import.meta.hot?.on(problemsTold, (told: ToldProblems) => panel.show(told));
import.meta.hot?.send(problemsAsked, { shown: shownVersion() } satisfies AskedProblems);
