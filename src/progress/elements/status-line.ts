import { setAsideIn } from '../set-aside.ts';
import { statusSentences } from '../store-status.ts';
import { environment, store } from './page-store.ts';

/** Says above a page what its reader must know of the store: that nothing is kept, or that something was set aside. */
export function showStatus(): void {
	const line = document.createElement('p');
	line.className = 'store-status';
	line.setAttribute('role', 'status');
	document.querySelector('main')?.prepend(line);
	const show = () => {
		// Another page may have set it aside.
		const isAside = setAsideIn(environment.storage, environment.base).length > 0;
		const status = store.status === 'kept' && isAside ? 'set-aside' : store.status;
		line.textContent = statusSentences[status];
	};
	store.subscribe(show);
	show();
}
