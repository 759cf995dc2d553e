import type { Passage } from './outline.ts';
import { emptyNotes, type ProjectNotes } from './project-notes.ts';
import { splitList } from './split-cell.ts';
import { startsWithVerb } from './words/verbs.ts';

const introduced =
	/^(?:(?:build|create|start|make|develop|design|code|write|launch|ship|publish|finish|baue|erstelle|entwickle)\s+(?:(?:a|an|the|your|my|ein|eine|einen|dein|deine|deinen)\s+)?)?(\*\*|__)([^*_]+?)\1(.*)$/i;

/**
 * The project a line of a week introduces, in bold at its start or behind the verb: `**Weather App** (forecasts)`,
 * `Build **Weather App** with forecasts.` Its name is written like one: not `**search & filtering**`.
 */
export function introducedProject(text: string, line: number): ProjectNotes | undefined {
	const [, , name = '', behind = ''] = introduced.exec(text) ?? [];
	const notes = behind.startsWith(':') ? undefined : namedProject(name, line);
	if (!notes) return undefined;
	const [, bracket] = /^\s*\(([^()]+)\)/.exec(behind) ?? [];
	const [, added] = /^\s+(?:with|featuring|including|mit)\s+([^.;]+)/i.exec(behind) ?? [];
	const [, dashed] = /^\s+[–—-]\s+([^.;]+)/.exec(behind) ?? [];
	const said = (bracket ?? added ?? dashed)?.trim();
	return { ...notes, features: said ? splitList(said) : [] };
}

/**
 * The project a heading names: written like a name, or as a thing that has a number or what it is made of below it,
 * `Project 2: Weather pipeline`, `Mini project: URL shortener` above a list.
 */
export function headedProject(
	name: string,
	{ blocks, heading, line }: Pick<Passage, 'blocks' | 'heading' | 'line'>
): ProjectNotes | undefined {
	const isThing =
		name.split(/\s+/).length <= 8 && !startsWithVerb(name) && !/[.!?:;,[\]<>`]/.test(name);
	const isOwn =
		/^[^:]*pro[jz]e[ck]t\s*#?\d/i.test(heading) ||
		blocks.some((block) => block.kind === 'list' && block.items.length > 1);
	return namedProject(name, line) ?? (isThing && isOwn ? emptyNotes(name, line) : undefined);
}

/** A project by its name, if it is written like one: at most six words, each with a capital. */
export function namedProject(name: string, line: number): ProjectNotes | undefined {
	const words = name.match(/[\p{L}\p{N}'’.+#-]+/gu) ?? [];
	const isCapital = (word: string) =>
		/^[\p{Lu}\d]/u.test(word) ||
		/^(?:and|of|for|the|with|to|a|in|on|at|by|from|or|vs|via|und|für|mit|von)$/.test(word);
	const isName =
		words.length > 0 &&
		words.length <= 6 &&
		words.every(isCapital) &&
		!/[:.!?]$/.test(name) &&
		!/[[\]<>`]/.test(name);
	const isDeed =
		words.length > 1 && startsWithVerb(name) && /^(?:a|an|the|your|my)$/.test(words[1] ?? '');
	return isName && !isDeed ? emptyNotes(name, line) : undefined;
}
