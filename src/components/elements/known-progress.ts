import type { PageState } from '../../search/choices.ts';
import type { KnownProgress } from '../../search/search-settings.ts';
import type { StatesAnswer, StatesQuestion } from './page-states-worker.ts';

/**
 * What a learner did, for the search. `key` is that of the progress in the storage. Only types are imported here: what
 * reads the progress is a worker with a bundle of its own. Modules shared with the scripts of a week would become one
 * more request of every week.
 */
export function knownProgress(base: string, key: string): KnownProgress {
	let worker: Worker | undefined;
	let asked = 0;
	return {
		exists: () => /"tasks":\{"/.test(keptAt(key)),
		statesOf(urls) {
			worker ??= new Worker(new URL('./page-states-worker.ts', import.meta.url), {
				type: 'module',
			});
			const question: StatesQuestion = { id: ++asked, base, kept: keptAt(key), urls };
			return answerOf(worker, question);
		},
	};
}

function answerOf(
	worker: Worker,
	question: StatesQuestion
): Promise<ReadonlyMap<string, PageState>> {
	return new Promise((resolve, reject) => {
		const done = new AbortController();
		const { signal } = done;
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<StatesAnswer>) => {
				if (data.id !== question.id) return;
				done.abort();
				resolve(new Map(data.states));
			},
			{ signal }
		);
		worker.addEventListener(
			'error',
			() => {
				done.abort();
				reject(new Error());
			},
			{ signal }
		);
		worker.postMessage(question);
	});
}

function keptAt(key: string): string {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}
