import { expect, test, vi } from 'vitest';
import { codeHint, takenOver } from '../words/chosen/progress.ts';
import { continueWith, statusSentences, tickTwin, totalsInWords } from '../words/chosen/tasks.ts';
import { changeInWords } from './change-words.ts';
import { compareProgress, comparisonInWords } from './compare-progress.ts';
import { momentInWords } from './moment-in-words.ts';
import { nextTask } from './next-task.ts';
import { emptyProgress, type Progress } from './progress.ts';
import { readProgressMarkdown } from './read-progress-markdown.ts';
import { smallIndex, week1 } from './testing/small-site.ts';

vi.mock('../words/chosen/locale.ts', () => import('../words/de/locale.ts'));
vi.mock('../words/chosen/progress.ts', () => import('../words/de/progress.ts'));
vi.mock('../words/chosen/progress-file.ts', () => import('../words/de/progress-file.ts'));
vi.mock('../words/chosen/tasks.ts', () => import('../words/de/tasks.ts'));

const task = `${week1}#build-a-list-view`;
const mine: Progress = { ...emptyProgress, tasks: { [task]: { state: 'todo', at: 1 } } };
const theirs: Progress = {
	...emptyProgress,
	tasks: { [task]: { state: 'done', at: 2 } },
	notes: { [week1]: { text: 'Gut', at: 1 } },
	plans: { a: { plan: null, at: 1 } },
};

test.each([
	[{ done: 7, skipped: 0, total: 23 }, '7 von 23 Aufgaben', '7 von 23 Funktionen'],
	[
		{ done: 0, skipped: 2, total: 1 },
		'0 von 1 Aufgabe, 2 übersprungen',
		'0 von 1 Funktion, 2 übersprungen',
	],
	[{ done: 0, skipped: 0, total: 0 }, 'keine Aufgaben', 'keine Funktionen'],
	[
		{ done: 0, skipped: 1, total: 0 },
		'die eine Aufgabe übersprungen',
		'die eine Funktion übersprungen',
	],
	[
		{ done: 0, skipped: 3, total: 0 },
		'alle 3 Aufgaben übersprungen',
		'alle 3 Funktionen übersprungen',
	],
])('%j', (totals, tasks, features) => {
	expect(totalsInWords(totals)).toBe(tasks);
	expect(totalsInWords(totals, 'feature')).toBe(features);
});

test('a week keeps its capital where the learner goes on', () => {
	const index = {
		...smallIndex,
		pages: { ...smallIndex.pages, [week1]: { ...smallIndex.pages[week1]!, label: 'Woche 1' } },
	};
	expect(continueWith(nextTask('a', index, emptyProgress)?.label ?? '')).toBe(
		'Weiter mit Woche 1, Tag 1–2'
	);
});

test('what would change is said one by one and in sum', () => {
	expect(comparisonInWords(compareProgress(mine, theirs))).toBe('2 neu, 1 abweichend, 0 gleich');
	const words = (change: Parameters<typeof changeInWords>[0]) =>
		changeInWords(change, mine, theirs, smallIndex);
	expect(words({ table: 'tasks', id: task, winner: 'theirs' })).toBe(
		'Week 1: Views: Build a list view: hier offen, dort erledigt (es gilt: dort)'
	);
	expect(words({ table: 'notes', id: week1 })).toBe('Week 1: Views: die Notiz „Gut“');
	expect(words({ table: 'plans', id: 'a' })).toBe('Roadmap A: kein Zeitplan');
	expect(takenOver(1)).toBe('Übernommen: 1 Änderung.');
	expect(tickTwin(1)).toBe('Auch hier die eine offene Aufgabe abhaken');
});

test('what does not fit into a code is listed', () => {
	expect(codeHint(['notes', 'plans', 'gone'])).toBe(
		'Oder halte die Kamera des anderen Geräts vor den Code. In ihm fehlen: Notizen, Zeitpläne und Häkchen an Aufgaben, die es nicht mehr gibt. Der Link enthält auch das.'
	);
});

test('what is wrong with a file is said in German', () => {
	const text = '| Aufgabe | Status |\n| - | - |\n| Fliegen | x |\n| - [x] |\n';
	expect(readProgressMarkdown(text, smallIndex, 1).problems.map(({ message }) => message)).toEqual([
		'„Fliegen“ ist keine Aufgabe dieser Website, oder mehrere heißen so.',
		'Diese Zeile hat weniger Zellen, als ihre Tabelle Spalten hat.',
	]);
	expect(statusSentences.newer).toMatch(/^Deinen Fortschritt hat eine neuere Version/);
});

test('a moment is said with its month', () => {
	expect(momentInWords(new Date(2026, 11, 8, 9, 5).getTime())).toBe('8. Dezember 2026 um 09:05');
});
