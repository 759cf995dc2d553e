import type { CourseOutline } from './course-outline.ts';
import type { Plan, PlanSettings } from './plan.ts';
import { replan } from './replan.ts';
import { schedule } from './schedule.ts';
import { standingOf, type Now, type Shares } from './standing.ts';

/**
 * The plan with other settings. One that has begun keeps its past, and what is left is dated anew from
 * today; with another start it is dated anew as a whole. With the settings it has it stays as it is.
 */
export function changePlan(
	outline: CourseOutline,
	plan: Plan | undefined,
	settings: PlanSettings,
	now: Now
): Plan {
	if (!plan || plan.start !== settings.start) return { version: 1, ...settings };
	if (settingsText(plan) === settingsText(settings)) return plan;
	return replan(outline, plan, { ...now, shares: trustedShares(outline, plan, now) }, settings);
}

/** Whoever is on time, or ticks nothing, is taken to go as planned: none of the dates until today change. */
function trustedShares(outline: CourseOutline, plan: Plan, now: Now): Shares {
	const { kind } = standingOf(plan, schedule(outline, plan), now);
	const ticksNothing = Object.values(now.shares).every((share) => share === 0);
	return ticksNothing || kind === 'on-time' || kind === 'not-begun' ? {} : now.shares;
}

function settingsText({ start, studyDays, pace, daysOff }: PlanSettings): string {
	return JSON.stringify([start, studyDays, pace, daysOff]);
}
