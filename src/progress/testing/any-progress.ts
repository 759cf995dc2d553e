import fc from 'fast-check';
import { latestTime, type Progress } from '../progress.ts';
import { taskStateNames } from '../task-states.ts';
import { smallIndex, smallTaskIds } from './small-site.ts';

const goneIds = [
	'projects/gone#a-task',
	'projects/blog#gone',
	'constructor#__proto__',
	'x/y#(a)&b',
];
const roadmapIds = ['a', 'b', 'old', 'constructor', '__proto__'];

/** Times that often fall together, and some far apart. */
const anyTime = fc.oneof(
	fc.nat(3),
	fc.maxSafeNat().map((at) => at % latestTime)
);
const anyState = fc.constantFrom(...taskStateNames);
const anyText = fc
	.oneof(
		fc.string({ unit: 'grapheme', maxLength: 40 }),
		fc
			.array(
				fc.constantFrom(
					'> a',
					'| a | b |',
					'',
					'[1.1]: /x',
					'# h',
					'```',
					'- [x] z',
					' b ',
					'\u2028'
				)
			)
			.map((lines) => lines.join('\n'))
	)
	.map((text) => text.replaceAll(/\r\n?/g, '\n'));

const anyMark = fc.record({ state: anyState, at: anyTime });

/** Any progress a learner could have: of tasks and pages there are and there are not. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record({
	version: fc.constant(1 as const),
	tasks: table(fc.constantFrom(...smallTaskIds, ...goneIds), anyMark),
	notes: table(
		fc.constantFrom(...smallTaskIds, ...goneIds, ...Object.keys(smallIndex.pages)),
		fc.record({ text: anyText, at: anyTime })
	),
	followed: table(
		fc.constantFrom(...roadmapIds),
		fc.record({ state: fc.constantFrom('following' as const, 'left' as const), at: anyTime })
	),
	plans: table(
		fc.constantFrom(...roadmapIds),
		fc.record({
			plan: fc.oneof(fc.constant(null), fc.dictionary(fc.string({ maxLength: 3 }), fc.nat(9))),
			at: anyTime,
		})
	),
});

/** An object with any keys as plain properties, `__proto__` too, as JSON makes it. */
function table<Entry>(
	keys: fc.Arbitrary<string>,
	entries: fc.Arbitrary<Entry>
): fc.Arbitrary<Record<string, Entry>> {
	return fc.array(fc.tuple(keys, entries)).map((rows) => Object.fromEntries(rows));
}
