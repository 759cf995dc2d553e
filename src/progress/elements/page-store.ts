import { ProgressStore, type StoreEnvironment } from '../progress-store.ts';

/** The path the site is published below, `""` or `"/my-fork"`. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What the browser gives a store. */
export const environment: StoreEnvironment = {
	storage: () => localStorage,
	base,
	now: () => Date.now(),
	onOtherTab: (callback) => {
		addEventListener('storage', callback);
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) callback();
		});
	},
};

/** The one store of the page. */
export const store = new ProgressStore(environment);
