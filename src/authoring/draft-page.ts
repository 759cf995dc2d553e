import type { CheckContext } from '../curriculum/checks/check-context.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import { loadCurriculum, type Content } from '../curriculum/load-curriculum.ts';
import type { Problem } from '../curriculum/problem.ts';
import type { Answers, NewKind } from './new-kinds.ts';
import { placeOf, type NewPlace } from './new-place.ts';
import { writeTemplate } from './write-template.ts';

export interface NewPage extends NewPlace {
	text: string;
}

/** A page with everything known: where it goes and what stands in it. */
export function draftPage(kind: NewKind, answers: Answers, curriculum: Curriculum): NewPage {
	return { ...placeOf(kind, answers, curriculum), text: writeTemplate(kind, answers) };
}

/**
 * The errors that a page would bring about: none, unless what it stands beside waited for it. With the first topic,
 * for example, links to other topics that are not there are no longer plain text.
 */
export function errorsBy(
	{ file, text }: NewPage,
	content: Content,
	context: Pick<CheckContext, 'base' | 'frontRoadmap' | 'repository' | 'site'>
): Problem[] {
	const errorsIn = (pages: Content['pages']) =>
		loadCurriculum({ ...content, pages }, context).problems.filter(
			({ severity }) => severity === 'error'
		);
	// Some problems move to the page that is most like what is missing; what they say stays.
	const known = new Set(errorsIn(content.pages).map(({ message }) => message));
	return errorsIn([...content.pages, { path: file, text }]).filter(
		({ message }) => !known.has(message)
	);
}

/** Whether an error keeps a page from being made. A configuration that leads with another roadmap can be mended afterwards. */
export function isInTheWay({ rule }: Problem): boolean {
	return rule !== 'front-roadmap-missing';
}
