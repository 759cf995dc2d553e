import { launchBrowser } from '../../../tests/browser/launch.ts';
import { serveSite } from '../../../tests/site/serve-site.ts';
import { measureFirstAnswer, type FirstAnswer } from './first-answer.ts';

/** A search that is served and measured. */
export interface MeasuredSearch {
	name: string;
	folder: string;
	/** Bytes of all its files, as they lie on the disk. */
	size: number;
	/** Seconds that making its index took; ours is made by the build, which says it. */
	built?: number;
}

export type Weight = MeasuredSearch & FirstAnswer;

const runs = 3;

/** What each search loads and takes until it answers a query; of three runs the one in the middle. */
export async function measurePages(
	searches: readonly MeasuredSearch[],
	query: string
): Promise<Weight[]> {
	const browser = await launchBrowser();
	const weights: Weight[] = [];
	try {
		for (const search of searches) {
			const served = await serveSite(search.folder);
			const measured: FirstAnswer[] = [];
			for (let run = 0; run < runs; run++)
				measured.push(await measureFirstAnswer(browser, served.url, 'page.js', query));
			await served.close();
			const middle = measured.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs / 2)];
			if (middle) weights.push({ ...search, ...middle });
		}
	} finally {
		await browser.close();
	}
	return weights;
}
