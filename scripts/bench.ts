import { runCommand } from './run-command.ts';

const help = `Usage: npm run bench -- NAME [options]

Measures a part of the project and what else does the same, and prints a table.

  links              the link check, beside other link checkers; npm run bench -- links --help
  search             the search, beside plain Pagefind and MiniSearch; npm run bench -- search --help

Exit code 0: measured; 2: wrong usage, or something could not be run.`;

const benches: Record<string, () => Promise<void>> = {
	links: async () => (await import('./bench/links/bench-links.ts')).benchLinks(),
	search: async () => (await import('./bench/search/bench-search.ts')).benchSearch(),
};

// What is measured runs in processes of its own, which end when this one says so: on its exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));

const name = process.argv[2] ?? '';
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench) {
	process.argv.splice(2, 1);
	await bench();
} else {
	await runCommand(help, {}, () =>
		Promise.reject(new Error(`Say what to measure: ${Object.keys(benches).join(', ')}.`))
	);
}
