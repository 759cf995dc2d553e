import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docsFolder } from '../curriculum/location.ts';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { importRoadmap, type ImportedRoadmap, type ImportOptions } from './import-roadmap.ts';
import { roadmapText } from './testing/roadmap-text.ts';

const options: ImportOptions = { source: 'plan.md', taken: new Set() };

/** Errors the check of the site finds in imported pages. */
function errorsIn({ pages }: ImportedRoadmap): string[] {
	const content = contentOf(Object.fromEntries(pages.map(({ path, text }) => [path, text])));
	const { problems } = loadCurriculum(content, {
		site: 'https://ada.example',
		base: '/fork',
		today: new Date('2026-11-26'),
	});
	return problems
		.filter(({ severity }) => severity === 'error')
		.map(({ file, line, message }) => `${file.slice(docsFolder.length)}:${line} ${message}`);
}

/** Words that are neither in a page nor in a line that is said to be dropped. */
function lostWords(words: readonly string[], { dropped, pages, title }: ImportedRoadmap): string[] {
	const kept = [
		title,
		...pages.map(({ path, text }) => `${path}\n${text}`),
		...dropped.map(({ text }) => text),
	]
		.join('\n')
		.toLowerCase();
	return words.filter((word) => !kept.includes(word.toLowerCase()));
}

test('any roadmap comes out whole, as pages that pass the check, and the same each time', () => {
	fc.assert(
		fc.property(roadmapText, ({ text, words }) => {
			const imported = importRoadmap(text, options);
			if (!imported) return;
			expect(lostWords(words, imported)).toEqual([]);
			expect(errorsIn(imported)).toEqual([]);
			expect(importRoadmap(text, options)).toEqual(imported);
		}),
		{ numRuns: 2000 }
	);
});

const anyText = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 400 }),
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(
			fc.constantFrom(
				...'#*_`~-+|>[](){}<>!:;=&%$^\\/ \n\n\t"\'.,1a2BWeek Day'.split(''),
				'Week 1',
				'\nWeek 2: ',
				'\n- ',
				'\n| Week | Topics |\n|--|--|\n',
				'\n```\n',
				'\n    ',
				':::',
				'import ',
				'export ',
				'<!--',
				'-->',
				'<br>',
				'</div>',
				'[^1]',
				'https://a.example/',
				'](',
				'✅',
				'🚀 '
			),
			{ maxLength: 80 }
		)
		.map((parts) => parts.join(''))
);

test('any text whatever imports without an exception, into pages that pass the check', () => {
	fc.assert(
		fc.property(
			anyText,
			fc.constantFrom(
				'',
				'Week 1: Begin\n',
				'## Phase 1\n### Week 2: Go on\n- [ ] Do it\n',
				'- Day 1: Lines\n  '
			),
			(text, start) => {
				const imported = importRoadmap(start + text, options);
				if (imported) expect(errorsIn(imported)).toEqual([]);
			}
		),
		{ numRuns: 5000 }
	);
});
