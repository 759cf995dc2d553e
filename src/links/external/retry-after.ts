/**
 * Seconds a host asks to wait: `"120"` => 120, an HTTP date => seconds until then, never below 0. What is
 * neither => `undefined`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function secondsToWait(header: string | undefined, now: Date): number | undefined {
	if (header === undefined) return undefined;
	const text = header.trim();
	if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
	const date = Date.parse(text);
	return Number.isNaN(date) ? undefined : Math.max(0, (date - now.getTime()) / 1000);
}
