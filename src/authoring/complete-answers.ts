import type { Curriculum } from '../curriculum/curriculum.ts';
import { fieldRules, noRoadmap, type Draft } from './field-rules.ts';
import { fieldsOf, type Answers, type Field, type NewKind } from './new-kinds.ts';

/** How a person is asked, where there is one. */
export interface Asker {
	/** Puts a question and gives the answer, trimmed; empty for Enter alone, which takes `fallback`. */
	ask: (question: string, fallback: string) => Promise<string>;
	say: (sentence: string) => void;
}

export type Completed =
	| { outcome: 'complete'; answers: Answers }
	/** Something is missing, or was given that does not belong here: a mistake in the command. */
	| { outcome: 'usage'; message: string }
	/** The page cannot be made so. */
	| { outcome: 'refused'; message: string };

/**
 * Completes what was given to make a page: what is missing has a default, or is asked for. Whoever gives all that
 * has no default is asked nothing. Without an asker the first thing that is missing ends it.
 */
export async function completeAnswers(
	kind: NewKind,
	given: Answers,
	curriculum: Curriculum,
	asker?: Asker
): Promise<Completed> {
	const own: readonly Field[] = fieldsOf[kind];
	const foreign = (Object.keys(given) as Field[]).find((field) => !own.includes(field));
	if (foreign) {
		const options = own.map((field) => `--${field}`).join(', ');
		return {
			outcome: 'usage',
			message: `--${foreign} is nothing a ${kind} has. It has ${options}.`,
		};
	}
	if (own.includes('roadmap') && curriculum.roadmaps.length === 0)
		return { outcome: 'refused', message: noRoadmap };
	const alone = await completeFields({ kind, answers: {}, curriculum }, given);
	return alone.outcome === 'usage' && asker
		? completeFields({ kind, answers: {}, curriculum }, given, asker)
		: alone;
}

async function completeFields(draft: Draft, given: Answers, asker?: Asker): Promise<Completed> {
	for (const field of fieldsOf[draft.kind]) {
		const { fallback, refuse } = fieldRules[field];
		const value =
			given[field]?.trim().replaceAll(/\s+/g, ' ') ??
			(asker ? await askUntilRight(field, draft, asker) : fallback(draft));
		if (value === undefined)
			return { outcome: 'usage', message: missingMessage(field, draft, given) };
		const message = refuse(value, draft);
		if (message !== undefined) return { outcome: 'refused', message };
		draft.answers[field] = value;
	}
	return { outcome: 'complete', answers: draft.answers };
}

async function askUntilRight(field: Field, draft: Draft, { ask, say }: Asker): Promise<string> {
	const rule = fieldRules[field];
	const fallback = rule.fallback(draft) ?? '';
	for (;;) {
		const answer = (await ask(rule.question(draft), fallback)).trim().replaceAll(/\s+/g, ' ');
		const value = answer === '' ? fallback : answer;
		const refusal = rule.refuse(value, draft);
		if (refusal === undefined) return value;
		say(refusal);
	}
}

/** Which option is missing, and the whole command with something in its place. */
function missingMessage(field: Field, draft: Draft, given: Answers): string {
	const { answers, curriculum, kind } = draft;
	const examples: Answers = {
		title: 'A title of your own',
		id: 'a-name',
		roadmap: curriculum.roadmaps[0]?.id ?? 'roadmap',
	};
	const options = fieldsOf[kind].flatMap((each) => {
		const known = given[each] ?? answers[each];
		const needed = each === field || fieldRules[each].fallback(draft) === undefined;
		const value = given[each] ?? (known === undefined && needed ? examples[each] : undefined);
		return value === undefined ? [] : [`--${each} ${quoted(value)}`];
	});
	return `--${field} is missing. The whole command is, for example:\n  npm run new -- ${kind} ${options.join(' ')}`;
}

/** As a shell takes it for one word. */
function quoted(value: string): string {
	return /^[\w.-]+$/.test(value) ? value : `"${value.replaceAll(/["$`\\]/g, '\\$&')}"`;
}
