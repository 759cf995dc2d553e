import type { Curriculum } from '../curriculum.ts';
import { addressOf, idAt } from '../location.ts';
import { topOf, type Page } from '../page.ts';
import { problem, type Problem } from '../problem.ts';
import { meansWeekOrPhase } from './check-files.ts';

/**
 * Every page can be come to. Weeks and phases stand in the outline of their roadmap, roadmaps on the
 * home page, guides in their list, so they need no link; projects and topics stand in their lists, but one that no other
 * page links to teaches nobody anything, which is worth a warning; any other page needs a link.
 */
export function checkReachable({ pages }: Curriculum): Problem[] {
	const linked = new Set(
		[...pages.values()].flatMap((page) =>
			page.links.map(({ href }) => idAt(href)).filter((id) => id !== page.id)
		)
	);
	return [...pages.values()]
		.filter(({ id }) => !linked.has(id))
		.flatMap((page) => problemOf(page) ?? []);
}

function problemOf(page: Page): Problem | undefined {
	const address = addressOf(page.id);
	switch (page.location.kind) {
		case 'home':
		case 'roadmap':
		case 'phase':
		case 'week':
		case 'guide':
			return undefined;
		case 'project':
		case 'topic':
			return problem(
				'page-unused',
				topOf(page),
				`No page links to the ${page.location.kind} "${page.title}".`,
				`Link to ${address} where it is learned or used, or delete the file.`
			);
		case 'page':
			if (meansWeekOrPhase(page)) return undefined;
			return problem(
				'page-orphan',
				topOf(page),
				`No page links to "${page.title}", so no reader will find it.`,
				`Link to ${address} from another page, or delete the file.`
			);
	}
}
