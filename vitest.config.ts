import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
			{
				test: {
					name: 'site',
					include: ['tests/**/*.test.ts'],
					globalSetup: 'tests/global-setup.ts',
					// A build or a browser on a busy machine takes its time; this only ends what hangs.
					testTimeout: 300_000,
					hookTimeout: 300_000,
					fileParallelism: false,
				},
			},
		],
	},
});
