import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { readContent } from '../src/files/read-content.ts';
import { formatLedger, type LedgerEntry } from '../src/links/ledger.ts';
import { launchBrowser } from './browser/launch.ts';
import { pageKinds, pageOfEachKind } from './browser/pages.ts';
import { searchField } from './browser/search.ts';
import { violationsOn } from './browser/violations.ts';
import { buildSite, copyProject } from './site/build-site.ts';
import { serveSite, type ServedSite } from './site/serve-site.ts';
import { englishTexts, isEnglish, type EnglishText } from './words/english-texts.ts';

let browser: Browser;
let site: ServedSite & { dist: string };
let english: EnglishText[];
let page: Page;

/** The same pages, whose authors write English, on a site in German. */
beforeAll(async () => {
	const root = await copyProject('german');
	const config = join(root, 'src/site.config.ts');
	const text = await readFile(config, 'utf8');
	const german = "language: 'de', repository: 'Ada/my-fork'";
	await writeFile(config, text.replace(/language: '[^']*'/, german));
	await writeFile(join(root, 'src/content/link-ledger.jsonl'), await ledgerFor(root));
	const { code, output, dist } = await buildSite(root);
	if (code !== 0) throw new Error(`The build failed.\n${output}`);
	site = { ...(await serveSite(dist)), dist };
	english = await englishTexts('de');
	browser = await launchBrowser();
	// What the server sends, and all of it: scripts would hide some.
	page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** What the link check might have found, so that every state of a link is on a page. */
async function ledgerFor(root: string): Promise<string> {
	const { curriculum } = loadCurriculum(await readContent(root));
	const failing = { failures: 2, failingSince: '2026-11-14', lastWell: '2026-10-20' };
	const found: Partial<LedgerEntry>[] = [
		{ verdict: 'ok' },
		{ verdict: 'broken', ...failing },
		{ verdict: 'broken', failures: 1, failingSince: '2026-11-21' },
		{ verdict: 'down', ...failing },
		{ verdict: 'suspect', lastWell: '2026-10-20' },
		{ verdict: 'anchor' },
		{ verdict: 'blocked', status: 401, ...failing },
		{ verdict: 'blocked', status: 403, ...failing },
		{ verdict: 'moved', finalUrl: 'https://new.example/' },
	];
	const links = curriculum.resources.flatMap(({ href }) => href ?? []);
	const entries = found.map((entry, index): [string, LedgerEntry] => {
		const url = links[index] ?? '';
		return [url, { url, verdict: 'ok', reason: '', checked: '2026-11-21', ...entry }];
	});
	return formatLedger(new Map(entries));
}

/** Pages of authors; the others are ours from top to end. */
const isOfAuthor = (address: string) =>
	/^(?:(?:roadmaps|projects|topics|guides)\/.+)?$/.test(address);

/** Pieces of text and attributes on the page that is open, but for what its author wrote. */
async function ourTexts(address: string): Promise<string[]> {
	const left = ['script', 'style'];
	const ofAuthor = ['head', 'h1', '.page-description', '.page-contents', '.sl-markdown-content'];
	const skipped = isOfAuthor(address) ? [...left, ...ofAuthor] : left;
	return page.evaluate((selector) => {
		const texts: (string | null)[] = [];
		const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'content'];
		const collect = (element: Element): void => {
			if (element.matches(selector)) return;
			for (const name of attributes) texts.push(element.getAttribute(name));
			for (const node of element.childNodes) {
				if (node instanceof Element) collect(node);
				else texts.push(node.textContent);
			}
		};
		collect(document.documentElement);
		return texts.flatMap((text) => text?.replaceAll(/\s+/g, ' ').trim() || []);
	}, skipped.join());
}

test.each(pageKinds)(
	'a page of the kind "%s" is in German, all that is ours',
	async (_, address) => {
		await page.goto(site.url + address);
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('de');
		const texts = await ourTexts(address);
		expect(texts.length).toBeGreaterThan(20);
		const found = texts.flatMap((text) =>
			english.filter((each) => isEnglish(text, each)).map(({ name }) => `${name}: ${text}`)
		);
		expect(found).toEqual([]);
	}
);

test('the search for English texts finds them', () => {
	for (const text of [
		'Outline',
		'24 weeks in 3 phases',
		'about 9 h',
		'Start with week 1',
		'Delete the plan for Day by day?',
		'All links are checked once a week.',
		'There are 12 links to check. After the first check this page says which of them work, which have moved and which are gone.',
		'Reviewed on',
		'First noticed on 14 November 2026',
	])
		expect(
			english.some((each) => isEnglish(text, each)),
			text
		).toBe(true);
});

test.each<[kind: keyof typeof pageOfEachKind, texts: string[]]>([
	['home', ['Alle Lernpläne', 'Welcher Lernplan passt zu mir?', '24 Wochen in 3 Phasen']],
	[
		'roadmap',
		['Aufbau', 'Mit Woche 1 beginnen', 'Wochen 8–10', 'Geprüft am 21. November 2026 für'],
	],
	['phase', ['Dauer', 'etwa 39 Stunden', 'Nächste Seite', 'Woche 2: Models and databases']],
	['week', ['Phase 1', 'Woche 2', '21 Aufgaben', 'Auf dieser Seite', 'Seite bearbeiten']],
	['week with a twin', ['Dieselbe Woche, anders betrachtet:', 'Project-driven, Woche 11: ']],
	['project', ['Niveau', 'mittel', '38 Funktionen', 'Wo du es baust', 'Wochen 11–14: ']],
	['topic', ['Wo du es lernst', 'Themen']],
	['resource', ['Buch', 'teilweise kostenlos', 'learndjango.com öffnen', 'Woher wir das haben']],
	['resources', ['Dokumentation (141)', 'kostenlos', 'Sieh nach, wie es um sie steht']],
	['topics', ['Mittleres Niveau', 'Auch gut zu wissen', 'auf 20 Seiten']],
	['compare', ['Lernpläne vergleichen', 'kommt nicht vor']],
	['search', ['Suche', 'Alle Themen', 'Alle Projekte', 'Suchen braucht JavaScript.']],
	['progress', ['Dein Fortschritt', 'leeren Dateien', 'Sicherung herunterladen']],
	['plan', ['Zeitplan: Day by day', 'Montag', 'Stunden am Tag', 'Kalenderdatei herunterladen']],
	['link health', ['Letzte Prüfung: 21. November 2026', 'Verschwunden', 'Archivierte Kopie']],
	['not found', ['Diese Seite gibt es hier nicht', 'Oder fang hier an:', 'Alle Quellen']],
])('a page of the kind "%s" says %j', async (kind, texts) => {
	await page.goto(site.url + pageOfEachKind[kind]);
	const all = (await page.locator('body').textContent()) ?? '';
	for (const text of texts) expect(all.replaceAll(/\s+/g, ' ')).toContain(text);
});

test('code blocks, tables and tags in the text of a page are named in German', async () => {
	await page.goto(`${site.url}roadmaps/day-by-day/`);
	await expect
		.poll(() => page.getByRole('region', { name: 'Tabelle: Project ideas' }).count())
		.toBe(1);
	await page.goto(`${site.url}topics/urls/`);
	const tag = page.locator('.resource-tag').first();
	await expect
		.poll(() => tag.getAttribute('aria-label'))
		.toMatch(/^(?:Doku|Tutorial), kostenlos: über „/);
	await expect
		.poll(() => page.locator('.expressive-code button').first().getAttribute('title'))
		.toBe('In Zwischenablage kopieren');
});

test('what programs read is in German, too: the search, curriculum.json and the index of tasks', async () => {
	const read = (name: string) => readFile(join(site.dist, name), 'utf8');
	const week = await read('roadmaps/day-by-day/phase-1/week-02/index.html');
	expect(week).toContain('data-pagefind-filter="kind:Woche"');
	expect(week).toContain('data-pagefind-meta="place:Woche 2 · Day by day"');
	expect(await read('resources/django-for-beginners/index.html')).toContain(
		'data-pagefind-meta="place:Quelle · Buch, teilweise kostenlos"'
	);
	expect(await read('tasks/day-by-day.json')).toContain('"label":"Wochen 11–14"');
	const { languages } = JSON.parse(await read('pagefind/pagefind-entry.json')) as {
		languages: object;
	};
	expect(Object.keys(languages)).toEqual(['de']);
});

// German words are long.
test('the dialog of the search speaks German', async () => {
	const reader = await (await browser.newContext()).newPage();
	await reader.goto(site.url);
	await reader.keyboard.press('/');
	await searchField(reader).fill('celery');
	await reader.getByRole('combobox', { name: 'Alle Seiten durchsuchen' }).waitFor();
	await reader
		.getByText(/^\d+ Seiten gefunden für „celery“\.$/)
		.first()
		.waitFor();
	await reader.locator('.search-facets summary').click();
	await expect
		.poll(() => reader.locator('.search-facets legend').allInnerTexts())
		.toEqual(['Art', 'Lernplan']);
	expect(await violationsOn(reader, '.search')).toEqual([]);
	await reader.context().close();
});

test.each(pageKinds)('"%s" fits the narrowest phone, and axe finds nothing', async (_, address) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const open = await context.newPage();
	await open.goto(site.url + address);
	expect(await open.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(await violationsOn(open)).toEqual([]);
	await context.close();
});
