import { readFile, rm } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from './browser/launch.ts';
import { phone } from './browser/pages.ts';
import { violationsOn } from './browser/violations.ts';
import { buildSite, copyProject } from './site/build-site.ts';
import { writeGermanCourse } from './site/german-course.ts';
import { serveSite, type ServedSite } from './site/serve-site.ts';

const monday = '2026-12-07T09:00:00';
const week = 'roadmaps/balkon/week-01/';
/** Words that no German text has. What the pages themselves are called comes from the server. */
const english =
	/\b(?:the|you|your|of|is|were|it|here|there|not|and|with|for|on|done|today|note|tasks?|days?|hours?|nothing|this|that|cannot|search)\b/i;

let root: string;
let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
	root = await copyProject('german-scripts');
	await writeGermanCourse(root);
	const { code, dist, output } = await buildSite(root);
	if (code !== 0) throw new Error(`The build failed.\n${output}`);
	site = await serveSite(dist);
	browser = await launchBrowser();
});
afterAll(async () => {
	await Promise.all([browser.close(), site.close()]);
	await rm(root, { recursive: true, force: true });
});
beforeEach(async () => {
	// The browser is English, and the site is not.
	context = await browser.newContext({ viewport: phone, locale: 'en-US', acceptDownloads: true });
	page = await context.newPage();
	await page.clock.setFixedTime(monday);
	return () => context.close();
});

/** What scripts wrote into some elements of the page: texts, names, descriptions, placeholders. */
async function written(...selectors: string[]): Promise<string[]> {
	const texts = await page
		.locator(selectors.join())
		.evaluateAll((elements) =>
			elements.flatMap((element) =>
				[element, ...element.querySelectorAll('*')].flatMap((each) => [
					...[...each.childNodes]
						.filter(({ nodeType }) => nodeType === 3)
						.map((n) => n.textContent),
					...['aria-label', 'aria-description', 'title', 'placeholder'].map((name) =>
						each.getAttribute(name)
					),
				])
			)
		);
	return texts.flatMap((text) => text?.trim() || []);
}

async function expectGerman(...selectors: string[]): Promise<void> {
	const texts = await written(...selectors);
	expect(texts.length, selectors.join()).toBeGreaterThan(0);
	expect(texts.filter((text) => english.test(text))).toEqual([]);
}

const meter = () => page.locator('.facts progress-meter');

test('tasks, their notes and how far one is are said in German', async () => {
	await page.goto(site.url + week);
	await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
	await page.getByRole('checkbox', { name: 'Erde mit Sand mischen' }).click();
	await expect.poll(() => meter().innerText()).toBe('1 von 4 Aufgaben');
	const state = page.getByRole('combobox', { name: 'Stand der Aufgabe: Töpfe füllen' });
	await expect
		.poll(() => state.locator('option').allInnerTexts())
		.toEqual(['❌ offen', '🚧 in Arbeit', '✅ erledigt', '⏭ übersprungen']);
	await state.selectOption('skipped');
	await expect.poll(() => meter().innerText()).toBe('1 von 3 Aufgaben, 1 übersprungen');
	await page.getByRole('button', { name: 'Notiz zu: Tomaten säen' }).click();
	await page.keyboard.type('Alte Sorten');
	await page.getByRole('textbox', { name: 'Deine Notiz zu: Tomaten säen' }).waitFor();
	await page.getByRole('textbox', { name: 'Deine Notiz zu dieser Seite' }).waitFor();
	await expectGerman('.task-tools', '.task-note', '.page-note', '.facts progress-meter');
	expect(await violationsOn(page)).toEqual([]);

	await page.goto(site.url);
	await expect
		.poll(() => page.locator('resume-link a').first().innerText())
		.toMatch(/^Weiter mit \S+ 1, Tag 3$/);
	await page.goto(`${site.url}projects/hochbeet/`);
	await page.getByRole('checkbox').first().click();
	await expect.poll(() => meter().innerText()).toBe('1 von 2 Funktionen');
});

test('a twin is offered, and a store that cannot be kept or read is told, in German', async () => {
	await page.goto(`${site.url}roadmaps/garten/week-01/`);
	for (const box of await page.getByRole('checkbox').all()) await box.click();
	await page.goto(site.url + week);
	await expect
		.poll(() => page.locator('twin-offer').innerText())
		.toMatch(/^Schon erledigt: .*Garten/s);
	await page.getByRole('button', { name: 'Auch hier die 4 offenen Aufgaben abhaken' }).click();
	await expect.poll(() => meter().innerText()).toBe('4 von 4 Aufgaben');
	await page.evaluate(() => localStorage.setItem('waymark:/', '{"tasks": broken'));
	await page.goto(site.url + week);
	await page.getByText('Ein Teil deines Fortschritts konnte nicht gelesen werden.').waitFor();
	await page.goto(`${site.url}progress/`);
	const drop = page.getByRole('button', { name: 'Wegwerfen' });
	await drop.waitFor();
	await expectGerman('[data-aside] ul', '.store-status');
	await drop.click();
	await page.getByRole('button', { name: 'Wirklich endgültig wegwerfen' }).click();
	await page.getByText('Es ist weggeworfen.').waitFor();
});

test('the search finds something and nothing in German', async () => {
	await page.goto(site.url);
	await page.keyboard.press('/');
	const field = page.getByRole('combobox', { name: 'Alle Seiten durchsuchen' });
	await field.fill('Tomaten');
	await page.getByText('2 Seiten gefunden für „Tomaten“.').waitFor();
	await field.fill('zzyzx');
	await page.getByText('Nichts gefunden für „zzyzx“.').waitFor();
	await expect.poll(() => page.getByRole('dialog', { name: 'Suche' }).isVisible()).toBe(true);
	await expectGerman('.search-dialog');
	expect(await violationsOn(page, '.search-dialog')).toEqual([]);
	await page.getByRole('button', { name: 'Schließen' }).click();
	await page.route(/\/(?:pagefind|search)\//, (route) => route.abort());
	await page.reload();
	await page.keyboard.press('/');
	await page.getByText('Der Suchindex konnte nicht geladen werden.').waitFor();
});

const ofThePlan = [
	'[data-finish]',
	'[data-due]',
	'[data-standing] p',
	'[data-move]',
	'[data-previous]',
	'[data-next]',
	'[data-month] table',
	'[data-month] ul',
	'[data-outline]',
	'[data-projects]',
	'[data-problem]',
	'[data-days-off] ul',
	'[data-said]',
];

test('a plan is made, moved and put into a calendar in German', async () => {
	await page.goto(`${site.url}plan/balkon/`);
	await expect
		.poll(() => page.locator('[data-finish]').innerText())
		.toBe(
			'Fertig bist du am Freitag, 1. Januar 2027, in 4 Wochen, mit etwa 6,5 Stunden pro Woche.'
		);
	await page.locator('[data-make]').click();
	await expect
		.poll(() => page.locator('[data-due]').innerText())
		.toMatch(/^Heute: \S+ 1, Tag 1–2: Erde mischen$/);
	await page.getByRole('table', { name: 'Dezember 2026' }).waitFor();
	await expect
		.poll(async () => (await page.getByRole('columnheader').allInnerTexts()).join(' '))
		.toBe('So Mo Di Mi Do Fr Sa');
	const outline = await page.locator('[data-outline]').innerText();
	expect(outline).toContain('7.–11. Dezember Jetzt');
	expect(outline).toContain('etwa 7,5 Stunden');
	expect(outline).toContain('Woche 3: Frei gelassen, zum Nachholen und Festigen');
	await expect
		.poll(() => page.locator('[data-outline] details').first().innerText())
		.toMatch(/^Tag für Tag\s.*\sMo, 7\. Dez\. – Do, 10\. Dez\.\s/s);
	await expectGerman(...ofThePlan);

	const weeks = page.locator('input[name=weeks]');
	await weeks.fill('0');
	await page.keyboard.press('Tab');
	await page.getByText('Gib eine ganze Zahl von Wochen an, von 1 bis 520.').first().waitFor();
	await page.locator('input[value=as-written]').check();
	await page.locator('input[name=from]').fill('2026-12-24');
	await page.locator('[data-days-off] .row button').click();
	await page.getByRole('button', { name: '24. Dezember entfernen' }).waitFor();
	await expectGerman(...ofThePlan);

	await page.clock.setFixedTime('2026-12-10T09:00:00');
	await page.reload();
	await page.getByText('Nach deinen Häkchen bist du 3 Tage im Rückstand.').waitFor();
	await page.getByRole('button', { name: 'Den Rest auf heute verschieben' }).click();
	await expect
		.poll(() => page.locator('[data-standing] p').innerText())
		.toContain('Der Rest wurde verschoben. Was erledigt ist, bleibt, wo es war.');
	await expectGerman(...ofThePlan);
	expect(await violationsOn(page)).toEqual([]);

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('[data-download]').click(),
	]);
	const calendar = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
	expect(calendar).toContain('PRODID:-//Waymark//Waymark//DE');
	expect(calendar).toContain(String.raw`Insgesamt etwa 7\,5 Stunden\nTag 1–2: Erde mischen`);

	await page.goto(site.url + week);
	await expect
		.poll(() => page.locator('main plan-dates .now-mark').innerText())
		.toBe('Heute: Tag 1–2');
	await page.goto(site.url);
	await expect
		.poll(() => page.locator('today-line').innerText())
		.toMatch(/^Für heute geplant: \S+ 1, Tag 1–2, Säen$/);
});

async function restore(name: string, text: string): Promise<void> {
	await page.locator('#restore-file').setInputFiles({
		name,
		mimeType: 'text/plain',
		buffer: Buffer.from(text),
	});
	await page.locator('[data-preview-words]:not(:empty)').waitFor();
}

const ofTheProgress = [
	'[data-preview-words]',
	'[data-preview-problems]',
	'[data-preview-changes] ul',
	'[data-undo] span',
	'[data-said]',
	'[data-link-note]',
	'[data-code]',
];

test('progress.md is written in German, and read back in German and in English', async () => {
	await page.goto(site.url + week);
	await page.getByRole('checkbox', { name: 'Erde mit Sand mischen' }).click();
	await page.getByRole('combobox').nth(1).selectOption('doing');
	await page.getByRole('button', { name: 'Notiz zu: Tomaten säen' }).click();
	await page.keyboard.type('Alte Sorten');
	await page.goto(`${site.url}progress/`);
	await page.getByText('Alte Sorten').waitFor();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('[data-backup=md]').first().click(),
	]);
	const markdown = await readFile(await download.path(), 'utf8');
	expect(markdown).toContain('| Woche | Aufgabe | Status |');
	expect(markdown).toMatch(/\| 1, Tag 1–2 \| \[Erde mit Sand mischen\]\[\S+\] \| ✅ erledigt \|/);
	expect(markdown).toContain('Eine Notiz ist ein Zitat unter der Tabelle.');
	// Its links keep ids and times, which have no language.
	expect(markdown.replaceAll(/^\[.*$|\]\[.*?\]|\(.*?\)/gm, '')).not.toMatch(english);

	await restore('progress.md', markdown);
	await expect
		.poll(() => page.locator('[data-preview-words]').innerText())
		.toBe(
			'0 neu, 0 abweichend, 4 gleich. Bei Abweichungen zählt das Neuere. Was nur hier steht, bleibt.'
		);
	// One row changed in German, one in English, and one that is wrong.
	const edited = markdown
		.replace(/(\[Töpfe füllen\].*)🚧 in Arbeit/, '$1fertig')
		.replace(/(\[Schilder schreiben\].*)❌ offen/, '$1skipped')
		.replace(/(\[Tomaten säen\].*)❌ offen/, '$1vielleicht');
	await page.clock.setFixedTime('2026-12-08T09:00:00');
	await restore('progress.md', edited);
	await expect
		.poll(() => page.locator('[data-preview-words]').innerText())
		.toMatch(/^1 neu, 1 abweichend, 3 gleich\./);
	await expect
		.poll(() => page.locator('[data-preview-problems]').innerText())
		.toMatch(
			/^Zeile \d+, Spalte \d+: „vielleicht“ ist kein Status\. Schreib erledigt, in Arbeit, offen oder/
		);
	await page.locator('[data-preview-changes] summary').click();
	await expect
		.poll(() => page.locator('[data-preview-changes] ul').innerText())
		.toContain('Töpfe füllen: hier in Arbeit, dort erledigt (es gilt: dort)');
	await expectGerman(...ofTheProgress);
	expect(await violationsOn(page)).toEqual([]);
	await page.locator('[data-take-over]').click();
	await page.getByText('Übernommen: 2 Änderungen.').waitFor();
	await page.getByText('Am 8. Dezember 2026 um 09:00 hast du etwas zurückgeholt.').waitFor();

	await restore('x.json', '{"a":');
	await page.getByText('Das ist keine Sicherung eines Fortschritts.').waitFor();
	await restore('x.md', '- [x] [alle](/roadmaps/balkon/week-02/#task-kanne-kaufen)\n');
	await expect.poll(() => page.locator('[data-preview-words]').innerText()).toMatch(/^1 neu, /);
	await expect
		.poll(() => page.locator('[data-preview-changes] ul').innerText())
		.toContain('Kanne kaufen: erledigt');
});

test('the file without scripts is German, too', async () => {
	const blank = await (await page.request.get(`${site.url}progress/balkon.md`)).text();
	expect(blank).toContain('Ändere einen Status von Hand, wie du magst: ❌ offen, 🚧 in Arbeit');
	expect(blank).toContain('# Projekte');
	expect(blank.replaceAll(/^\[.*$|\]\[.*?\]|\(.*?\)/gm, '')).not.toMatch(english);
});

test('a link, and starting anew, are said in German', async () => {
	await page.goto(site.url + week);
	await page.getByRole('checkbox').first().click();
	await page.goto(`${site.url}progress/`);
	await page.locator('[data-make-link]').click();
	await page.getByRole('img', { name: 'Der Link als QR-Code' }).waitFor();
	await expect
		.poll(() => page.locator('[data-link-note]').innerText())
		.toBe('Oder halte die Kamera des anderen Geräts vor den Code.');
	await expectGerman(...ofTheProgress);
	expect(await violationsOn(page)).toEqual([]);
	await page.goto(`${site.url}progress/#take=abc`);
	await page.getByText('Dieser Link ist nicht lesbar.').waitFor();
	await page.locator('[data-leave-it]').click();
	await page.getByText('Nichts wurde geändert.').waitFor();
	await page.locator('[data-reset]').click();
	await page.locator('[data-reset-now]').click();
	await page.getByText('Alles ist entfernt. Unter „Zurückholen“').waitFor();
	await expectGerman(...ofTheProgress);
});
