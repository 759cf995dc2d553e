import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Rooms and whom they may import. A room is a folder of `src`, or `scripts`. */
const mayImport: Record<string, string[]> = {
	curriculum: [],
	files: ['curriculum', 'importer', 'links'],
	network: ['links'],
	authoring: ['curriculum'],
	importer: ['curriculum'],
	links: ['curriculum'],
	progress: ['curriculum', 'words'],
	plan: ['curriculum', 'words'],
	search: ['curriculum', 'words'],
	site: ['curriculum', 'files', 'importer', 'links', 'progress', 'plan', 'search', 'words', 'root'],
	components: ['curriculum', 'links', 'progress', 'plan', 'search', 'words', 'site', 'styles'],
	pages: ['curriculum', 'links', 'progress', 'plan', 'search', 'words', 'site', 'components'],
	words: ['curriculum'],
	styles: [],
	content: [],
	root: ['curriculum', 'site'],
	scripts: [
		'authoring',
		'curriculum',
		'files',
		'importer',
		'links',
		'network',
		'progress',
		'plan',
		'search',
		'root',
		'site/load-site',
		'site/site-address',
	],
};

/** Modules of Node and Astro that reach out of a pure room. */
const reachesOut = /^(node:|astro|@astrojs\/|virtual:)/;
const mayReachOut = ['files', 'network', 'site', 'components', 'pages', 'root', 'scripts'];

const sources = ['src', 'scripts'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => normalize(join(folder, name)).replaceAll('\\', '/'))
		.filter((path) => /\.(ts|astro|mjs)$/.test(path) && !path.endsWith('.test.ts'))
);

function roomOf(path: string): string {
	const [top, room, ...rest] = path.split('/');
	if (top === 'scripts') return 'scripts';
	return rest.length > 0 && room ? room : 'root';
}

function importsOf(path: string): string[] {
	const text = readFileSync(path, 'utf8');
	const found = text.matchAll(
		/^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm
	);
	return [...found].map((match) => match[1] ?? match[2] ?? '');
}

const edges = sources.flatMap((path) =>
	importsOf(path).map((target) => ({
		path,
		target,
		file: target.startsWith('.')
			? normalize(join(dirname(path), target)).replaceAll('\\', '/')
			: undefined,
	}))
);

test('a room imports only the rooms it may', () => {
	const wrong = edges.flatMap(({ path, file }) => {
		const from = roomOf(path);
		// A bench may borrow the browser and the server of the tests.
		if (path.startsWith('scripts/bench/') && file?.startsWith('tests/')) return [];
		if (!file || roomOf(file) === from) return [];
		const allowed = mayImport[from] ?? [];
		const ok = allowed.includes(roomOf(file)) || allowed.some((each) => file === `src/${each}.ts`);
		return ok ? [] : [`${path} imports ${file}`];
	});
	expect(wrong).toEqual([]);
});

test('disk, network, terminal and Astro stay out of the pure rooms', () => {
	const wrong = edges.filter(
		({ path, target }) => reachesOut.test(target) && !mayReachOut.includes(roomOf(path))
	);
	expect(wrong.map(({ path, target }) => `${path} imports ${target}`)).toEqual([]);
});

test('every room is in the plan', () => {
	expect([...new Set(sources.map(roomOf))].filter((room) => !(room in mayImport))).toEqual([]);
});

test('imports go in no circle', () => {
	const next = Map.groupBy(edges, ({ path }) => path);
	const circles: string[] = [];
	const walk = (path: string, trail: string[]): void => {
		if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
		else
			for (const { file } of next.get(path) ?? [])
				if (file && !done.has(file)) walk(file, [...trail, path]);
		done.add(path);
	};
	const done = new Set<string>();
	for (const path of sources) walk(path, []);
	expect(circles).toEqual([]);
});

test('every override is a door to a view', () => {
	const overrides = sources.filter((path) => path.startsWith('src/components/overrides/'));
	expect(overrides.length).toBeGreaterThan(0);
	for (const path of overrides)
		expect(readFileSync(path, 'utf8').split('\n').length, path).toBeLessThan(10);
});
