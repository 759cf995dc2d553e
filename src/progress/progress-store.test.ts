import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setNote, setTask } from './change-progress.ts';
import { emptyProgress } from './progress.ts';
import { ProgressHistory } from './progress-history.ts';
import { ProgressStore, storeKey, type StoreEnvironment } from './progress-store.ts';
import { dropSetAside, setAsideIn } from './set-aside.ts';
import { SharedStorage, type Tab } from './testing/memory-storage.ts';
import { taskStateNames, type TaskState } from './task-states.ts';

let clock = 1000;

function open(tab: Tab, base = '') {
	const environment: StoreEnvironment = {
		storage: () => tab,
		base,
		now: () => clock++,
		onOtherTab: tab.onOtherTab,
	};
	const store = new ProgressStore(environment);
	return { store, environment, history: new ProgressHistory(store, environment) };
}

function mark(store: ProgressStore, id: string, state: TaskState = 'done'): void {
	store.change((progress, now) => setTask(progress, id, state, now));
}

function statesIn({ progress }: ProgressStore): Record<string, TaskState> {
	return Object.fromEntries(Object.entries(progress.tasks).map(([id, { state }]) => [id, state]));
}

describe('one tab', () => {
	test('keeps what is chosen across visits', () => {
		const shared = new SharedStorage();
		const { store } = open(shared.tab());
		expect(store.status).toBe('kept');
		mark(store, 'a#b');
		expect(statesIn(open(shared.tab()).store)).toEqual({ 'a#b': 'done' });
	});

	test('keeps forks on one host apart', () => {
		const tab = new SharedStorage().tab();
		mark(open(tab, '/one').store, 'a#b');
		expect(open(tab, '/two').store.progress).toEqual(emptyProgress);
		expect([storeKey(''), storeKey('/one')]).toEqual(['waymark:/', 'waymark:/one']);
	});

	test('writes nothing before something is chosen', () => {
		const tab = new SharedStorage().tab();
		open(tab);
		expect(tab.length).toBe(0);
	});

	test('tells who asked for it, until they ask no more', () => {
		const { store } = open(new SharedStorage().tab());
		let told = 0;
		const stop = store.subscribe(() => told++);
		mark(store, 'a#b');
		stop();
		mark(store, 'a#c');
		expect(told).toBe(1);
	});
});

describe('two tabs', () => {
	test('see each other', () => {
		const shared = new SharedStorage();
		const [one, two] = [open(shared.tab()).store, open(shared.tab()).store];
		let told = 0;
		two.subscribe(() => told++);
		mark(one, 'a#b');
		shared.deliverAll();
		expect(statesIn(two)).toEqual({ 'a#b': 'done' });
		expect(told).toBe(1);
	});

	test('never lose each other’s choices, however late they hear of them', () => {
		const step = fc.record({
			tab: fc.nat(1),
			id: fc.constantFrom('a#1', 'a#2', 'a#3'),
			state: fc.constantFrom(...taskStateNames),
			hears: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
				const shared = new SharedStorage();
				const tabs = [shared.tab(), shared.tab()];
				const stores = tabs.map((tab) => open(tab).store);
				const last: Record<string, TaskState> = {};
				for (const { hears, id, state, tab } of steps) {
					if (hears) tabs[tab]?.deliver();
					mark(stores[tab]!, id, state);
					last[id] = state;
				}
				shared.deliverAll();
				for (const store of [...stores, open(shared.tab()).store])
					expect(statesIn(store)).toEqual(last);
				expect(stores[0]?.progress).toEqual(stores[1]?.progress);
			})
		);
	});

	test('start anew together: what was reset in one does not come back from the other', () => {
		const shared = new SharedStorage();
		const [one, two] = [open(shared.tab()), open(shared.tab())];
		mark(one.store, 'a#b');
		shared.deliverAll();
		one.history.reset();
		shared.deliverAll();
		mark(two.store, 'a#c');
		shared.deliverAll();
		expect(statesIn(one.store)).toEqual({ 'a#c': 'done' });
		expect(statesIn(two.store)).toEqual({ 'a#c': 'done' });
	});

	test('keep what they have when somebody clears the storage behind their backs', () => {
		const shared = new SharedStorage();
		const tab = shared.tab();
		const { store } = open(tab);
		mark(store, 'a#b');
		tab.removeItem(storeKey(''));
		mark(store, 'a#c');
		expect(statesIn(open(shared.tab()).store)).toEqual({ 'a#b': 'done', 'a#c': 'done' });
	});
});

describe('a storage that fails', () => {
	test('a store nobody can read is set aside, whole, and said so', () => {
		const tab = new SharedStorage().tab();
		tab.setItem(storeKey(''), '{"generation":1,"progr');
		const { store, environment } = open(tab);
		expect(store.status).toBe('set-aside');
		mark(store, 'a#b');
		expect(store.status).toBe('set-aside');
		const aside = setAsideIn(environment.storage, '');
		expect(aside.map(({ text }) => text)).toEqual(['{"generation":1,"progr']);
		expect(aside[0]?.at).toBeGreaterThan(0);

		const next = open(tab);
		expect(next.store.status).toBe('kept');
		expect(statesIn(next.store)).toEqual({ 'a#b': 'done' });
		expect(setAsideIn(environment.storage, '')).toHaveLength(1);
		dropSetAside(environment.storage, aside[0]!);
		expect(setAsideIn(environment.storage, '')).toEqual([]);
	});

	test('of a store with one bad entry the rest is used', () => {
		const tab = new SharedStorage().tab();
		const tasks = { 'a#b': { state: 'done', at: 1 }, 'a#c': { state: '?', at: 1 } };
		const text = JSON.stringify({ generation: 0, progress: { version: 1, tasks } });
		tab.setItem(storeKey(''), text);
		const { store, environment } = open(tab);
		expect(statesIn(store)).toEqual({ 'a#b': 'done' });
		expect(setAsideIn(environment.storage, '')[0]?.text).toBe(text);
	});

	test('without room to set it aside, what cannot be read stays where it is', () => {
		const shared = new SharedStorage();
		const tab = shared.tab();
		tab.setItem(storeKey(''), 'broken');
		shared.room = shared.size;
		const { store } = open(tab);
		mark(store, 'a#b');
		expect(store.status).toBe('full');
		expect(statesIn(store)).toEqual({ 'a#b': 'done' });
		expect(tab.getItem(storeKey(''))).toBe('broken');
		shared.room = Infinity;
		mark(store, 'a#c');
		expect(store.status).toBe('set-aside');
		expect(statesIn(open(tab).store)).toEqual({ 'a#b': 'done', 'a#c': 'done' });
	});

	test('a full storage is said to be full, and all is written once there is room', () => {
		const shared = new SharedStorage();
		const { store } = open(shared.tab());
		mark(store, 'a#1');
		shared.room = shared.size;
		store.change((progress, now) => setNote(progress, 'a', 'x'.repeat(100), now));
		expect(store.status).toBe('full');
		expect(store.progress.notes['a']?.text).toHaveLength(100);
		expect(open(shared.tab()).store.progress.notes).toEqual({});
		shared.room = Infinity;
		mark(store, 'a#2');
		expect(store.status).toBe('kept');
		expect(open(shared.tab()).store.progress).toEqual(store.progress);
	});

	test('a full tab keeps its own when another one starts anew', () => {
		const shared = new SharedStorage();
		const [one, two] = [open(shared.tab()), open(shared.tab())];
		shared.room = 0;
		mark(one.store, 'a#b');
		shared.room = Infinity;
		two.history.reset();
		shared.deliverAll();
		expect(statesIn(one.store)).toEqual({ 'a#b': 'done' });
	});

	test('without a storage all works until the page is left', () => {
		const environment: StoreEnvironment = {
			storage: () => {
				throw new DOMException('Forbidden.', 'SecurityError');
			},
			base: '',
			now: () => 1,
		};
		const store = new ProgressStore(environment);
		expect(store.status).toBe('only-here');
		mark(store, 'a#b');
		expect(store.status).toBe('only-here');
		expect(statesIn(store)).toEqual({ 'a#b': 'done' });
		const history = new ProgressHistory(store, environment);
		history.reset();
		expect(statesIn(store)).toEqual({});
		history.undo();
		expect(statesIn(store)).toEqual({ 'a#b': 'done' });
		expect(setAsideIn(environment.storage, '')).toEqual([]);
	});

	test('who listens to a large step can offer to undo it, and one without effect hides none', () => {
		const { history, store } = open(new SharedStorage().tab());
		mark(store, 'a#b');
		const offered: (string | undefined)[] = [];
		store.subscribe(() => offered.push(history.last?.kind));
		history.reset();
		expect(offered).toContain('reset');
		expect(offered.at(-1)).toBe('reset');
		history.reset();
		history.undo();
		expect(statesIn(store)).toEqual({ 'a#b': 'done' });
	});

	test('what a newer version wrote is not touched', () => {
		const tab = new SharedStorage().tab();
		const text = JSON.stringify({ generation: 1, progress: { version: 2, marks: [] } });
		tab.setItem(storeKey(''), text);
		const { store } = open(tab);
		mark(store, 'a#b');
		expect(store.status).toBe('newer');
		expect(statesIn(store)).toEqual({ 'a#b': 'done' });
		expect(tab.getItem(storeKey(''))).toBe(text);
		expect(tab.length).toBe(1);
	});

	test('whatever lies in the storage, opening it loses nothing of it', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				const tab = new SharedStorage().tab();
				tab.setItem(storeKey(''), text);
				const { store, environment } = open(tab);
				mark(store, 'a#b');
				expect(statesIn(store)).toEqual({ 'a#b': 'done' });
				expect(setAsideIn(environment.storage, '').map((each) => each.text)).toEqual([text]);
			})
		);
	});
});

describe('the large steps', () => {
	const theirs = {
		...emptyProgress,
		tasks: {
			'a#mine': { state: 'doing', at: 5 },
			'a#theirs': { state: 'done', at: 5 },
		},
	} as const;

	test('a backup is merged in, and undo takes exactly that back, after a reload too', () => {
		const shared = new SharedStorage();
		const { history, store } = open(shared.tab());
		mark(store, 'a#mine');
		history.restore(theirs);
		expect(statesIn(store)).toEqual({ 'a#mine': 'done', 'a#theirs': 'done' });
		mark(store, 'a#since');

		const next = open(shared.tab());
		expect(next.history.last?.kind).toBe('restore');
		next.history.undo();
		expect(statesIn(next.store)).toEqual({ 'a#mine': 'done', 'a#since': 'done' });
		expect(next.history.last).toBeUndefined();
		expect(statesIn(open(shared.tab()).store)).toEqual(statesIn(next.store));
	});

	test('a reset takes all away, and undo brings it back beside what was done since', () => {
		const shared = new SharedStorage();
		const { history, store } = open(shared.tab());
		mark(store, 'a#1');
		mark(store, 'a#2', 'doing');
		history.reset();
		expect(store.progress).toEqual(emptyProgress);
		mark(store, 'a#2', 'skipped');
		history.undo();
		expect(statesIn(store)).toEqual({ 'a#1': 'done', 'a#2': 'skipped' });
	});

	test('after a reset a backup comes back whole', () => {
		const { history, store } = open(new SharedStorage().tab());
		mark(store, 'a#1');
		const backup = store.progress;
		history.reset();
		history.restore(backup);
		expect(store.progress).toEqual(backup);
	});

	test('undo without a step, or with one that cannot be read, does nothing', () => {
		const tab = new SharedStorage().tab();
		const { history, store } = open(tab);
		mark(store, 'a#1');
		history.undo();
		tab.setItem(`${storeKey('')}:before`, '{"version":1,"kind":"reset","at":1,"before":3}');
		history.undo();
		expect(statesIn(store)).toEqual({ 'a#1': 'done' });
	});
});
