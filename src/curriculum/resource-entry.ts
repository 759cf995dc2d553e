import { z } from 'zod';

const line = z.string().trim().min(1);

/** An address from the site's root that something had before. */
export const oldAddress = z
	.string()
	.regex(/^\/.*\/$/, 'must start and end with a slash, as in /topics/urls/');

/** What is known about a link or a book: one entry of `src/content/resources.yml`. */
export const resourceEntrySchema = z.strictObject({
	title: line,
	/** Author or publisher. */
	by: line.optional(),
	/** Left out for a book without an address. */
	href: z.url({ protocol: /^https?$/ }).optional(),
	kind: z.enum(['docs', 'tutorial', 'book', 'video', 'course', 'tool', 'service', 'other']),
	cost: z.enum(['free', 'free part', 'paid', 'unknown']).default('unknown'),
	level: z.enum(['beginner', 'intermediate', 'advanced', 'any']).default('any'),
	/** One line on what it is good for. */
	goodFor: line.optional(),
	/** One line on what it is not good for. */
	notFor: line.optional(),
	/** Only where it is old, moved, replaced or cannot be found. */
	note: line.optional(),
	/** Where the fact in `note` comes from. */
	source: z.url().optional(),
	/** Addresses its page had before, `/resources/old/`: readers who come to them are sent here. */
	redirectFrom: z.array(oldAddress).optional(),
});

export type ResourceEntry = z.infer<typeof resourceEntrySchema>;
export type ResourceKind = ResourceEntry['kind'];
export type Cost = ResourceEntry['cost'];
