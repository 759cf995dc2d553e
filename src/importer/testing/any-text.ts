import fc from 'fast-check';

/** Signs and pieces that mean something in Markdown, MDX or a roadmap. */
const pieces = [
	...'#*_`~-+|>[](){}<>!:;=&%$^\\/ \n\n\t"\'.,1a2BZ',
	...[
		'Week 1',
		'\nWeek 2: ',
		'Day 3',
		'\n- ',
		'\n- [ ] ',
		'\n1. ',
		'\n    ',
		'\n## Resources\n',
		'\n## Topics\n',
	],
	...[
		'\n| Week | Topics |\n|--|--|\n',
		'\n```\n',
		':::',
		'import ',
		'export ',
		'<!--',
		'-->',
		'<br>',
		'</div>',
	],
	...[
		'[^1]',
		'https://a.example/',
		'](',
		'✅',
		'🚀 ',
		'&amp;',
		'&#x20;',
		'www.a.example',
		'a@b.example',
	],
	...['[x]: https://b.example', '**', '**Project: A B**'],
];

const starts = [
	'',
	'Week 1: Begin\n',
	'## Phase 1\n### Week 2: Go on\n- [ ] Do it\n',
	'- Day 1: Lines\n  ',
];

/** Any text whatever, often with a roadmap at its start. */
export const anyText = fc
	.tuple(
		fc.constantFrom(...starts),
		fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 300 }),
			fc.string({ unit: 'binary', maxLength: 150 }),
			fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(''))
		)
	)
	.map(([start, text]) => start + text);
