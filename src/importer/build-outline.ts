import { lineOf, type Block } from './blocks.ts';
import { findTitle } from './find-title.ts';
import type { ImportLog } from './import-log.ts';
import type { LooseLine, Stop } from './outline.ts';
import { OutlineBuilder } from './outline-builder.ts';
import { scanHeadings } from './scan-headings.ts';

/** What a text says, by the parts of the roadmap it says it of. */
export interface Outline {
	roadmap: Stop;
	/** In the order of the text. */
	loose: readonly LooseLine[];
	/** Paragraphs of talk around the plan. */
	chat: string[];
	/** The line the title stands in. */
	titleLine: number | undefined;
}

/**
 * Finds roadmap, phases, weeks and days among blocks, and what each of them says. Every block is in the outline, or
 * noted as dropped. `undefined` where nothing is a part of a roadmap.
 */
export function buildOutline(blocks: readonly Block[], log: ImportLog): Outline | undefined {
	const headings = scanHeadings(blocks);
	const builder = new OutlineBuilder(headings, log);
	const title = findTitle(blocks, headings);
	if (title) builder.trail.roadmap.title = title.text;
	blocks.forEach((block, index) => {
		if (block !== title?.block) builder.take(block, index);
	});
	const { chat, loose, trail } = builder;
	if (trail.roadmap.stops.length === 0 && loose.length === 0) return undefined;
	return { roadmap: trail.roadmap, loose, chat, titleLine: title && lineOf(title.block) };
}
