import { isToday, off } from '../../words/chosen/plan.ts';
import { firstWeekday, type CalendarDay } from '../calendar-day.ts';
import { monthInWords, weekday } from '../day-words.ts';
import { daysInWords } from '../days-in-words.ts';
import { monthGrid, monthsOf, type CellKind, type Month, type MonthCell } from '../month-grid.ts';
import { dayLabel, type NamedDay } from '../named-days.ts';
import type { Plan } from '../plan.ts';
import type { Schedule, ScheduledItem } from '../schedule.ts';
import { find, make, makeLink } from './make-element.ts';

/** What is shown. */
export interface MonthNews {
	dated: Schedule;
	plan: Plan;
	today: CalendarDay;
}

/** One month of a plan as a table, with the way to the others: `root` is `data-month` of the plan page. */
export class MonthView {
	private readonly root: HTMLElement;
	private readonly onTurn: (month: string) => void;
	private chosen: Month | undefined;
	private news: MonthNews | undefined;

	/** `onTurn` hears the name of the month that was turned to. */
	constructor(root: HTMLElement, onTurn: (month: string) => void) {
		this.root = root;
		this.onTurn = onTurn;
		for (const step of [-1, 1] as const)
			this.button(step).addEventListener('click', () => this.turn(step));
		find(root, '[data-print]').addEventListener('click', () => print());
	}

	draw(news: MonthNews): void {
		this.news = news;
		const months = monthsOf(news.dated);
		const month = this.monthOf(months, news.today);
		this.root.hidden = month === undefined;
		if (!month) return;
		this.drawTable(month, news);
		const index = months.indexOf(month);
		for (const step of [-1, 1] as const) {
			const target = months[index + step];
			const button = this.button(step);
			button.disabled = !target;
			button.textContent = target ? monthInWords(target) : '';
		}
	}

	private turn(step: -1 | 1): void {
		if (!this.news) return;
		const months = monthsOf(this.news.dated);
		const current = this.monthOf(months, this.news.today);
		this.chosen = current && (months[months.indexOf(current) + step] ?? current);
		this.draw(this.news);
		if (this.chosen) this.onTurn(monthInWords(this.chosen));
		// At the end of the plan the button that was pressed cannot be pressed again.
		if (this.button(step).disabled) this.button(step === 1 ? -1 : 1).focus();
	}

	/** The month that was turned to, as long as the plan has it; then that of today, or the nearest. */
	private monthOf(months: readonly Month[], today: CalendarDay): Month | undefined {
		if (this.chosen && months.includes(this.chosen)) return this.chosen;
		const current = today.slice(0, 7);
		return months.find((month) => month >= current) ?? months.at(-1);
	}

	private drawTable(month: Month, { dated, plan, today }: MonthNews): void {
		const grid = monthGrid(month, dated, plan, firstWeekday(navigator.language));
		const heads = (grid.weeks[0] ?? []).map(({ day }) => {
			const cell = make('th', '', make('abbr', '', weekday(day, 'short')));
			cell.scope = 'col';
			find(cell, 'abbr').title = weekday(day, 'long');
			return cell;
		});
		const rows = grid.weeks.map((cells) =>
			make('tr', '', ...cells.map((cell, index) => cellOf(cell, cells[index - 1], today)))
		);
		find(this.root, 'caption').textContent = monthInWords(month);
		find(this.root, 'thead').replaceChildren(make('tr', '', ...heads));
		find(this.root, 'tbody').replaceChildren(...rows);
		const shown = new Set(grid.weeks.flat().flatMap(({ entry }) => entry ?? []));
		find(this.root, 'ul').replaceChildren(...[...shown].map((entry) => keyOf(entry, today)));
	}

	private button(step: -1 | 1): HTMLButtonElement {
		return find<HTMLButtonElement>(this.root, step === 1 ? '[data-next]' : '[data-previous]');
	}
}

function cellOf(
	cell: MonthCell,
	before: MonthCell | undefined,
	today: CalendarDay
): HTMLTableCellElement {
	const { day, kind, entry, part = '' } = cell;
	const isContinued = entry !== undefined && before?.entry === entry;
	const box = make('td', [kind, part, isContinued && 'continued'].filter(Boolean).join(' '));
	if (kind === 'outside') return box;
	const number = make('span', 'number', String(Number(day.slice(8))));
	box.append(number);
	if (day === today) {
		box.setAttribute('aria-current', 'date');
		number.append(make('span', 'sr-only', isToday));
	}
	box.append(...contentOf[kind](cell));
	return box;
}

const contentOf = {
	planned: ({ entry, days = [] }) => {
		const { label = '' } = entry?.item ?? {};
		const short = make('span', 'short', shortLabel(label));
		short.setAttribute('aria-hidden', 'true');
		return [short, make('span', 'label', label), ...dayOf(days)];
	},
	off: () => [make('span', 'label off-label', off)],
	free: () => [],
	outside: () => [],
} satisfies Record<CellKind, (cell: MonthCell) => HTMLElement[]>;

/** All days of a cell in one: `"Day 1–2"`. */
function dayOf(days: readonly NamedDay[]): HTMLElement[] {
	const first = days[0]?.span;
	const last = days.at(-1)?.span;
	return first && last ? [make('span', 'day', dayLabel({ from: first.from, to: last.to }))] : [];
}

/** What an item of the month is, with its dates: on a phone the table has room for its sign alone. */
function keyOf(entry: ScheduledItem, today: CalendarDay): HTMLLIElement {
	const { label, title, url } = entry.item;
	const sign = make('span', 'short', shortLabel(label));
	sign.setAttribute('aria-hidden', 'true');
	const dates = make('span', 'dates', daysInWords(entry, today));
	return make('li', '', sign, makeLink(url, `${label}: ${title}`), dates);
}

/** `"Weeks 11–14"` => `"W11–14"`, `"Phase 2"` => `"P2"` */
function shortLabel(label: string): string {
	const number = /\d.*$/.exec(label)?.[0] ?? '';
	return label.slice(0, 1) + number;
}
