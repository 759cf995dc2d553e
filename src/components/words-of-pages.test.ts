import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textsIn } from './testing/texts-in.ts';

/** Everything that a page is rendered from, but for what runs in the browser. What speaks to authors may speak English. */
const sources = [
	...filesIn('src/components/overrides'),
	...filesIn('src/components/views'),
	...filesIn('src/pages'),
	...filesIn('src/site').filter((path) =>
		/\/markdown\/|-words\.ts$|\/(?:link-health|navigation|route-data)\.ts$/.test(path)
	),
];

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
		.filter((path) => /\.(?:astro|ts)$/.test(path) && !path.endsWith('.test.ts'));
}

test('no page has a text of its own: all come from src/words, in the language of the site', () => {
	const own = sources.flatMap((path) =>
		textsIn(readFileSync(path, 'utf8'), path.endsWith('.astro') ? 'astro' : 'ts').map(
			(text) => `${path}: ${text}`
		)
	);
	expect(sources.length).toBeGreaterThan(70);
	expect(own).toEqual([]);
});

const page = (template: string) => `---\nconst { a, b } = Astro.props;\n---\n\n${template}\n`;

test.each([
	['<p>week</p>', ['week']],
	['<p>{a} of {b}</p>', ['of']],
	['<p>{a ? "Week" : "Weeks"}</p>', ['Week', 'Weeks']],
	['<p>{`about ${a} h`}</p>', ['about … h']],
	['<p>{`About ${a}`}</p>', ['About …']],
	['<nav aria-label="breadcrumbs"></nav>', ['breadcrumbs']],
	['<input placeholder="search" />', ['search']],
	['<UsedIn empty="No page uses it yet." />', ['No page uses it yet.']],
	['<Facts facts={[["Length", a]]}><b>{b}</b></Facts>', ['Length']],
	['<span data-pagefind-filter={`kind:${a || "Page"}`} />', ['Page']],
])('in %s there is a text of its own', (template, texts) => {
	expect(textsIn(page(template), 'astro')).toEqual(texts);
});

test.each([
	'<a href="/Topics/ and more" class:list={["two words", a]}>{b} ({a}) ↗</a>',
	'<TaskMeter noun="feature" pages={[a]} />',
	'{a.kind === "It redirects to a login." && <p id="Of it">{b}</p>}',
	'<style>\n\tp { color: red }\n</style>\n<script>\n\timport "./Some thing.ts";\n</script>',
])('in %s there is none', (template) => {
	expect(textsIn(page(template), 'astro')).toEqual([]);
});

test('a source that is not understood is an error, not silence', () => {
	expect(() => textsIn(page('<p>{a</p>'), 'astro')).toThrow();
});
