import { readSource } from '../../src/files/read-source.ts';
import { readText, type ReadText } from '../../src/importer/text/read-text.ts';
import { help } from './options.ts';

/** A plan as it was read. */
export interface Plan {
	/** What problems and messages call it. */
	name: string;
	bytes: Uint8Array;
	read: Exclude<ReadText, { refusal: string }>;
}

const standardInput = 'standard input';

/** Reads a plan from a file, or from standard input. @throws with what to do, when it is none that can be read. */
export async function readPlan(file: string | undefined): Promise<Plan> {
	if (file === undefined && process.stdin.isTTY)
		throw new Error(`Say which file to import, or send the plan to standard input.\n\n${help}`);
	const name = file === undefined || file === '-' ? standardInput : file;
	const bytes = await readSource(file);
	const read = readText(bytes, name);
	if ('refusal' in read) throw new Error(asSentence(read.refusal));
	return { name, bytes, read };
}

/** @returns what to tell when a plan turned out to hold no roadmap. */
export function noRoadmapIn({ name }: Plan): string {
	return asSentence(
		`${name} holds no roadmap: nothing in it reads like a week, a phase, a month or a day. ` +
			'Give each stretch a line of its own, such as "Week 1: Basics", with what to do below it, and import it again.'
	);
}

/** File names stay as they are. */
function asSentence(text: string): string {
	return text.startsWith(standardInput) ? `S${text.slice(1)}` : text;
}
