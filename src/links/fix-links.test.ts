import { expect, test } from 'vitest';
import { applyFixes, fixesFor, withoutFixed, type Fix } from './fix-links.ts';
import { reportOf, type LinkResult } from './link-report.ts';

const file = 'src/content/docs/a.mdx';

function fix(line: number, column: number, href: string, to: string): Fix {
	return { at: { file, line, column, href }, to };
}

test.each([
	['[x](/a/)', '/a/', '[x](/b/)'],
	['[x](</a/>)', '/a/', '[x](</b/>)'],
	['[x](/a/ "/a/")', '/a/', '[x](/b/ "/a/")'],
	['[/a/](/a/)', '/a/', '[/a/](/b/)'],
	['[see (/a/) here](/a/)', '/a/', '[see (/a/) here](/b/)'],
	['[a\nb](\n/a/)', '/a/', '[a\nb](\n/b/)'],
	['[x]: /a/', '/a/', '[x]: /b/'],
	['![x](/a/)', '/a/', '![x](/b/)'],
	['https://a.example/, and', 'https://a.example/', '/b/, and'],
	// Spelled otherwise than it reads, so nobody guesses; nor is the same address elsewhere the one that is meant.
	['[x](/a&amp;b/)\n\n`/a&b/` (/a&b/)', '/a&b/', undefined],
	['[x](/a/b/)', '/a/', undefined],
	['<a title="(/a/)" href="/a/">x</a>', '/a/', undefined],
	['plain text (/a/)', '/a/', undefined],
])('in a page %j', (line, href, mended) => {
	const text = `---\ntitle: x\n---\n# é 😀\n${line}\n`;
	const { made, text: now } = applyFixes(text, [fix(5, 1, href, '/b/')]);
	expect(made).toHaveLength(mended === undefined ? 0 : 1);
	expect(now).toBe(mended === undefined ? text : `---\ntitle: x\n---\n# é 😀\n${mended}\n`);
});

test.each([
	['href: /a/', 'href: /b%27%29/'],
	["href: '/a/' # old", "href: '/b%27%29/' # old"],
	['href: >\n    /a/', undefined],
])('in resources.yml %j', (line, mended) => {
	const text = `a:\n  ${line}\n`;
	const at = { file: 'src/content/resources.yml', line: 2, column: 3, href: '/a/' };
	const { text: now } = applyFixes(text, [{ at, to: "/b')/" }]);
	expect(now).toBe(mended === undefined ? text : `a:\n  ${mended}\n`);
});

test('several on one line are each mended at their place', () => {
	const text = '[x](/a/) [y](/c/) [z](/a/)\n';
	const fixes = [
		fix(1, 1, '/a/', '/longer/'),
		fix(1, 10, '/c/', '/'),
		fix(1, 19, '/a/', '/longer/'),
	];
	expect(applyFixes(text, fixes).text).toBe('[x](/longer/) [y](/) [z](/longer/)\n');
});

const link = (rest: Partial<LinkResult>): LinkResult => ({
	url: '/a/',
	verdict: 'moved',
	reason: 'So.',
	finalUrl: '/my-fork/b/',
	occurrences: [{ file, line: 1, column: 1, href: '/a/' }],
	...rest,
});

test('what has moved and a heading of which one is meant are mended, as an author writes them', () => {
	const layout = { file: 'dist/index.html', line: 1, column: 1, href: '/a/' };
	const heading = { file, line: 2, column: 1, href: '#wat' };
	const report = reportOf([
		link({ occurrences: [{ file, line: 1, column: 1, href: '/a/' }, layout] }),
		link({ verdict: 'anchor', finalUrl: '/my-fork/a/#what', occurrences: [heading] }),
		link({ verdict: 'broken' }),
		link({ verdict: 'ok' }),
	]);
	const candidates = fixesFor(report, '/my-fork');
	expect(candidates.map(({ finalUrl, fixes }) => [finalUrl, fixes.map(({ to }) => to)])).toEqual([
		['/my-fork/b/', ['/b/']],
		['/my-fork/a/#what', ['#what']],
	]);
	const left = withoutFixed(
		report,
		candidates.flatMap(({ fixes }) => fixes)
	);
	expect(left.links.map(({ occurrences, verdict }) => [verdict, occurrences.length])).toEqual([
		['moved', 1],
		['broken', 1],
		['ok', 1],
	]);
	expect(left.summary).toMatchObject({ checked: 3, anchor: 0 });
	const counted = reportOf([link({ verdict: 'broken' })], [], 7);
	expect(withoutFixed(counted, []).summary).toMatchObject({ checked: 8, ok: 7 });
});
