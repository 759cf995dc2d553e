import { z } from 'zod';
import type { Curriculum, Phase, Roadmap, SharedPage, Week } from './curriculum.ts';
import { addressOf, idAt } from './location.ts';
import type { Page, Task } from './page.ts';
import { usesOf } from './relations.ts';
import { resourceEntrySchema } from './resource-entry.ts';

const url = z
	.string()
	.describe('Address from the root of the host, with the base path of the site');
const id = z.string();
const text = z.string();
const spanSchema = z.strictObject({ from: z.int().positive(), to: z.int().positive() });
const pageIdSchema = z
	.string()
	.describe(
		'Address of a page without base and outer slashes: roadmaps/<week or phase id>, projects/<id>, topics/<id>'
	);

const taskSchema = z.strictObject({
	id: id.describe('Stable: page id, #, and the slug of the text'),
	text,
	days: spanSchema.optional().describe('Days of the week it is planned for'),
});

const phaseSchema = z.strictObject({
	id: id.describe('Path below /roadmaps/'),
	number: z.int().positive(),
	label: text.describe('"Phase 1", or what the roadmap calls it'),
	title: text,
	url,
	goals: z.array(text),
	tasks: z.array(taskSchema),
	weeks: z.array(id).describe('Ids of its weeks, in order'),
});

const weekSchema = z.strictObject({
	id: id.describe('Path below /roadmaps/'),
	...spanSchema.shape,
	phase: id.nullable().describe('Id of its phase'),
	title: text,
	url,
	goals: z.array(text),
	topics: z.array(z.strictObject({ id: id.optional().describe('Id of the topic page'), text })),
	tasks: z.array(taskSchema),
	outcomes: z.array(text),
	projects: z.array(id),
	resources: z.array(id),
});

const roadmapSchema = z.strictObject({
	id: id.describe('Name of its folder'),
	title: text,
	url,
	description: text,
	goals: z.array(text),
	phases: z.array(phaseSchema),
	weeks: z.array(weekSchema).describe('All weeks in order, those of phases included'),
});

const sharedPage = { id, title: text, url, usedIn: z.array(pageIdSchema) };

/** The public form of a curriculum: what `curriculum.json` holds. Other programs read it. */
export const curriculumJsonSchema = z
	.strictObject({
		version: z.literal(1),
		roadmaps: z.array(roadmapSchema),
		projects: z.array(z.strictObject({ ...sharedPage, tasks: z.array(taskSchema) })),
		topics: z.array(z.strictObject(sharedPage)),
		resources: z.array(
			z.strictObject({
				...sharedPage,
				href: resourceEntrySchema.shape.href.describe('Missing for a book without an address'),
				kind: resourceEntrySchema.shape.kind,
				cost: z.enum(['free', 'free part', 'paid', 'unknown']),
			})
		),
	})
	.meta({
		title: 'Waymark curriculum',
		description: 'All roadmaps, projects, topics and resources of a site.',
	});

export type CurriculumJson = z.infer<typeof curriculumJsonSchema>;

/** The JSON Schema (draft 2020-12) of `curriculum.json`. */
export function curriculumJsonJsonSchema(): object {
	return z.toJSONSchema(curriculumJsonSchema);
}

/** A curriculum in its public form. `base` is the path the site is published below: `""` or `"/my-fork"`. */
export function toCurriculumJson(curriculum: Curriculum, base: string): CurriculumJson {
	const urlOf = (page: Page) => base + addressOf(page.id);
	return {
		version: 1,
		roadmaps: curriculum.roadmaps.map((roadmap) => roadmapJson(roadmap, curriculum, urlOf)),
		projects: curriculum.projects.map((project) => ({
			...sharedJson(project, urlOf),
			tasks: project.page.tasks.map(taskJson),
		})),
		topics: curriculum.topics.map((topic) => sharedJson(topic, urlOf)),
		resources: curriculum.resources.map(({ id, title, href, kind, cost, usedIn }) => ({
			id,
			title,
			url: `${base}/resources/${id}/`,
			...(href !== undefined && { href }),
			kind,
			cost,
			usedIn: usedIn.map(({ page }) => page.id),
		})),
	};
}

type UrlOf = (page: Page) => string;

function roadmapJson(
	{ id, page, phases, weeks }: Roadmap,
	curriculum: Curriculum,
	urlOf: UrlOf
): CurriculumJson['roadmaps'][number] {
	return {
		id,
		title: page.title,
		url: urlOf(page),
		description: page.description ?? '',
		goals: page.goals.map((goal) => goal.text),
		phases: phases.map((phase) => phaseJson(phase, urlOf)),
		weeks: weeks.map((week) => weekJson(week, phases, curriculum, urlOf)),
	};
}

function phaseJson({ page, number, label, weeks }: Phase, urlOf: UrlOf) {
	return {
		id: idInRoadmaps(page),
		number,
		label,
		title: page.title,
		url: urlOf(page),
		goals: page.goals.map((goal) => goal.text),
		tasks: page.tasks.map(taskJson),
		weeks: weeks.map((week) => idInRoadmaps(week.page)),
	};
}

function weekJson(week: Week, phases: readonly Phase[], curriculum: Curriculum, urlOf: UrlOf) {
	const { page, from, to } = week;
	const phase = phases.find((each) => each.weeks.includes(week));
	const uses = usesOf(curriculum, page);
	return {
		id: idInRoadmaps(page),
		from,
		to,
		phase: phase ? idInRoadmaps(phase.page) : null,
		title: page.title,
		url: urlOf(page),
		goals: page.goals.map((goal) => goal.text),
		topics: page.topics.map(({ text, href }) => {
			const topic = href === undefined ? undefined : curriculum.sharedPages.get(idAt(href));
			return topic ? { id: topic.id, text } : { text };
		}),
		tasks: page.tasks.map(taskJson),
		outcomes: page.outcomes.map((outcome) => outcome.text),
		projects: uses.projects.map(({ id }) => id),
		resources: uses.resources.map(({ id }) => id),
	};
}

function sharedJson({ id, page, usedIn }: SharedPage, urlOf: UrlOf) {
	return { id, title: page.title, url: urlOf(page), usedIn: usedIn.map((user) => user.id) };
}

function taskJson({ id, text, days }: Task) {
	return { id, text, ...(days && { days }) };
}

function idInRoadmaps({ id }: Page): string {
	return id.slice('roadmaps/'.length);
}
