import { todayIn } from '../../plan/calendar-day.ts';
import { changePlan } from '../../plan/change-plan.ts';
import type { CourseOutline } from '../../plan/course-outline.ts';
import { DaysOffList } from '../../plan/elements/days-off-list.ts';
import { downloadCalendar } from '../../plan/elements/download-calendar.ts';
import { find } from '../../plan/elements/make-element.ts';
import { SettingsForm } from '../../plan/elements/settings-form.ts';
import { newPlan, renameItems, type Plan, type PlanSettings } from '../../plan/plan.ts';
import { replan } from '../../plan/replan.ts';
import { schedule } from '../../plan/schedule.ts';
import type { Now } from '../../plan/standing.ts';
import { readStoredPlan, toStoredPlan } from '../../plan/stored-plan.ts';
import { followRoadmap, setPlan } from '../../progress/change-progress.ts';
import { loadPart } from '../../progress/elements/load-index.ts';
import { store } from '../../progress/elements/page-store.ts';
import { entryAt } from '../../progress/progress.ts';
import { idFinder, resolveProgress } from '../../progress/resolve-progress.ts';
import type { TaskIndex } from '../../progress/task-index.ts';
import { planDeleted } from '../../words/chosen/plan.ts';
import { PlanDrawing } from './plan-drawing.ts';
import { sharesOf } from './shares-of.ts';

/** What the page holds as JSON. */
interface Course {
	outline: CourseOutline;
	/** Which state of the roadmap this is. */
	digest: string;
}

/** The page that plans a roadmap. Every change is kept and shown at once. */
class PlanPage extends HTMLElement {
	private course!: Course;
	private drawing!: PlanDrawing;
	private form!: SettingsForm;
	private daysOff!: DaysOffList;
	private index: TaskIndex | undefined;

	/** What the store holds, as text. */
	private text = '';
	/** The plan that changes of the settings start from: the one that was kept before the first of them. */
	private base: Plan | undefined;
	private plan!: Plan;
	/** What was kept before the rest was moved. */
	private undone: Plan | undefined;

	connectedCallback(): void {
		this.course = JSON.parse(find(this, '[data-course]').textContent) as Course;
		this.drawing = new PlanDrawing(this, this.course.outline, {
			move: () => this.moveRest(),
			keep: () => this.save(this.plan, this.now.today),
			undo: () => this.undo(),
		});
		this.form = new SettingsForm(
			find<HTMLFormElement>(this, '[data-settings]'),
			(settings) => this.change(settings),
			(sentence) => this.drawing.say(sentence)
		);
		this.daysOff = new DaysOffList(find<HTMLFormElement>(this, '[data-days-off]'), (sentence) => {
			this.change(this.plan);
			this.drawing.say(sentence);
		});
		this.bindButtons();
		this.open(this.stored);
		store.subscribe(() => this.refresh());
		// A page that was left open may be looked at on another day.
		document.addEventListener('visibilitychange', () => this.show());
		void loadPart(this.course.outline.id).then((index) => {
			this.index = index;
			this.refresh();
		});
	}

	private bindButtons(): void {
		const on = (name: string, act: () => void) =>
			find(this, `[data-${name}]`).addEventListener('click', act);
		on('make', () => this.save(this.plan));
		on('update', () => this.save(this.plan));
		on('download', () => {
			const per = find<HTMLSelectElement>(this, '[data-per]').value === 'day' ? 'day' : 'week';
			const { outline } = this.course;
			void downloadCalendar(outline, schedule(outline, this.plan), per);
		});
		const dialog = find<HTMLDialogElement>(this, 'dialog');
		on('delete', () => dialog.showModal());
		on('cancel', () => dialog.close());
		on('confirm', () => {
			dialog.close();
			store.change((progress, now) => setPlan(progress, this.course.outline.id, null, now));
			this.drawing.say(planDeleted);
			this.form.focus();
		});
	}

	private change(settings: Omit<PlanSettings, 'daysOff'>): void {
		// Another start dates everything anew, what lies behind as well.
		const isAnother = settings.start !== this.plan.start && this.plan.moved !== undefined;
		this.undone = isAnother ? this.plan : undefined;
		const all = { ...settingsOf(settings), daysOff: this.daysOff.value };
		this.save(changePlan(this.course.outline, this.base, all, this.now));
	}

	private moveRest(): void {
		this.undone = this.plan;
		this.base = replan(this.course.outline, this.plan, this.now);
		this.save(this.base);
	}

	private undo(): void {
		if (!this.undone) return;
		this.base = this.undone;
		this.undone = undefined;
		this.save(this.base);
	}

	private save(plan: Plan, keptOn?: `${number}-${number}-${number}`): void {
		const { digest, outline } = this.course;
		this.plan = plan;
		const stored = toStoredPlan(plan, schedule(outline, plan), digest, keptOn);
		this.text = JSON.stringify(stored);
		store.change((progress, now) =>
			followRoadmap(setPlan(progress, outline.id, stored, now), outline.id, now)
		);
	}

	/** What the store holds for this roadmap, under the ids of today. */
	private get stored(): unknown {
		const { progress } = store;
		const { plans } = this.index ? resolveProgress(progress, this.index).here : progress;
		return entryAt(plans, this.course.outline.id)?.plan ?? null;
	}

	private get now(): Now {
		const { index } = this;
		const today = todayIn(new Date());
		if (!index) return { today, shares: {} };
		const { here } = resolveProgress(store.progress, index);
		return { today, shares: sharesOf(this.course.outline, index, here) };
	}

	/** Takes over what another tab wrote; what this page wrote is in the form already. */
	private refresh(): void {
		const { stored } = this;
		if (JSON.stringify(stored) === this.text) this.show();
		else this.open(stored);
	}

	private open(value: unknown): void {
		this.text = JSON.stringify(value);
		const { stored } = readStoredPlan(value);
		const findId = this.index && idFinder(this.index);
		this.base = stored && renameItems(stored.plan, (id) => findId?.('notes', id) ?? id);
		this.undone = undefined;
		this.plan = this.base ?? newPlan(this.now.today);
		this.form.write(this.plan);
		this.form.suggest(this.drawing.suggestions(this.now));
		this.daysOff.write(this.plan.daysOff);
		this.drawing.foldSettings(stored !== undefined);
		this.show();
	}

	private show(): void {
		const { stored, problems } = readStoredPlan(JSON.parse(this.text));
		this.drawing.draw({
			plan: this.plan,
			now: this.now,
			kept: stored && {
				keptOn: stored.keptOn,
				isCurrent: stored.course === this.course.digest,
			},
			moved: this.undone !== undefined,
			status: store.status,
			problems,
		});
	}
}

function settingsOf({ start, studyDays, pace }: Omit<PlanSettings, 'daysOff'>) {
	return { start, studyDays, pace };
}

customElements.define('plan-page', PlanPage);
