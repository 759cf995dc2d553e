import type { Curriculum } from '../curriculum/curriculum.ts';
import { formatSpan, parseSpan } from '../curriculum/grammar.ts';
import { didYouMean } from '../curriculum/similar.ts';
import { pageCalled } from './page-called.ts';
import type { Answers, Field, NewKind } from './new-kinds.ts';
import { idFrom, ownerOf, phaseOf, placeOf, refuseId, roadmapOf } from './new-place.ts';
import { nextWeek, phaseNumbers } from './next-number.ts';

/** A page to be made, with what is known of it, and the site it is for. */
export interface Draft {
	kind: NewKind;
	/** Of the fields that come earlier all are known. */
	answers: Answers;
	curriculum: Curriculum;
}

interface FieldRule {
	/** What to ask, without a question mark. */
	question(draft: Draft): string;
	/** What is taken when nothing is given; `undefined` when somebody has to say. */
	fallback(draft: Draft): string | undefined;
	/** Why a value will not do, in whole sentences; `undefined` when it will. */
	refuse(value: string, draft: Draft): string | undefined;
}

export const noRoadmap = 'There is no roadmap yet. Make one first: npm run new -- roadmap';

/** Stands for a week that is in no phase. */
const noPhase = 'none';

/** How each field is asked for, what it is when nobody says, and what it cannot be. */
export const fieldRules = {
	title: {
		question: ({ kind }) => `Title of the ${kind}`,
		fallback: () => undefined,
		refuse: (title, draft) => {
			if (title === '') return 'A page needs a title.';
			const { kind } = draft;
			if (kind === 'phase' || kind === 'week') return undefined;
			const same = pageCalled(title, kind, draft.curriculum);
			return (
				same &&
				`There is a ${kind} "${same.title}" already. Did you mean ${same.file}? If not, choose another title.`
			);
		},
	},
	id: {
		question: () => 'Its name in addresses',
		fallback: ({ answers }) => idFrom(answers.title ?? '') || undefined,
		refuse: (id, draft) => refuseId(id) ?? refuseTaken({ ...draft.answers, id }, draft, '--id'),
	},
	roadmap: {
		question: ({ curriculum }) =>
			`Which roadmap (${curriculum.roadmaps.map(({ id }) => id).join(', ')})`,
		fallback: ({ curriculum: { roadmaps } }) =>
			roadmaps.length === 1 ? roadmaps[0]?.id : undefined,
		refuse: (id, { curriculum: { roadmaps } }) => {
			const ids = roadmaps.map((roadmap) => roadmap.id);
			if (ids.includes(id)) return undefined;
			return `There is no roadmap "${id}". ${didYouMean(id, ids)}The roadmaps are ${ids.join(', ')}.`;
		},
	},
	phase: {
		question: () => `Number of its phase, or ${noPhase}`,
		fallback: ({ answers, curriculum }) =>
			roadmapOf(answers, curriculum)?.phases.at(-1)?.number.toString() ?? noPhase,
		refuse: (phase, { answers, curriculum }) => {
			if (phase === noPhase || phaseOf({ ...answers, phase }, curriculum)) return undefined;
			const numbers = roadmapOf(answers, curriculum)?.phases.map(({ number }) => number) ?? [];
			return numbers.length > 0
				? `There is no phase ${phase} in this roadmap. Its phases are ${numbers.join(', ')}; ${noPhase} stands for no phase.`
				: `There is no phase in this roadmap. Make one first, npm run new -- phase, or write ${noPhase}.`;
		},
	},
	number: {
		question: ({ kind }) =>
			kind === 'week' ? 'Number of the week, or weeks as in 11-14' : 'Number of the phase',
		fallback: ({ answers, curriculum, kind }) => {
			const roadmap = roadmapOf(answers, curriculum);
			if (!roadmap) return undefined;
			return kind === 'week'
				? String(nextWeek(roadmap, phaseOf(answers, curriculum)))
				: String(Math.max(0, ...phaseNumbers(curriculum, roadmap.id)) + 1);
		},
		refuse: (number, draft) =>
			(draft.kind === 'week' ? refuseWeeks(number, draft) : refusePhase(number, draft)) ??
			refuseTaken({ ...draft.answers, number }, draft, '--number'),
	},
	label: {
		question: ({ answers }) => `What it is called, if not Phase ${answers.number}`,
		fallback: labelLikeOthers,
		refuse: () => undefined,
	},
} satisfies Record<Field, FieldRule>;

/** After "Month 2" comes "Month 3"; nothing where phases are called phases. */
function labelLikeOthers({ answers, curriculum }: Draft): string {
	const { label = '', number } = roadmapOf(answers, curriculum)?.phases.at(-1) ?? {};
	const word = label.replace(/\d+$/, '');
	return label === `${word}${number}` && word !== 'Phase ' ? `${word}${answers.number}` : '';
}

function refuseTaken(answers: Answers, draft: Draft, option: string): string | undefined {
	const { address } = placeOf(draft.kind, answers, draft.curriculum);
	const owner = ownerOf(address, draft.curriculum);
	return owner && `The address ${address} belongs to ${owner}. Choose another one with ${option}.`;
}

function refuseWeeks(number: string, { answers, curriculum }: Draft): string | undefined {
	const span = parseSpan(number);
	if (!span)
		return `"${number}" is no week. Write a number from 1 to 999, or two as in 11-14 for one page of several weeks.`;
	const overlaps = (other: { from: number; to: number }) =>
		other.from <= span.to && span.from <= other.to;
	const roadmap = roadmapOf(answers, curriculum);
	const taken = roadmap?.weeks.find(overlaps);
	if (taken)
		return `There is a page for ${taken.label} already: ${taken.page.file}. Nothing was changed in it.`;
	const open = roadmap?.breaks.find(overlaps);
	return (
		open &&
		`The roadmap leaves ${formatSpan(open)} open on purpose. Take it out of breaks in ${roadmap?.page.file}, or choose another number.`
	);
}

function refusePhase(number: string, { answers, curriculum }: Draft): string | undefined {
	if (!/^[1-9]\d{0,2}$/.test(number))
		return `"${number}" is no phase. Write a whole number from 1 to 999.`;
	const roadmap = roadmapOf(answers, curriculum);
	const taken = roadmap?.phases.find((phase) => String(phase.number) === number);
	return (
		taken && `There is a phase ${number} already: ${taken.page.file}. Nothing was changed in it.`
	);
}
