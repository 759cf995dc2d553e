import { todayIn } from '../../plan/calendar-day.ts';
import { pagePlan } from '../../plan/page-dates.ts';
import { loadPart } from '../../progress/elements/load-index.ts';
import { store } from '../../progress/elements/page-store.ts';
import { entryAt } from '../../progress/progress.ts';
import { addressOfId, type TaskIndex } from '../../progress/task-index.ts';
import { plannedForToday } from '../../words/chosen/tasks.ts';

/** Says what is planned for today, in every roadmap that has a plan: `<today-line></today-line>`. Empty without one. */
class TodayLine extends HTMLElement {
	connectedCallback(): void {
		store.subscribe(() => void this.show());
		void this.show();
	}

	private async show(): Promise<void> {
		const plans = Object.entries(store.progress.plans);
		const lines = await Promise.all(
			plans.map(async ([roadmap, { plan }]) => {
				const pages = todaysPages(plan);
				const index = pages.length > 0 ? await loadPart(roadmap) : undefined;
				return index ? pages.map(([page, day]) => lineFor(page, day, index)) : [];
			})
		);
		this.replaceChildren(...lines.flat());
	}
}

/** The weeks, or phases without weeks, that are planned for today, with the day of each. */
function todaysPages(plan: unknown): [page: string, day: string][] {
	const { dates } = (plan ?? {}) as { dates?: object };
	const pages = Object.keys(dates ?? {});
	return pages.flatMap((page): [string, string][] => {
		const day = pagePlan(plan, page, todayIn(new Date()))?.today;
		const isWhole = pages.some((other) => other.startsWith(`${page}/`));
		return day === undefined || isWhole ? [] : [[page, day]];
	});
}

function lineFor(page: string, day: string, index: TaskIndex): HTMLElement {
	const { label = '', title = page } = entryAt(index.pages, page) ?? {};
	const link = document.createElement('a');
	link.href = addressOfId(index, page);
	link.textContent = [label, day, title].filter(Boolean).join(', ');
	const line = document.createElement('p');
	line.append(plannedForToday, link);
	return line;
}

customElements.define('today-line', TodayLine);
