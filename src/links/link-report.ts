import { z } from 'zod';

/** What became of a link, and whether it stops a build. */
export const verdicts = {
	/** It leads where it says. */
	ok: 'fine',
	/** It leads there by a permanent redirect: `finalUrl` is the better address. */
	moved: 'warning',
	/** There is nothing. */
	broken: 'error',
	/** The page is there, the heading is not. */
	anchor: 'error',
	/** Something is there, but hardly what was meant: a soft 404, the front page, a login, a parked domain. */
	suspect: 'warning',
	/** The host does not let programs in. */
	blocked: 'warning',
	/** The host asks for fewer requests. */
	limited: 'warning',
	/** The host does not answer, or answers that it cannot. */
	down: 'warning',
	/** It was not checked; the reason says why. */
	skipped: 'fine',
} as const satisfies Record<string, 'fine' | 'warning' | 'error'>;

export type Verdict = keyof typeof verdicts;
export const verdictNames = Object.keys(verdicts) as [Verdict, ...Verdict[]];

const occurrenceSchema = z.strictObject({
	file: z.string().describe('Path from the root of the project: the page or resources.yml'),
	line: z.int().positive(),
	column: z.int().positive(),
	href: z.string().describe('What the author wrote'),
	page: z.string().optional().describe('Address of the built page it was found on'),
	pages: z.int().positive().optional().describe('On how many pages a link of the layout repeats'),
});

const linkSchema = z.strictObject({
	url: z.string().describe('Absolute, or from the root of the host'),
	verdict: z.enum(verdictNames),
	reason: z.string(),
	status: z.int().optional().describe('HTTP status of the last answer'),
	finalUrl: z.string().optional().describe('Where it leads in the end'),
	lasting: z.literal(true).optional().describe('A failure that has lasted for days'),
	occurrences: z
		.array(occurrenceSchema)
		.describe('Where it stands; of a link that is fine, the first place'),
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
	})
	.meta({ title: 'Waymark link report', description: 'What became of every link of a site.' });

export type Occurrence = z.infer<typeof occurrenceSchema>;
export type LinkResult = z.infer<typeof linkSchema>;
export type LinkReport = z.infer<typeof linkReportSchema>;

/** A report of results, sorted by address. */
export function reportOf(links: readonly LinkResult[]): LinkReport {
	const sorted = links.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
	const counts = Object.fromEntries(verdictNames.map((verdict) => [verdict, 0])) as Record<
		Verdict,
		number
	>;
	for (const { verdict } of sorted) counts[verdict]++;
	const checked = sorted.length - counts.skipped;
	return { version: 1, summary: { checked, ...counts }, links: sorted };
}

/** How serious a result is. A failure that may pass is an error once it has lasted. */
export function levelOf({ lasting, verdict }: LinkResult): 'fine' | 'warning' | 'error' {
	return lasting ? 'error' : verdicts[verdict];
}

/** Whether a report has something that must be mended. With `strict` a warning must be, too. */
export function isBroken({ links }: LinkReport, strict = false): boolean {
	return links.some((link) => {
		const level = levelOf(link);
		return level === 'error' || (strict && level === 'warning');
	});
}
