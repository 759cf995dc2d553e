/**
 * Seconds a host asks to wait: `"120"` => 120, an HTTP date in any of its three forms => seconds until then,
 * never below 0. What is neither => `undefined`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function secondsToWait(header: string | undefined, now: Date): number | undefined {
	if (header === undefined) return undefined;
	const text = header.trim();
	if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
	if (!/^[a-z]{3,9},? .*\d\d:\d\d:\d\d/i.test(text)) return undefined;
	// The oldest form names no zone, and means the same one.
	const date = Date.parse(/(?:GMT|UTC|[+-]\d{4})$/i.test(text) ? text : `${text} GMT`);
	return Number.isNaN(date) ? undefined : Math.max(0, (date - now.getTime()) / 1000);
}
