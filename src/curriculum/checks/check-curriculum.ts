import type { Curriculum } from '../curriculum.ts';
import { sortProblems, type Problem } from '../problem.ts';
import type { CheckContext } from './check-context.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkFiles } from './check-files.ts';
import { checkFrontRoadmap } from './check-front-roadmap.ts';
import { checkImages } from './check-images.ts';
import { checkLinks } from './check-links.ts';
import { checkPublished } from './check-published.ts';
import { checkReachable } from './check-reachable.ts';
import { checkResources } from './check-resources.ts';
import { checkReviewed } from './check-reviewed.ts';
import { checkTasks } from './check-tasks.ts';
import { checkWeeks } from './check-weeks.ts';

/** Everything wrong with a curriculum, sorted by place. */
export function checkCurriculum(curriculum: Curriculum, context: CheckContext): Problem[] {
	const checks = [
		checkFiles,
		checkAddresses,
		checkLinks,
		checkImages,
		checkWeeks,
		checkTasks,
		checkResources,
		checkReachable,
		checkReviewed,
		checkPublished,
		checkFrontRoadmap,
	];
	return sortProblems(checks.flatMap((check) => check(curriculum, context)));
}
