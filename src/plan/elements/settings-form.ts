import { giveHours, giveStart, giveStudyDay, giveWeeks } from '../../words/chosen/plan-problems.ts';
import { firstWeekday, weekFrom, type CalendarDay, type Weekday } from '../calendar-day.ts';
import { newPlan, type Pace, type PlanSettings } from '../plan.ts';
import { readPlan } from '../read-plan.ts';
import { find } from './make-element.ts';

/** What the form asks for; days off have a form of their own. */
export type FormSettings = Omit<PlanSettings, 'daysOff'>;
type Field = keyof FormSettings;

/** What is said beside a field whose value cannot be used. */
const sentences = {
	start: () => giveStart,
	studyDays: () => giveStudyDay,
	pace: ({ pace }) => (pace.kind === 'hours' ? giveHours : giveWeeks),
} satisfies Record<Field, (settings: FormSettings) => string>;

const fields = Object.keys(sentences) as Field[];

/** The form for start, study days and pace: `form` is `data-settings` of the plan page. */
export class SettingsForm {
	private readonly form: HTMLFormElement;
	private readonly onProblem: (sentence: string) => void;

	/** `onChange` hears of every change to settings that can be used, `onProblem` of fields left with others. */
	constructor(
		form: HTMLFormElement,
		onChange: (settings: FormSettings) => void,
		onProblem: (sentence: string) => void
	) {
		this.form = form;
		this.onProblem = onProblem;
		this.orderWeekdays();
		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', ({ target }) => {
			if (target instanceof HTMLInputElement) this.choosePaceOf(target);
			const settings = this.read();
			const wrong = fields.filter((field) => !isUsable(field, settings));
			for (const field of fields) if (!wrong.includes(field)) this.say(field, '');
			// A date or a number is unfinished while it is typed; a box is not.
			if (wrong.includes('studyDays')) this.complain('studyDays', settings);
			if (wrong.length === 0) onChange(settings);
		});
		form.addEventListener('focusout', ({ target }) => {
			const field = target instanceof HTMLInputElement && fieldOf[target.name];
			const settings = this.read();
			if (field && !isUsable(field, settings)) this.complain(field, settings);
		});
	}

	write({ start, studyDays, pace }: FormSettings): void {
		this.input('start').value = start;
		for (const box of this.boxes()) box.checked = studyDays.includes(Number(box.value) as Weekday);
		const radio = this.radio(pace.kind) ?? this.radio('as-written');
		if (radio) radio.checked = true;
		if (pace.kind === 'hours' && this.radio('hours'))
			this.input('perDay').value = String(pace.perDay);
		if (pace.kind === 'finish') this.input('weeks').value = String(pace.weeks);
		for (const field of fields) this.say(field, '');
	}

	/** Fills in the numbers of the paces that are not chosen. */
	suggest({ perDay, weeks }: { perDay: number | undefined; weeks: number }): void {
		if (perDay !== undefined && this.radio('hours')) this.input('perDay').value ||= String(perDay);
		this.input('weeks').value ||= String(weeks);
	}

	focus(): void {
		this.input('start').focus();
	}

	/** What stands in the form, usable or not. */
	private read(): FormSettings {
		return {
			start: this.input('start').value as CalendarDay,
			studyDays: this.boxes()
				.filter(({ checked }) => checked)
				.map(({ value }) => Number(value) as Weekday)
				.sort(),
			pace: this.readPace(),
		};
	}

	private readPace(): Pace {
		if (this.radio('hours')?.checked)
			return { kind: 'hours', perDay: this.input('perDay').valueAsNumber };
		if (this.radio('finish')?.checked)
			return { kind: 'finish', weeks: this.input('weeks').valueAsNumber };
		return { kind: 'as-written' };
	}

	/** Whoever types a number means its pace. */
	private choosePaceOf({ name }: HTMLInputElement): void {
		const radio =
			name === 'perDay' ? this.radio('hours') : name === 'weeks' && this.radio('finish');
		if (radio) radio.checked = true;
	}

	private complain(field: Field, settings: FormSettings): void {
		const sentence = sentences[field](settings);
		this.say(field, sentence);
		this.onProblem(sentence);
	}

	private say(field: Field, sentence: string): void {
		find(this.form, `[data-problem="${field}"]`).textContent = sentence;
		const chosen = this.form.querySelector(':checked[name="pace"]');
		for (const input of this.form.querySelectorAll<HTMLInputElement>('input')) {
			if (fieldOf[input.name] !== field || input.type === 'radio') continue;
			const isOther = field === 'pace' && paceOf[input.name] !== chosen?.getAttribute('value');
			if (sentence && !isOther) input.setAttribute('aria-invalid', 'true');
			else input.removeAttribute('aria-invalid');
		}
	}

	private orderWeekdays(): void {
		const boxes = new Map(this.boxes().map((box) => [Number(box.value), box.closest('label')]));
		const labels = weekFrom(firstWeekday(navigator.language)).flatMap(
			(day) => boxes.get(day) ?? []
		);
		find(this.form, '[data-weekdays]').append(...labels);
	}

	private boxes(): HTMLInputElement[] {
		return [...this.form.querySelectorAll<HTMLInputElement>('[name="studyDays"]')];
	}

	private radio(kind: Pace['kind']): HTMLInputElement | null {
		return this.form.querySelector(`[name="pace"][value="${kind}"]`);
	}

	private input(name: string): HTMLInputElement {
		return find<HTMLInputElement>(this.form, `[name="${name}"]`);
	}
}

const fieldOf: Partial<Record<string, Field>> = {
	start: 'start',
	studyDays: 'studyDays',
	pace: 'pace',
	perDay: 'pace',
	weeks: 'pace',
};

const paceOf: Partial<Record<string, Pace['kind']>> = { perDay: 'hours', weeks: 'finish' };

function isUsable(field: Field, settings: FormSettings): boolean {
	return readPlan({ ...newPlan('2026-01-01'), [field]: settings[field] }).plan !== undefined;
}
