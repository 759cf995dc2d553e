import {
	bringForward,
	datesStay,
	moveOrKeep,
	moveToToday,
	restMoved,
	standingSentence,
} from '../../words/chosen/plan.ts';
import { daysBetween, type CalendarDay } from '../calendar-day.ts';
import type { Standing } from '../standing.ts';
import { find } from './make-element.ts';

export interface StandingActions {
	move: () => void;
	keep: () => void;
	undo: () => void;
}

/** What the panel shows. */
export interface StandingNews {
	standing: Standing;
	today: CalendarDay;
	/** The last day the learner chose to keep the dates. */
	keptOn: CalendarDay | undefined;
	/** Whether the rest was moved just now. */
	moved: boolean;
}

/** Days after which one who kept the dates is asked again. */
const patience = 7;

/** Says where the learner stands and asks what is to become of the dates: `root` is `data-standing` of the plan page. */
export class StandingPanel {
	private readonly root: HTMLElement;

	constructor(root: HTMLElement, { move, keep, undo }: StandingActions) {
		this.root = root;
		this.button('move').addEventListener('click', () => {
			move();
			this.focus('undo');
		});
		this.button('keep').addEventListener('click', () => {
			keep();
			this.focus('move');
		});
		this.button('undo').addEventListener('click', () => {
			undo();
			this.focus('move');
		});
	}

	draw({ standing, today, keptOn, moved }: StandingNews): void {
		const { kind } = standing;
		const isOff = kind === 'behind' || kind === 'ahead';
		const asks = isOff && (keptOn === undefined || daysBetween(keptOn, today) >= patience);
		const sentences = [
			moved && restMoved,
			standingSentence(standing),
			asks && moveOrKeep,
			isOff && !asks && datesStay,
		];
		find(this.root, 'p').textContent = sentences.filter(Boolean).join(' ');
		this.button('move').textContent = kind === 'ahead' ? bringForward : moveToToday;
		this.button('move').hidden = !isOff;
		this.button('move').classList.toggle('main-action', asks);
		this.button('keep').hidden = !asks;
		this.button('undo').hidden = !moved;
		this.root.hidden = !sentences.some(Boolean);
	}

	private focus(name: keyof StandingActions): void {
		const button = this.button(name);
		if (!button.hidden) button.focus();
	}

	private button(name: keyof StandingActions): HTMLButtonElement {
		return find<HTMLButtonElement>(this.root, `[data-${name}]`);
	}
}
