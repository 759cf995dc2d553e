/** Headers of an answer, their names in lower case. */
export type AnswerHeaders = Record<string, string | string[] | undefined>;

/** Why there is no answer. */
export type Failure =
	| 'timeout'
	| 'refused'
	| 'reset'
	| 'name'
	| 'certificate'
	| 'protocol'
	| 'private'
	/** The host wants to be left alone for longer than we wait, so it was not asked. */
	| 'busy'
	/** The time for the whole check is over. */
	| 'aborted';

/** An answer with a status, whichever it is. */
export interface Page {
	status: number;
	headers: AnswerHeaders;
	/** Decompressed and decoded, as far as it was read. */
	body: string;
	/** The body was read to its end. */
	whole: boolean;
}

/** What became of one request. */
export type HttpAnswer = Page | { failure: Failure; message: string };

export interface RequestOptions {
	headers: Record<string, string>;
	/** Milliseconds until the answer must be there. What came of the body until then is used. */
	timeout: number;
	/** Decoded bytes of the body that are read at most. */
	maxBytes: number;
	/** Whether the body is worth reading. */
	wantsBody: (status: number, headers: AnswerHeaders) => boolean;
	signal?: AbortSignal | undefined;
}

/** Sends one GET and follows nothing. Never rejects. */
export type HttpRequest = (address: string, options: RequestOptions) => Promise<HttpAnswer>;

/** The first value of a header. */
export function headerOf(headers: AnswerHeaders, name: string): string | undefined {
	const value = headers[name];
	return Array.isArray(value) ? value[0] : value;
}
