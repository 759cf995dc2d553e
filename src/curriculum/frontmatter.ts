import { z } from 'zod';
import { parseSpan } from './grammar.ts';
import type { PageKind } from './location.ts';
import { oldAddress } from './resource-entry.ts';

const line = z.string().trim().min(1);

/** A day as `2026-11-21`. Some readers of YAML make a date of it: midnight in UTC. */
const day = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z.iso.date('must be a day, as in 2026-11-21')
);

/** Fields any page may have. */
const everyPage = {
	/** The page's name, without "Week 3". */
	title: line,
	/** One sentence for search engines, previews and lists. */
	description: line.optional(),
	/** The day its facts, code and links were last gone through. */
	reviewed: day.optional(),
	/** The versions its facts and code hold for: `[Django 5.2, Django 6.1]`. */
	holdsFor: z.array(line).optional(),
	/** Addresses this page had before, from the root: readers who come to them are sent here. */
	redirectFrom: z.array(oldAddress).optional(),
	/** Tasks that were reworded, old id to new id, so that ticks are kept. */
	taskAliases: z.record(z.string(), z.string()).optional(),
	/** Ids of tasks that were taken away for good. */
	removedTasks: z.array(z.string()).optional(),
};

const hours = z.number().positive().optional();
const level = z.enum(['beginner', 'intermediate', 'advanced']).optional();

/** What else readers call the thing of the page; a search for one of these finds it first. */
const aliases = z.array(line).optional();

/** Fields that only one kind of page has: what prose cannot say, and nothing more. */
const onlyOn = {
	home: {},
	guide: {
		/** Place among the guides; the lowest comes first. */
		order: z.number().optional(),
	},
	page: {},
	roadmap: {
		/** Where the reader stands at the start. */
		level,
		/** How the roadmap works, in a few words. */
		style: line.optional(),
		/** Who should take it, in one sentence. */
		suits: line.optional(),
		/** What it does not teach, as short noun phrases. */
		leavesOut: z.array(line).optional(),
		/** Weeks left without a page on purpose: `["8-10"]`. */
		breaks: z
			.array(
				z
					.string()
					.refine((text) => parseSpan(text) !== undefined, 'must be week numbers, as in "8-10"')
			)
			.optional(),
		/** Place among the roadmaps; the lowest comes first. */
		order: z.number().optional(),
		/** Any word. Roadmaps with the same one are views of the same weeks, and each week names its twins. */
		twins: line.optional(),
	},
	phase: {
		/** What the roadmap calls its phases, as in "Month 1". The default is "Phase 1". */
		label: line.optional(),
		/** How many weeks it takes, where it has no pages for them. */
		weeks: z.int().positive().optional(),
		/** Honest hours for the whole phase, where it has no pages for its weeks. */
		hours,
	},
	week: {
		/** Honest hours for the whole week, or for all weeks of a span. */
		hours,
	},
	project: { level, hours, aliases, stack: z.array(line).optional() },
	topic: {
		level,
		aliases,
		/** The authors of this site added it: no source of a roadmap asks for it. */
		ours: z.boolean().optional(),
	},
} satisfies Record<PageKind, z.ZodRawShape>;

/** Fields of Starlight that pages may use; Starlight's own schema checks their values. */
const starlightFields = [
	'banner',
	'editUrl',
	'head',
	'hero',
	'lastUpdated',
	'pagefind',
	'tableOfContents',
	'template',
];

/** The strict schema of one kind of page: a misspelt field is an error, not silence. */
export function frontmatterSchema(kind: PageKind) {
	const starlight = Object.fromEntries(
		starlightFields.map((field) => [field, z.unknown().optional()])
	);
	return z.strictObject({ ...starlight, ...everyPage, ...onlyOn[kind] });
}

/** All fields of all kinds, for the content collection, where the kind of a page is not known. */
export const anyFrontmatterSchema = z.object({
	...everyPage,
	...onlyOn.topic,
	...onlyOn.project,
	...onlyOn.week,
	...onlyOn.phase,
	...onlyOn.roadmap,
});

export type Frontmatter = z.infer<typeof anyFrontmatterSchema>;
