import { daysOffAdded, daysOffRemoved, remove, removeDays } from '../../words/chosen/plan.ts';
import { giveDayOff, giveLastDayOff, giveLessThanYear } from '../../words/chosen/plan-problems.ts';
import { readDay, todayIn } from '../calendar-day.ts';
import { newPlan, type PlanSettings } from '../plan.ts';
import { dayOffInWords } from '../plan-words.ts';
import { readPlan } from '../read-plan.ts';
import { find, make } from './make-element.ts';

type DaysOff = PlanSettings['daysOff'];

/** Days off with a form to add some: `form` is `data-days-off` of the plan page. */
export class DaysOffList {
	private readonly form: HTMLFormElement;
	private readonly onChange: (sentence: string) => void;
	private daysOff: DaysOff = [];

	/** `onChange` hears of every change, with a sentence that says it. */
	constructor(form: HTMLFormElement, onChange: (sentence: string) => void) {
		this.form = form;
		this.onChange = onChange;
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.add();
		});
	}

	get value(): DaysOff {
		return this.daysOff;
	}

	write(daysOff: DaysOff): void {
		this.daysOff = daysOff;
		this.draw();
	}

	private add(): void {
		const from = readDay(this.input('from').value);
		const last = this.input('to').value;
		const to = last === '' ? from : readDay(last);
		if (!from) return this.complain('from', giveDayOff);
		if (!to || to < from) return this.complain('to', giveLastDayOff);
		const dayOff = to === from ? from : { from, to };
		const { plan } = readPlan({ ...newPlan(from), daysOff: [...this.daysOff, dayOff] });
		if (!plan) return this.complain('to', giveLessThanYear);
		this.say('');
		this.form.reset();
		this.write(plan.daysOff);
		this.onChange(daysOffAdded(dayOffInWords(dayOff, todayIn(new Date()))));
		this.input('from').focus();
	}

	private remove(index: number): void {
		const dayOff = this.daysOff[index];
		this.write(this.daysOff.filter((_, each) => each !== index));
		if (dayOff) this.onChange(daysOffRemoved(dayOffInWords(dayOff, todayIn(new Date()))));
		const buttons = [...this.form.querySelectorAll<HTMLElement>('ul button')];
		(buttons[index] ?? buttons.at(-1) ?? this.input('from')).focus();
	}

	private draw(): void {
		const today = todayIn(new Date());
		const lines = this.daysOff.map((dayOff, index) => {
			const words = dayOffInWords(dayOff, today);
			const button = make('button', '', remove);
			button.type = 'button';
			button.setAttribute('aria-label', removeDays(words));
			button.addEventListener('click', () => this.remove(index));
			return make('li', '', make('span', '', words), button);
		});
		const list = find(this.form, 'ul');
		list.replaceChildren(...lines);
		list.hidden = lines.length === 0;
	}

	private complain(name: 'from' | 'to', sentence: string): void {
		this.say(sentence);
		this.input(name).setAttribute('aria-invalid', 'true');
		this.input(name).focus();
	}

	private say(sentence: string): void {
		find(this.form, '[data-problem]').textContent = sentence;
		for (const name of ['from', 'to']) this.input(name).removeAttribute('aria-invalid');
	}

	private input(name: string): HTMLInputElement {
		return find<HTMLInputElement>(this.form, `[name="${name}"]`);
	}
}
