import { pageStates, type PageState } from '../../progress/page-states.ts';
import { readKept } from '../../progress/progress-store.ts';
import { partOf, type TaskIndex } from '../../progress/task-index.ts';

export interface StatesQuestion {
	id: number;
	/** The path the site is published below. */
	base: string;
	/** What the storage holds. */
	kept: string;
	urls: readonly string[];
}

export interface StatesAnswer {
	id: number;
	/** By address; pages without tasks are left out. */
	states: [url: string, state: PageState][];
}

const parts = new Map<string, Promise<TaskIndex | undefined>>();

addEventListener('message', ({ data }: MessageEvent<StatesQuestion>) => {
	void answer(data).then((states) => postMessage(states));
});

async function answer({ base, id, kept, urls }: StatesQuestion): Promise<StatesAnswer> {
	const { progress } = readKept(kept);
	const byPart = Map.groupBy(urls, (url) => partOf(pageIdAt(url, base)));
	const states = await Promise.all(
		[...byPart].map(async ([part, urls]): Promise<StatesAnswer['states']> => {
			const index = await loadPart(base, part);
			if (!index) return [];
			const known = pageStates(
				urls.map((url) => pageIdAt(url, base)),
				progress,
				index
			);
			return urls.flatMap((url): StatesAnswer['states'] => {
				const state = known.get(pageIdAt(url, base));
				return state ? [[url, state]] : [];
			});
		})
	);
	return { id, states: states.flat() };
}

/** `"/my-fork/topics/urls/"` => `"topics/urls"` */
function pageIdAt(url: string, base: string): string {
	return decodeURI(url.slice(base.length)).replaceAll(/^\/|\/(?:[?#].*)?$/g, '');
}

function loadPart(base: string, name: string): Promise<TaskIndex | undefined> {
	const part =
		parts.get(name) ??
		fetch(`${base}/tasks/${name}.json`)
			.then((response) => (response.ok ? (response.json() as Promise<TaskIndex>) : undefined))
			.catch(() => undefined);
	parts.set(name, part);
	return part;
}
