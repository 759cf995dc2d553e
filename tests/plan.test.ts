import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import ICAL from 'ical.js';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { storeKey } from '../src/progress/progress-store.ts';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rootSite = inject('rootSite').url;
const monday = '2026-12-07T09:00:00';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A learner with a clock that stands still, on the plan page of the day-by-day roadmap. */
async function openPlan(
	site: string,
	{ time = monday, ...options }: BrowserContextOptions & { time?: string } = {}
): Promise<Page> {
	const context = await browser.newContext({ viewport: phone, locale: 'en-GB', ...options });
	const page = await context.newPage();
	await page.clock.setFixedTime(time);
	await page.goto(`${site}plan/day-by-day/`);
	await isReady(page);
	return page;
}

async function isReady(page: Page): Promise<void> {
	await page.locator('[data-finish]:not(:empty)').waitFor();
}

/** Lets days go by, and opens the page again. */
async function returnOn(page: Page, time: string): Promise<void> {
	await page.clock.setFixedTime(time);
	await page.reload();
	await isReady(page);
}

const finishOf = (page: Page) => page.locator('[data-finish]').innerText();
const linesOf = (page: Page) => page.locator('[data-outline] > li');
/** `"7–11 December"` */
const datesOf = async (page: Page) =>
	(await linesOf(page).locator('> .dates').allInnerTexts()).map((text) => text.replace(' Now', ''));
const storedIn = (page: Page, base = '') =>
	page.evaluate((key) => localStorage.getItem(key), storeKey(base));

async function tickAll(page: Page, address: string): Promise<void> {
	const here = page.url();
	await page.goto(address);
	const boxes = page.locator('.task-box');
	for (let index = 0; index < (await boxes.count()); index++) await boxes.nth(index).click();
	await page.goto(here);
	await isReady(page);
}

describe.each([
	['at the root', rootSite, ''],
	['below a path', inject('forkSite').url, '/my-fork'],
])('%s', (_, site, base) => {
	test('a plan that is made has dates on its own page, in the outline and on week pages, also after a reload', async () => {
		const page = await openPlan(site);
		await expect
			.poll(() => finishOf(page))
			.toBe('You finish on Friday 21 May 2027, in 24 weeks, with about 10 hours a week.');
		await expect.poll(() => storedIn(page, base)).toBeNull();
		await page.getByRole('button', { name: 'Keep this plan' }).click();
		await expect.poll(() => storedIn(page, base)).toContain('"start":"2026-12-07"');
		await page.reload();
		await isReady(page);
		await expect
			.poll(async () => (await datesOf(page)).slice(0, 3))
			.toEqual(['7–11 December', '14–18 December', '21–25 December']);
		await expect
			.poll(() => page.locator('[data-due]').innerText())
			.toBe('Today: Week 1, Day 1: Install Django in a virtual environment');

		await page.goto(`${site}roadmaps/day-by-day/`);
		await expect
			.poll(() => page.locator('main plan-dates').first().innerText())
			.toBe('Planned for 7 December – 21 May 2027 Now See the plan');
		const outline = page.getByRole('region', { name: 'Outline' }).locator('plan-dates');
		await expect
			.poll(async () => (await outline.allInnerTexts()).slice(0, 3))
			.toEqual(['7 December – 1 January 2027 Now', '7–11 December Today: Day 1', '14–18 December']);
		await page.getByRole('link', { name: 'See the plan' }).click();
		await page.waitForURL(`${site}plan/day-by-day/`);

		await page.goto(`${site}roadmaps/day-by-day/phase-1/week-01/`);
		await expect
			.poll(() => page.locator('main plan-dates').innerText())
			.toBe('Planned for 7–11 December Today: Day 1');
		await page.goto(`${site}roadmaps/six-week-sprint/week-01/`);
		await expect.poll(() => page.locator('main plan-dates').innerText()).toBe('');
		await page.context().close();
	});

	test('every line of the outline and of the month leads to its page', async () => {
		const page = await openPlan(site);
		const hrefs = await page
			.locator('plan-page a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(hrefs.length).toBeGreaterThan(15);
		for (const href of new Set(hrefs)) {
			expect(href.startsWith(site), href).toBe(true);
			expect((await page.request.get(href)).status(), href).toBe(200);
		}
		await page.context().close();
	});
});

test('the finish moves with every key while the pace is changed, and the change is kept', async () => {
	const page = await openPlan(rootSite);
	await page.getByLabel('Weeks to finish in').fill('15');
	await expect.poll(() => page.getByRole('radio', { name: 'Finish in' }).isChecked()).toBe(true);
	await expect
		.poll(() => finishOf(page))
		.toMatch(/^You finish on Friday 19 March 2027, in 15 weeks, /);
	await page.getByRole('spinbutton', { name: 'Hours a day' }).fill('4');
	const fast = await finishOf(page);
	expect(fast).toContain('with about 20 hours a week');
	await page.getByLabel('Friday').uncheck();
	await expect.poll(() => finishOf(page)).toContain('with about 16 hours a week');
	await returnOn(page, monday);
	await expect.poll(() => finishOf(page)).toContain('with about 16 hours a week');
	await page.locator('summary', { hasText: 'Start, days and pace' }).click();
	await expect
		.poll(() => page.getByRole('spinbutton', { name: 'Hours a day' }).inputValue())
		.toBe('4');
	await expect.poll(() => page.getByLabel('Friday').isChecked()).toBe(false);
	await page.context().close();
});

test('a pace that asks for too much says so', async () => {
	const page = await openPlan(rootSite);
	await page.getByLabel('Weeks to finish in').fill('1');
	await expect
		.poll(() => page.locator('[data-pace-problem]').innerText())
		.toMatch(/^5 study days cannot hold the 10 parts of Day by day that are left/);
	await page.context().close();
});

test('days off have no work, can be taken back, and are said where they are wrong', async () => {
	const page = await openPlan(rootSite);
	const from = page.getByLabel('From', { exact: true });
	const to = page.getByLabel('to (may stay empty for one day)');
	const add = page.getByRole('button', { name: 'Add' });
	await from.fill('2026-12-21');
	await to.fill('2026-12-18');
	await add.click();
	await expect.poll(() => to.getAttribute('aria-invalid')).toBe('true');
	await expect
		.poll(() => page.locator('#plan-off-problem').innerText())
		.toBe('Give a last day that is not before the first.');
	await to.fill('2027-01-01');
	await add.click();
	await expect.poll(() => page.locator('#plan-off-problem').innerText()).toBe('');
	await expect
		.poll(async () => (await datesOf(page)).slice(0, 3))
		.toEqual(['7–11 December', '14–18 December', '4–8 January 2027']);
	await expect.poll(() => page.locator('.month td.off').count()).toBe(11);
	await expect.poll(() => finishOf(page)).toContain('Friday 4 June 2027');
	await page.getByRole('button', { name: 'Remove 21 December – 1 January 2027' }).click();
	await expect.poll(() => finishOf(page)).toContain('Friday 21 May 2027');
	await page.context().close();
});

test('a value that cannot be used is said beside its field, and the last good plan stays', async () => {
	const page = await openPlan(rootSite);
	const weeks = page.getByLabel('Weeks to finish in');
	await weeks.fill('15');
	const before = await finishOf(page);
	await weeks.fill('0');
	await page.keyboard.press('Tab');
	await expect.poll(() => weeks.getAttribute('aria-invalid')).toBe('true');
	const described = await weeks.getAttribute('aria-describedby');
	await expect
		.poll(() => page.locator(`#${described}`).innerText())
		.toBe('Give a whole number of weeks, from 1 to 520.');
	await expect.poll(() => finishOf(page)).toBe(before);
	await expect.poll(() => storedIn(page)).toContain('"weeks":15');
	for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
		await page.getByLabel(name).uncheck();
	await expect
		.poll(() => page.getByRole('group', { name: 'Study days' }).innerText())
		.toContain('Choose at least one day.');
	await page.context().close();
});

test('who is behind moves the rest, and what is done stays', async () => {
	const page = await openPlan(rootSite);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await tickAll(page, `${rootSite}roadmaps/day-by-day/phase-1/week-01/`);
	await returnOn(page, '2026-12-17T09:00:00');
	const standing = page.locator('[data-standing]');
	await standing.getByText('By your ticks you are 3 days behind.').waitFor();
	await page.getByRole('button', { name: 'Move the rest to today' }).click();
	await expect.poll(() => standing.innerText()).toContain('The rest was moved.');
	const moved = await datesOf(page);
	expect(moved.slice(0, 3)).toEqual(['7–11 December', '17–23 December', '24–30 December']);
	await expect
		.poll(() => page.locator('[data-due]').innerText())
		.toMatch(/^Today: Week 2, Day 1–2: /);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(async () => (await datesOf(page))[1]).toBe('14–18 December');
	await page.getByRole('button', { name: 'Move the rest to today' }).click();
	await page.reload();
	await isReady(page);
	await expect.poll(() => datesOf(page)).toEqual(moved);
	await standing.getByText('You are on time.').waitFor();
	await page.context().close();
});

test('who keeps the dates is not asked again for a week, and can still move the rest', async () => {
	const page = await openPlan(rootSite);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await returnOn(page, '2026-12-10T09:00:00');
	const keep = page.getByRole('button', { name: 'Keep the dates' });
	await keep.click();
	await returnOn(page, '2026-12-15T09:00:00');
	await page.getByText('The dates stay as they are.').waitFor();
	await expect.poll(() => keep.isVisible()).toBe(false);
	await expect
		.poll(() => page.getByRole('button', { name: 'Move the rest to today' }).isVisible())
		.toBe(true);
	await returnOn(page, '2026-12-17T09:00:00');
	await keep.waitFor();
	await page.context().close();
});

test('who is ahead can bring the rest forward', async () => {
	const page = await openPlan(rootSite);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await tickAll(page, `${rootSite}roadmaps/day-by-day/phase-1/week-01/`);
	await page.getByText('By your ticks you are 4 days ahead.').waitFor();
	await page.getByRole('button', { name: 'Bring the rest forward' }).click();
	await expect
		.poll(async () => (await datesOf(page)).slice(0, 2))
		.toEqual(['7 December', '8–14 December']);
	await page.context().close();
});

test('on the way a change leaves the dates of the past alone', async () => {
	const page = await openPlan(rootSite);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await returnOn(page, '2026-12-16T09:00:00');
	await page.locator('summary', { hasText: 'Start, days and pace' }).click();
	await page.getByLabel('Weeks to finish in').fill('12');
	const dates = await datesOf(page);
	expect(dates[0]).toBe('7–11 December');
	expect(dates[1]).toMatch(/^14–/);
	await expect.poll(() => finishOf(page)).toContain('Friday 26 February 2027, in 11 weeks');
	await page.getByLabel('As written').check();
	await expect.poll(async () => (await datesOf(page))[1]).toBe('14–18 December');
	await page.context().close();
});

test('today has its place in the outline and in the month, and months can be turned', async () => {
	const page = await openPlan(rootSite, { time: '2026-12-09T09:00:00' });
	await page.getByLabel('First day').fill('2026-12-07');
	await expect
		.poll(() => page.locator('[data-outline] > .now > .dates').innerText())
		.toBe('7–11 December Now');
	await expect.poll(() => page.locator('.month td[aria-current=date]').innerText()).toMatch(/^9/);
	const table = page.getByRole('table', { name: 'December 2026' });
	await expect
		.poll(async () => (await table.getByRole('columnheader').allInnerTexts())[0])
		.toBe('Mon');
	await page.getByRole('button', { name: 'January 2027' }).click();
	await page.getByRole('table', { name: 'January 2027' }).waitFor();
	await expect
		.poll(() => page.getByRole('button', { name: 'December 2026' }).isVisible())
		.toBe(true);
	await page.context().close();
});

test('weeks begin on the day they begin for the learner', async () => {
	const page = await openPlan(rootSite, { locale: 'en-US' });
	await expect
		.poll(async () => (await page.locator('[data-weekdays] label').allInnerTexts())[0])
		.toBe('Sunday');
	await expect
		.poll(async () => (await page.getByRole('columnheader').allInnerTexts())[0])
		.toBe('Sun');
	await page.context().close();
});

test.each([
	['week', 11, 'Week 1: Setting up and basics', '2026-12-12'],
	['day', 103, 'Week 1, Day 1: Install Django in a virtual environment', '2026-12-08'],
])('a calendar file with an event for each %s', async (per, count, summary, end) => {
	const page = await openPlan(rootSite);
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.getByLabel('One event for each').selectOption(per);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download the calendar file' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('day-by-day.ics');
	const calendar = new ICAL.Component(
		ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[]
	);
	const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
	expect(events).toHaveLength(count);
	expect(events[0]?.summary).toBe(summary);
	expect(events[0]?.startDate.toString()).toBe('2026-12-07');
	expect(events[0]?.endDate.toString()).toBe(end);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(count);
	expect(loaded.filter((url) => url.includes('calendar-file'))).toHaveLength(1);
	await page.context().close();
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])(
	'a plan made in Berlin has the same days in %s',
	async (timezoneId) => {
		// The seventh of December in all three: early in Los Angeles, late on Kiritimati.
		const time = '2026-12-07T09:30:00Z';
		const page = await openPlan(rootSite, { timezoneId: 'Europe/Berlin', time });
		await page.getByLabel('Weeks to finish in').fill('20');
		const [dates, finish] = [await datesOf(page), await finishOf(page)];
		const storageState = await page.context().storageState();
		await page.context().close();
		const there = await openPlan(rootSite, { timezoneId, storageState, time });
		await expect.poll(() => datesOf(there)).toEqual(dates);
		await expect.poll(() => finishOf(there)).toBe(finish);
		await there.context().close();
	}
);

test('another tab takes over what was changed in one', async () => {
	const page = await openPlan(rootSite);
	const other = await page.context().newPage();
	await other.clock.setFixedTime(monday);
	await other.goto(`${rootSite}plan/day-by-day/`);
	await isReady(other);
	await page.getByLabel('Weeks to finish in').fill('15');
	await other.getByText('Friday 19 March 2027').waitFor();
	await page.context().close();
});

test('a plan for an earlier state of the roadmap says so, until its new dates are taken', async () => {
	const page = await openPlan(rootSite);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await page.evaluate((key) => {
		const text = localStorage.getItem(key) ?? '';
		localStorage.setItem(key, text.replace(/"course":"[^"]*"/, '"course":"before"'));
	}, storeKey(''));
	await page.goto(`${rootSite}roadmaps/day-by-day/`);
	await page.getByText('The roadmap has changed since it was planned').waitFor();
	await page.getByRole('link', { name: 'See the plan' }).click();
	await page.getByRole('button', { name: 'Use these dates' }).click();
	await expect.poll(() => page.locator('[data-changed]').isVisible()).toBe(false);
	await page.goto(`${rootSite}roadmaps/day-by-day/`);
	await expect
		.poll(() => page.locator('main plan-dates').first().innerText())
		.not.toContain('changed');
	await page.context().close();
});

test('a plan that cannot be read is told and left alone', async () => {
	const page = await openPlan(rootSite);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await page.evaluate((key) => {
		const text = localStorage.getItem(key) ?? '';
		localStorage.setItem(
			key,
			text.replace('"plan":{"version":1,"plan"', '"plan":{"version":9,"plan"')
		);
	}, storeKey(''));
	await page.reload();
	await page.getByText('This plan was written by another version of this site.').waitFor();
	await expect.poll(() => page.getByLabel('First day').isVisible()).toBe(false);
	await expect.poll(() => storedIn(page)).toContain('"version":9');
	await page.context().close();
});

test('a plan is deleted only after a question, and ticks stay', async () => {
	const page = await openPlan(rootSite);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await tickAll(page, `${rootSite}roadmaps/day-by-day/phase-1/week-01/`);
	await page.getByRole('button', { name: 'Delete this plan' }).click();
	await page.getByRole('dialog', { name: 'Delete the plan for Day by day?' }).waitFor();
	await page.getByRole('button', { name: 'Keep the plan' }).click();
	await expect.poll(() => storedIn(page)).toContain('"start":"2026-12-07"');
	await page.getByRole('button', { name: 'Delete this plan' }).click();
	await page.getByRole('button', { name: 'Delete the plan', exact: true }).click();
	const stored = await storedIn(page);
	expect(stored).not.toContain('"start"');
	expect(stored).toContain('"state":"done"');
	await page.goto(`${rootSite}roadmaps/day-by-day/phase-1/week-01/`);
	await expect.poll(() => page.locator('main plan-dates').innerText()).toBe('');
	await page.context().close();
});

test('without JavaScript the page says what it would do, and lists the weeks with their hours', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
	const page = await context.newPage();
	await page.goto(`${rootSite}plan/day-by-day/`);
	await expect
		.poll(() => page.locator('main').innerText())
		.toContain('With JavaScript this page gives every week, day and project its date');
	const table = page.getByRole('table', { name: 'What there is to plan' });
	await expect.poll(() => table.getByRole('row').count()).toBe(12);
	await expect
		.poll(() => table.getByRole('row').nth(1).innerText())
		.toMatch(/Week 1\s+Setting up.*\s+9$/);
	await expect.poll(() => page.locator('form:visible, plan-page button:visible').count()).toBe(0);
	await context.close();
});

test('the keyboard alone makes a plan, turns the month and deletes the plan', async () => {
	const page = await openPlan(rootSite);
	const tabTo = async (target: Locator) => {
		for (let presses = 0; presses < 120; presses++) {
			await page.keyboard.press('Tab');
			if (await target.evaluate((element) => element === document.activeElement)) return;
		}
		throw new Error('The Tab key does not lead there.');
	};
	await tabTo(page.getByLabel('Saturday'));
	await page.keyboard.press('Space');
	await expect.poll(() => page.getByLabel('Saturday').isChecked()).toBe(true);
	await tabTo(page.getByLabel('As written'));
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => page.getByRole('radio', { name: 'Finish in' }).isChecked()).toBe(true);
	await tabTo(page.getByLabel('From', { exact: true }));
	await page.keyboard.type('12122026');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Remove 12 December' }).waitFor();
	await tabTo(page.getByRole('button', { name: 'January 2027' }));
	await page.keyboard.press('Enter');
	await page.getByRole('table', { name: 'January 2027' }).waitFor();
	const remove = page.getByRole('button', { name: 'Delete this plan' });
	await tabTo(remove);
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').waitFor();
	await page.keyboard.press('Escape');
	await expect
		.poll(() => remove.evaluate((element) => element === document.activeElement))
		.toBe(true);
	await page.keyboard.press('Enter');
	await tabTo(page.getByRole('button', { name: 'Delete the plan', exact: true }));
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.id === 'plan-start');
	await page.context().close();
});

test('a screen reader hears the finish once typing has ended, and nothing at first', async () => {
	const page = await openPlan(rootSite);
	const said = page.locator('[data-said]');
	await expect.poll(() => said.innerText()).toBe('');
	await page.getByLabel('Weeks to finish in').pressSequentially('0');
	await page.getByLabel('Weeks to finish in').fill('15');
	await page.waitForFunction(() =>
		document.querySelector('[data-said]')?.textContent.includes('19 March 2027')
	);
	await page.context().close();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	test.each([
		['on a phone', phone],
		['on a desk', { width: 1280, height: 900 }],
	])('axe finds nothing %s, whatever the state', async (_, viewport) => {
		const page = await openPlan(rootSite, { colorScheme, viewport });
		const isClean = async (state: string) => {
			await page.evaluate(axe);
			const { violations } = await page.evaluate<AxeResults>('axe.run()');
			const found = violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`
			);
			expect(found, state).toEqual([]);
		};
		await isClean('a proposal');
		await page.getByLabel('From', { exact: true }).fill('2026-12-24');
		await page.getByRole('button', { name: 'Add' }).click();
		await page.getByLabel('Weeks to finish in').fill('0');
		await page.keyboard.press('Tab');
		await isClean('with days off and a problem');
		await returnOn(page, '2026-12-17T09:00:00');
		await page.getByRole('button', { name: 'Keep the dates' }).waitFor();
		await isClean('behind');
		await page.getByRole('button', { name: 'Delete this plan' }).click();
		await isClean('with the question');
		await page.context().close();
	});
});

test.each([320, 390])('at %i px the page needs no scrolling sideways', async (width) => {
	const page = await openPlan(rootSite, { viewport: { width, height: 640 } });
	await page.getByLabel('From', { exact: true }).fill('2026-12-24');
	await page.getByRole('button', { name: 'Add' }).click();
	await page.getByRole('button', { name: 'January 2027' }).click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		width
	);
	await page.context().close();
});

test('on paper there is one page with the finish and the month that is shown', async () => {
	const page = await openPlan(rootSite, { viewport: { width: 1280, height: 900 } });
	const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
	const countPages = async (format: 'A4' | 'Letter') => {
		const pdf = (await page.pdf({ format, margin })).toString('latin1');
		return pdf.match(/\/Type\s*\/Page\b/g)?.length;
	};
	// All ten weeks in one month, and a month that begins on the last day of a week.
	await page.getByLabel('Weeks to finish in').fill('3');
	expect([await countPages('A4'), await countPages('Letter')]).toEqual([1, 1]);
	await page.getByLabel('First day').fill('2026-11-01');
	await page.getByRole('table', { name: 'November 2026' }).waitFor();
	expect([await countPages('A4'), await countPages('Letter')]).toEqual([1, 1]);
	await page.getByLabel('Weeks to finish in').fill('24');
	await page.getByRole('button', { name: 'January 2027' }).click();
	expect(await countPages('A4')).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect.poll(() => page.getByRole('table', { name: 'January 2027' }).isVisible()).toBe(true);
	await expect.poll(() => page.locator('[data-finish]').isVisible()).toBe(true);
	await expect.poll(() => page.locator('plan-page button:visible, form:visible').count()).toBe(0);
	await page.context().close();
});

test('week pages load neither the scheduler nor what writes calendar files', async () => {
	const page = await openPlan(rootSite);
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto(`${rootSite}roadmaps/day-by-day/phase-1/week-01/`, { waitUntil: 'networkidle' });
	await expect.poll(() => page.locator('main plan-dates').innerText()).not.toBe('');
	expect(loaded.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
	expect(loaded.filter((url) => /plan-page|calendar-file/.test(url))).toEqual([]);
	await page.context().close();
});
