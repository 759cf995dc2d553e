import { noteButton, noteOn, pageNote, stateOf, yourNoteOn } from '../../words/chosen/tasks.ts';
import { followRoadmap, markOf, noteOf, setNote, setTask } from '../change-progress.ts';
import { longestNote } from '../progress.ts';
import { partOf } from '../task-index.ts';
import { taskStateNames, taskStates, type TaskState } from '../task-states.ts';
import { store } from './page-store.ts';

/**
 * Turns the tasks of a page into controls: `<task-controls page="projects/blog">…</task-controls>` around its text.
 * A task is done with one tap or key; the other states and a note stand beside it. `former` is a JSON object of the
 * ids that tasks and the page had before.
 */
class TaskControls extends HTMLElement {
	private readonly tasks: TaskControl[] = [];

	connectedCallback(): void {
		if (this.tasks.length > 0) return;
		const former = JSON.parse(this.getAttribute('former') ?? '{}') as Record<string, string[]>;
		const roadmap = partOf(this.getAttribute('page') ?? '');
		for (const item of this.querySelectorAll<HTMLElement>('[data-task]')) {
			const id = item.dataset['task'] ?? '';
			this.tasks.push(new TaskControl(item, id, former[id] ?? [], roadmap));
		}
		const note = this.pageNote(former);
		const show = () => {
			for (const task of this.tasks) task.show();
			note.show();
		};
		store.subscribe(show);
		show();
	}

	/** A note on the page as a whole stands below its text. */
	private pageNote(former: Record<string, string[]>): { show: () => void } {
		const page = this.getAttribute('page') ?? '';
		const note = noteField(page, former[page] ?? [], pageNote);
		const title = document.createElement('p');
		title.className = 'page-note not-content';
		title.textContent = pageNote;
		title.setAttribute('aria-hidden', 'true');
		this.append(title, note.field);
		return note;
	}
}

/** A field for text that is kept under an id. */
function noteField(
	id: string,
	former: readonly string[],
	name: string
): { field: HTMLTextAreaElement; show: () => void } {
	const field = document.createElement('textarea');
	field.className = 'task-note not-content';
	field.rows = 2;
	field.maxLength = longestNote;
	field.setAttribute('aria-label', name);
	// Not on leaving the field: the page may be left first.
	field.addEventListener('input', () => {
		store.change((progress, now) => setNote(progress, id, field.value, now));
	});
	const show = () => {
		// A field keeps the focus of a tab that nobody looks at.
		if (document.activeElement !== field || !document.hasFocus())
			field.value = noteOf(store.progress, id, former);
	};
	field.addEventListener('blur', show);
	show();
	return { field, show };
}

/** The controls of one task. */
class TaskControl {
	private readonly item: HTMLElement;
	private readonly id: string;
	private readonly former: readonly string[];
	private readonly roadmap: string;
	private readonly box = document.createElement('button');
	private readonly select = document.createElement('select');
	private readonly noteButton = document.createElement('button');
	private note: ReturnType<typeof noteField> | undefined;
	private readonly name: string;

	constructor(item: HTMLElement, id: string, former: readonly string[], roadmap: string) {
		this.item = item;
		this.id = id;
		this.former = former;
		this.roadmap = roadmap;
		const label = labelOf(item);
		this.name = label.textContent.trim();
		label.id ||= `${item.id}-text`;

		this.box.type = 'button';
		this.box.className = 'task-box';
		this.box.setAttribute('role', 'checkbox');
		this.box.setAttribute('aria-labelledby', label.id);
		this.box.addEventListener('click', () => this.set(this.state === 'done' ? 'todo' : 'done'));

		this.select.className = 'task-state';
		this.select.setAttribute('aria-label', stateOf(this.name));
		for (const state of taskStateNames)
			this.select.add(new Option(`${taskStates[state].sign} ${taskStates[state].words}`, state));
		this.select.addEventListener('change', () => this.set(this.select.value as TaskState));

		this.noteButton.type = 'button';
		this.noteButton.className = 'task-note-button';
		this.noteButton.textContent = noteButton;
		this.noteButton.setAttribute('aria-label', noteOn(this.name));
		this.noteButton.addEventListener('click', () => this.toggleNote());

		const tools = document.createElement('span');
		tools.className = 'task-tools not-content';
		tools.append(this.select, this.noteButton);
		item.prepend(this.box);
		label.after(tools);
		item.classList.add('task-ready');
	}

	private get state(): TaskState {
		return markOf(store.progress, this.id, this.former)?.state ?? 'todo';
	}

	private set(state: TaskState): void {
		const { roadmap } = this;
		const isInRoadmap = this.id.startsWith('roadmaps/');
		store.change((progress, now) => {
			const next = setTask(progress, this.id, state, now);
			return isInRoadmap ? followRoadmap(next, roadmap, now) : next;
		});
	}

	/** Draws the state as it is now, here or in another tab. */
	show(): void {
		const { state } = this;
		this.item.dataset['state'] = state;
		this.box.setAttribute(
			'aria-checked',
			state === 'done' ? 'true' : state === 'doing' ? 'mixed' : 'false'
		);
		if (state === 'skipped') this.box.setAttribute('aria-description', taskStates.skipped.words);
		else this.box.removeAttribute('aria-description');
		this.select.value = state;
		this.noteButton.setAttribute('aria-expanded', String(this.note !== undefined));
		if (noteOf(store.progress, this.id, this.former) !== '' && !this.note) this.openNote();
		this.note?.show();
	}

	private toggleNote(): void {
		if (!this.note) this.openNote();
		else if (noteOf(store.progress, this.id, this.former) === '') this.closeNote();
		this.noteButton.setAttribute('aria-expanded', String(this.note !== undefined));
		this.note?.field.focus();
	}

	private openNote(): void {
		this.note = noteField(this.id, this.former, yourNoteOn(this.name));
		this.noteButton.parentElement?.after(this.note.field);
	}

	private closeNote(): void {
		this.note?.field.remove();
		this.note = undefined;
	}
}

/** The element that holds the text of a task: its paragraph, or one that is made around what stands before a list. */
function labelOf(item: HTMLElement): HTMLElement {
	const first = item.firstElementChild;
	if (first instanceof HTMLParagraphElement) return first;
	const label = document.createElement('span');
	label.className = 'task-text';
	for (const node of [...item.childNodes]) {
		if (node instanceof HTMLElement && isBlock.test(node.tagName)) break;
		label.append(node);
	}
	item.prepend(label);
	return label;
}

const isBlock = /^(?:UL|OL|DIV|P|PRE|TABLE|BLOCKQUOTE|DETAILS|FIGURE)$/;

customElements.define('task-controls', TaskControls);
