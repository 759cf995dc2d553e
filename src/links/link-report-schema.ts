import { z } from 'zod';
import { graphRuleNames, verdictNames, type Verdict } from './verdicts.ts';

const placeShape = {
	file: z.string().describe('Path from the root of the project: the page or resources.yml'),
	line: z.int().positive(),
	column: z.int().positive(),
};

const occurrenceSchema = z.strictObject({
	...placeShape,
	href: z.string().describe('What the author wrote'),
	page: z.string().optional().describe('Address of the built page it was found on'),
	pages: z.int().positive().optional().describe('On how many pages a link of the layout repeats'),
});

const linkSchema = z.strictObject({
	url: z.string().describe('Absolute, or from the root of the host'),
	verdict: z.enum(verdictNames),
	reason: z.string(),
	status: z.int().optional().describe('HTTP status of the last answer'),
	finalUrl: z
		.string()
		.optional()
		.describe('Where it leads in the end; of an anchor, the one place that must be meant'),
	lasting: z.literal(true).optional().describe('A failure that has lasted for days'),
	occurrences: z
		.array(occurrenceSchema)
		.describe('Where it stands; of a link that is fine, the first place'),
});

const graphFaultSchema = z.strictObject({
	rule: z.enum(graphRuleNames),
	reason: z.string(),
	...placeShape,
	page: z.string().optional().describe('Address of the built page it is about'),
});

/** The result of a check of links: what `npm run links -- --format json` prints. */
export const linkReportSchema = z
	.strictObject({
		version: z.literal(1),
		summary: z.strictObject({
			checked: z.int().nonnegative().describe('Addresses checked, the skipped ones not counted'),
			...(Object.fromEntries(
				verdictNames.map((verdict) => [verdict, z.int().nonnegative()])
			) as Record<Verdict, z.ZodInt>),
		}),
		links: z.array(linkSchema),
		graph: z.array(graphFaultSchema).describe('What is odd in how the pages hang together'),
	})
	.meta({ title: 'Waymark link report', description: 'What became of every link of a site.' });

export type Occurrence = z.infer<typeof occurrenceSchema>;
export type LinkResult = z.infer<typeof linkSchema>;
export type GraphFault = z.infer<typeof graphFaultSchema>;
export type LinkReport = z.infer<typeof linkReportSchema>;
