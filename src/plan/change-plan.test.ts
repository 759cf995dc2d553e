import { expect, test } from 'vitest';
import { changePlan } from './change-plan.ts';
import { newPlan, type PlanSettings } from './plan.ts';
import { schedule } from './schedule.ts';
import { outlineOf } from './testing/outline-of.ts';

const outline = outlineOf({}, {}, {});
const plan = newPlan('2026-12-07');
const week1 = 'roadmaps/x/week-1';
const week2 = 'roadmaps/x/week-2';
const fromsOf = (changed: ReturnType<typeof changePlan>) =>
	schedule(outline, changed).entries.map(({ from }) => from);
const withFriday: Partial<PlanSettings> = { daysOff: ['2026-12-18'] };

test('without a plan there is one from the settings', () => {
	const now = { today: '2026-12-01', shares: {} } as const;
	const { version, ...settings } = plan;
	expect(changePlan(outline, undefined, settings, now)).toEqual({ version, ...settings });
});

test('with the settings it has, a plan stays as it is', () => {
	const moved = { ...plan, moved: { on: '2026-12-09', kept: {} } } as const;
	expect(changePlan(outline, moved, { ...plan }, { today: '2026-12-16', shares: {} })).toBe(moved);
});

test('with another start everything is dated anew', () => {
	const now = { today: '2026-12-16', shares: { [week1]: 1 } } as const;
	const changed = changePlan(outline, plan, { ...plan, start: '2027-01-04' }, now);
	expect(changed.moved).toBeUndefined();
	expect(fromsOf(changed)).toEqual(['2027-01-04', '2027-01-11', '2027-01-18']);
});

test('whoever is on time keeps every date before the change', () => {
	const now = { today: '2026-12-16', shares: { [week1]: 1, [week2]: 0.4 } } as const;
	const changed = changePlan(outline, plan, { ...plan, ...withFriday }, now);
	expect(fromsOf(changed)).toEqual(['2026-12-07', '2026-12-14', '2026-12-22']);
});

test('whoever ticks nothing is taken to go as planned', () => {
	const now = { today: '2026-12-16', shares: { [week1]: 0, [week2]: 0 } } as const;
	const changed = changePlan(outline, plan, { ...plan, ...withFriday }, now);
	expect(fromsOf(changed)).toEqual(['2026-12-07', '2026-12-14', '2026-12-22']);
});

test('whoever is behind gets all that is left dated from today', () => {
	const now = { today: '2026-12-16', shares: { [week1]: 0.6, [week2]: 0 } } as const;
	const changed = changePlan(outline, plan, { ...plan, ...withFriday }, now);
	const [first, second] = schedule(outline, changed).entries;
	expect(first?.dates.at(-1)).toBe('2026-12-17');
	expect(second?.from).toBe('2026-12-21');
});
