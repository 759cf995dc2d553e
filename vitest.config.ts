import { defineConfig } from 'vitest/config';

/** A build, a browser or a process on a busy machine takes its time; this only ends what hangs. */
const patience = {
	testTimeout: 300_000,
	hookTimeout: 300_000,
	expect: { poll: { timeout: 240_000 } },
};

export default defineConfig({
	test: {
		projects: [
			{
				test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], ...patience },
			},
			{
				test: {
					name: 'site',
					include: ['tests/**/*.test.ts'],
					globalSetup: 'tests/global-setup.ts',
					...patience,
					fileParallelism: false,
				},
			},
		],
	},
});
