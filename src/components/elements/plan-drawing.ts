import type { CalendarDay } from '../../plan/calendar-day.ts';
import type { CourseOutline } from '../../plan/course-outline.ts';
import { find, makeLink } from '../../plan/elements/make-element.ts';
import { MonthView } from '../../plan/elements/month-view.ts';
import { drawOutline, drawProjects } from '../../plan/elements/outline-list.ts';
import { StandingPanel, type StandingActions } from '../../plan/elements/standing-panel.ts';
import { newPlan, type Plan } from '../../plan/plan.ts';
import { summarise, type Due } from '../../plan/plan-summary.ts';
import { dueInWords, finishInWords } from '../../plan/plan-words.ts';
import { schedule } from '../../plan/schedule.ts';
import type { Now } from '../../plan/standing.ts';
import type { StoreStatus } from '../../progress/progress-store.ts';
import { statusSentences } from '../../progress/store-status.ts';

/** All there is to show. */
export interface PlanNews {
	plan: Plan;
	now: Now;
	/** Missing while there is only a proposal. */
	kept: { keptOn: CalendarDay | undefined; isCurrent: boolean } | undefined;
	/** Whether the rest was moved just now. */
	moved: boolean;
	status: StoreStatus;
	/** Why what is stored cannot be read. */
	problems: readonly string[];
}

/** Everything on the plan page that follows from the plan. */
export class PlanDrawing {
	private readonly root: HTMLElement;
	private readonly outline: CourseOutline;
	private readonly month: MonthView;
	private readonly standing: StandingPanel;
	private timer: ReturnType<typeof setTimeout> | undefined;
	private finish = '';

	constructor(root: HTMLElement, outline: CourseOutline, actions: StandingActions) {
		this.root = root;
		this.outline = outline;
		this.month = new MonthView(find(root, '[data-month]'), (month) => this.say(month));
		this.standing = new StandingPanel(find(root, '[data-standing]'), actions);
	}

	draw({ plan, now, kept, moved, status, problems }: PlanNews): void {
		const { outline, root } = this;
		const { today } = now;
		const dated = schedule(outline, plan);
		const summary = summarise(outline, plan, dated, now);
		find(root, '[data-store-status]').textContent = statusSentences[status];
		find(root, '[data-unreadable]').textContent = problems.join(' ');
		find(root, '[data-changed]').hidden = kept?.isCurrent !== false;
		find(root, '[data-make]').hidden = kept !== undefined || problems.length > 0;
		find(root, '[data-choices]').hidden = problems.length > 0;
		find(root, '[data-kept]').hidden = !kept || status === 'only-here' || status === 'full';
		find(root, '[data-delete]').hidden = !kept && problems.length === 0;
		this.drawFinish(finishInWords(summary, plan, today), summary.problem);
		this.drawDue(kept && summary.due);
		this.standing.draw({
			standing: kept ? summary.standing : { kind: 'not-begun', start: plan.start },
			today,
			keptOn: kept?.keptOn,
			moved,
		});
		this.month.draw({ dated, plan, today });
		drawOutline(find(root, '[data-outline]'), dated, now);
		drawProjects(find(root, '[data-projects]'), outline, dated, today);
	}

	/** Says something to screen readers, once it has been quiet for a moment: typing changes the plan with every key. */
	say(sentence: string): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => {
			find(this.root, '[data-said]').textContent = sentence;
		}, 700);
	}

	/** Who has a plan comes to look at it, more often than to change it. */
	foldSettings(fold: boolean): void {
		find<HTMLDetailsElement>(this.root, '[data-choices]').open = !fold;
	}

	/** The numbers of the other paces, as if the roadmap were followed as it is written. */
	suggestions(now: Now): { perDay: number | undefined; weeks: number } {
		const plan = newPlan(now.today);
		const { hoursPerDay } = summarise(this.outline, plan, schedule(this.outline, plan), now);
		return {
			perDay: hoursPerDay && Math.max(0.25, Math.round(hoursPerDay * 4) / 4),
			weeks: this.outline.items.reduce((sum, { weeks }) => sum + weeks, 0),
		};
	}

	private drawFinish(finish: string, problem = ''): void {
		find(this.root, '[data-finish]').textContent = finish;
		find(this.root, '[data-pace-problem]').textContent = problem;
		const sentence = `${finish} ${problem}`;
		if (this.finish && this.finish !== sentence) this.say(sentence);
		this.finish = sentence;
	}

	private drawDue(due: Due | undefined): void {
		const line = find(this.root, '[data-due]');
		line.hidden = !due;
		if (!due) return;
		const { item } = due.entry;
		const titles = due.days.map(({ title }) => title).join('; ') || item.title;
		line.replaceChildren(dueInWords(due), makeLink(item.url, `${due.label}: ${titles}`));
	}
}
