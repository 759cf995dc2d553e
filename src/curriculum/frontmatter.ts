import { z } from 'zod';
import { parseSpan } from './grammar.ts';
import type { PageKind } from './location.ts';
import { oldAddress } from './resource-entry.ts';

const line = z.string().trim().min(1);

/** Fields any page may have. */
const everyPage = {
	/** The page's name, without "Week 3". */
	title: line,
	/** One sentence for search engines, previews and lists. */
	description: line.optional(),
	/** Addresses this page had before, from the root: readers who come to them are sent here. */
	redirectFrom: z.array(oldAddress).optional(),
	/** Tasks that were reworded, old id to new id, so that ticks are kept. */
	taskAliases: z.record(z.string(), z.string()).optional(),
	/** Ids of tasks that were taken away for good. */
	removedTasks: z.array(z.string()).optional(),
};

const hours = z.number().positive().optional();
const level = z.enum(['beginner', 'intermediate', 'advanced']).optional();

/** Fields that only one kind of page has: what prose cannot say, and nothing more. */
const onlyOn = {
	home: {},
	guide: {},
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
	},
	phase: {
		/** What the roadmap calls its phases, as in "Month 1". The default is "Phase 1". */
		label: line.optional(),
	},
	week: {
		/** Honest hours for the whole week, or for all weeks of a span. */
		hours,
	},
	project: { level, hours, stack: z.array(line).optional() },
	topic: { level },
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
	...onlyOn.project,
	...onlyOn.week,
	...onlyOn.phase,
	...onlyOn.roadmap,
});

export type Frontmatter = z.infer<typeof anyFrontmatterSchema>;
