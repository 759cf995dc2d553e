import { expect, test } from 'vitest';
import { currentVersion, migrate, type Migrations } from './migrate.ts';

const steps: Migrations = {
	1: ({ ticks }) => ({ tasks: ticks }),
	2: ({ tasks }) => ({ tasks, notes: {} }),
};

test('what an older version kept goes through every version in between', () => {
	expect(migrate({ version: 1, ticks: 'a' }, steps, 3)).toEqual({
		version: 3,
		tasks: 'a',
		notes: {},
	});
	expect(migrate({ version: 3, tasks: 'b' }, steps, 3)).toEqual({ version: 3, tasks: 'b' });
});

test.each([
	[{ version: 4 }, 'newer'],
	[{ version: 0 }, 'unknown'],
	[{ version: '3' }, 'unknown'],
	[{ version: 1.5 }, 'unknown'],
	[{}, 'unknown'],
])('%j leads nowhere: %s', (kept, why) => {
	expect(migrate(kept, steps, 3)).toBe(why);
});

test('the version of today needs no step', () => {
	expect(migrate({ version: currentVersion })).toEqual({ version: currentVersion });
});
