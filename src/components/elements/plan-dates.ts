import { todayIn } from '../../plan/calendar-day.ts';
import { daysInWords } from '../../plan/days-in-words.ts';
import { pagePlan } from '../../plan/page-dates.ts';
import { store } from '../../progress/elements/page-store.ts';
import { entryAt } from '../../progress/progress.ts';
import { now, roadmapChanged, todayIs } from '../../words/chosen/tasks.ts';

/**
 * Shows when a page is planned, from what the store keeps: `<plan-dates data-roadmap="day-by-day"
 * data-page="roadmaps/day-by-day/phase-1/week-02" data-before="Planned for ">`. Nothing without a plan. With `data-course`, the
 * state of the roadmap, it also says when that has changed since.
 */
class PlanDates extends HTMLElement {
	private readonly words = document.createElement('span');

	connectedCallback(): void {
		this.prepend(this.words, ' ');
		store.subscribe(() => this.show());
		this.show();
	}

	private show(): void {
		const { roadmap = '', page = '', before = '', course } = this.dataset;
		const today = todayIn(new Date());
		const stored = entryAt(store.progress.plans, roadmap)?.plan;
		const plan = pagePlan(stored, page, today);
		this.words.textContent = plan ? before + daysInWords(plan, today) : '';
		if (plan?.today !== undefined) {
			const mark = document.createElement('strong');
			mark.className = 'now-mark';
			mark.textContent = plan.today ? todayIs(plan.today) : now;
			this.words.append(' ', mark);
		}
		if (plan && course !== undefined && (stored as { course?: unknown }).course !== course)
			this.words.append(roadmapChanged);
		this.toggleAttribute('data-planned', plan !== undefined);
	}
}

customElements.define('plan-dates', PlanDates);
