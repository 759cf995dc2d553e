import fc from 'fast-check';
import { templates } from './line-templates.ts';

/** A text that may be a roadmap, and words of which none may get lost. */
export interface RoadmapText {
	text: string;
	words: string[];
}

const line = fc.tuple(fc.constantFrom(...templates), fc.integer({ min: 1, max: 7 }));

/** Texts of lines that people write in roadmaps, in any order. Each word stands in it once. */
export const roadmapText: fc.Arbitrary<RoadmapText> = fc
	.array(line, { minLength: 1, maxLength: 25 })
	.map((lines) => {
		const words: string[] = [];
		const text = lines
			.map(([template, number]) =>
				template
					.replaceAll('#', (sign, at: number) =>
						/(?:^|\n|[\s>])#{1,6}(?:\s|@|#|$)/.test(template.slice(Math.max(0, at - 1), at + 8))
							? sign
							: String(number)
					)
					.replaceAll('@', () => {
						words.push(`${capital(words.length)}q${words.length}z`);
						return words.at(-1)!;
					})
			)
			.join('\n');
		return { text, words };
	});

/** Half of the words have a capital. */
function capital(index: number): string {
	return index % 2 === 0 ? 'Xu' : 'xu';
}
