import type { Curriculum } from '../curriculum.ts';
import { addressOf } from '../location.ts';
import { problem, type Problem } from '../problem.ts';
import { didYouMean } from '../similar.ts';
import type { CheckContext } from './check-context.ts';

/**
 * The roadmap the site leads with is one of its roadmaps. A name that never was one is an error; a roadmap that was
 * published and is gone, or a site that has none yet, is no reason not to build.
 */
export function checkFrontRoadmap(
	{ roadmaps }: Curriculum,
	{ frontRoadmap, published }: CheckContext
): Problem[] {
	const ids = roadmaps.map(({ id }) => id);
	if (!frontRoadmap || ids.includes(frontRoadmap.id)) return [];
	const { id, place } = frontRoadmap;
	const say = (message: string, hint: string, severity?: Problem['severity']) => [
		problem('front-roadmap-missing', place, message, hint, severity),
	];
	if (ids.length === 0)
		return say(
			`The site is to lead with the roadmap "${id}", and has no roadmap yet.`,
			`Write it: a folder src/content/docs/roadmaps/${id} with an index.mdx.`,
			'warning'
		);
	const others = `The roadmaps are ${ids.join(', ')}.`;
	return published?.addresses.includes(addressOf(`roadmaps/${id}`))
		? say(
				`The roadmap "${id}" that the site is to lead with is gone.`,
				`Name another in frontRoadmap, or take the line out. ${others}`,
				'warning'
			)
		: say(
				`The site is to lead with the roadmap "${id}", and there is none of that name.`,
				`${didYouMean(id, ids)}${others} Name one of them in frontRoadmap, or take the line out.`
			);
}
