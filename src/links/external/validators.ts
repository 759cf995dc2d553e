import { z } from 'zod';
import { headerOf, type AnswerHeaders } from './http.ts';

/** What a host knows a version of a page by. Only what is safe to send back is kept. */
export const validatorFields = {
	etag: z
		.string()
		.max(200)
		.regex(/^(?:W\/)?"[\x21\x23-\x7e]*"$/)
		.optional(),
	lastModified: z
		.string()
		.regex(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/)
		.optional(),
};

/** With one of them a host can say in a word that a page is as it was. */
export type Validators = z.infer<z.ZodObject<typeof validatorFields>>;

/** The validator in an answer: the tag, or else the date. */
export function validatorsIn(headers: AnswerHeaders): Validators {
	const etag = validatorFields.etag.safeParse(headerOf(headers, 'etag')).data;
	if (etag !== undefined) return { etag };
	const lastModified = validatorFields.lastModified.safeParse(
		headerOf(headers, 'last-modified')
	).data;
	return lastModified === undefined ? {} : { lastModified };
}

/**
 * Headers that ask for a page only if it has changed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-conditional-requests
 */
export function conditionsFor({ etag, lastModified }: Validators): Record<string, string> {
	return {
		...(etag !== undefined && { 'if-none-match': etag }),
		...(lastModified !== undefined && { 'if-modified-since': lastModified }),
	};
}
