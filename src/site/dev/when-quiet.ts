/**
 * A function that calls `work` once it has not been called itself for `wait` milliseconds: saving a
 * file, or moving a folder, is many events. Work is never done twice at a time; what happens
 * meanwhile is worked on after it. `failed` is given the error of work that fails.
 */
export function whenQuiet(
	work: () => Promise<void>,
	wait: number,
	failed: (error: unknown) => void
): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last = Promise.resolve();
	return () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			last = last.then(work).catch(failed);
		}, wait);
	};
}
