import type { Curriculum } from '../curriculum.ts';
import { sortProblems, type Problem } from '../problem.ts';
import type { PublishedRecord } from '../published.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkLinks } from './check-links.ts';
import { checkPublished } from './check-published.ts';
import { checkReachable } from './check-reachable.ts';
import { checkResources } from './check-resources.ts';
import { checkTasks } from './check-tasks.ts';
import { checkWeeks } from './check-weeks.ts';

/** What the checks know beside the pages. */
export interface CheckContext {
	/** Files of `public/`, as addresses: `/favicon.svg`. */
	publicFiles: readonly string[];
	/** `/my-fork` of a site published below a path, if known. */
	base?: string | undefined;
	/** `owner/name` of the repository the site is published from, if known. */
	repository?: string | undefined;
	/** What was published before, if anything. */
	published?: PublishedRecord | undefined;
}

/** Everything wrong with a curriculum, sorted by place. */
export function checkCurriculum(curriculum: Curriculum, context: CheckContext): Problem[] {
	const checks = [
		checkAddresses,
		checkLinks,
		checkWeeks,
		checkTasks,
		checkResources,
		checkReachable,
		checkPublished,
	];
	return sortProblems(checks.flatMap((check) => check(curriculum, context)));
}
