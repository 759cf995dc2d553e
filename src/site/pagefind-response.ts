/** What Pagefind answered, or an `Error` that says what it found wrong. */
export function orThrow<T extends { errors: string[] }>(response: T): T {
	if (response.errors.length > 0) throw new Error(`Pagefind failed: ${response.errors.join(' ')}`);
	return response;
}
