import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOfKeys } from './places-of-keys.ts';

test('keys are found in TypeScript as people write it', () => {
	const source = `import type { SiteConfig } from './site/site-config.ts';

// title: 'not this'
const config: SiteConfig = {
	/* language: 'nor this' */
	title: 'A { title: } with signs', 'description': \`b\`,
	...rest,
	social: [
		{ icon: 'github', href: 'https://a.example/{x}' },
		{ icon: 'x.com', href: at('x', { y: 1 }) },
	] as const,
	colours: { accent: { light: '#123', dark: '#abc' } },
	base,
};
export default config;
`;
	const places = [...placesOfKeys(source)].map(
		([key, { column, line }]) => `${key} ${line}:${column}`
	);
	expect(places).toEqual([
		'title 6:2',
		'description 6:36',
		'social 8:2',
		'social.0 9:3',
		'social.0.icon 9:5',
		'social.0.href 9:21',
		'social.1 10:3',
		'social.1.icon 10:5',
		'social.1.href 10:20',
		'colours 12:2',
		'colours.accent 12:13',
		'colours.accent.light 12:23',
		'colours.accent.dark 12:38',
		'base 13:2',
	]);
});

test.each([
	'',
	'export default',
	'const a = 1;',
	'export default {',
	'export default { a: [',
	'{}',
])('%j has no keys that matter, and does no harm', (source) => {
	expect([...placesOfKeys(source).keys()].filter((key) => key !== 'a' && key !== 'a.0')).toEqual(
		[]
	);
});

test('at each place stands the key it is the place of', () => {
	const key = fc.stringMatching(/^[a-z][A-Za-z\d]{0,6}$/);
	const { tree } = fc.letrec((tie) => ({
		tree: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
		value: fc.oneof(
			{ depthSize: 'small' },
			fc.string(),
			fc.boolean(),
			tie('tree'),
			fc.array(tie('value'), { maxLength: 3 })
		),
	}));
	fc.assert(
		fc.property(tree, fc.constantFrom(0, 2), (options, indent) => {
			const source = `export default ${JSON.stringify(options, null, indent)};\n`;
			const lines = source.split('\n');
			const places = placesOfKeys(source);
			expect([...places.keys()]).toEqual(pathsOf(options));
			for (const [path, { column, line }] of places) {
				const name = path.split('.').at(-1) ?? '';
				const there = (lines[line - 1] ?? '').slice(column - 1);
				if (!/^\d+$/.test(name)) expect(there.startsWith(`"${name}":`)).toBe(true);
			}
		})
	);
});

function pathsOf(value: unknown, above: readonly string[] = []): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const path = [...above, key];
		return [path.join('.'), ...pathsOf(inner, path)];
	});
}
