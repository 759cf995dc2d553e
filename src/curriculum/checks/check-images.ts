import type { Curriculum } from '../curriculum.ts';
import type { Link } from '../page.ts';
import { problem, withFix, type Problem } from '../problem.ts';
import { didYouMean } from '../similar.ts';
import type { CheckContext } from './check-context.ts';
import { findSameIn } from './same-address.ts';

/** Images come from the site itself, and addresses are written as Markdown, where they are checked and mended. */
export function checkImages({ pages }: Curriculum, { publicFiles }: CheckContext): Problem[] {
	return [...pages.values()].flatMap(({ elementAddresses, images }) => [
		...images.flatMap((image) => checkImage(image, publicFiles)),
		...elementAddresses.map(checkElement),
	]);
}

function checkImage({ href, place }: Link, publicFiles: readonly string[]): Problem[] {
	if (/^[a-z][a-z\d+.-]*:/i.test(href) || href.startsWith('//')) {
		const hint =
			'Save the image below public/ and write its address from the root, as in /images/map.png.';
		return [
			problem(
				'image-outside',
				place,
				`The image ${href} would be asked of another host by every reader.`,
				hint
			),
		];
	}
	// Addresses beside the page are Astro's: it finds the file or stops the build.
	if (!href.startsWith('/') || publicFiles.includes(href)) return [];
	const hint = `${didYouMean(href, publicFiles)}Images written from the root are files below public/.`;
	const missing = problem('image-missing', place, `There is no image ${href}.`, hint);
	const to = findSameIn(publicFiles)(href.replace(/^\/public(?=\/)/, ''));
	return [withFix(missing, to === undefined ? undefined : { kind: 'address', from: href, to })];
}

function checkElement({ href, place }: Link): Problem {
	const hint = `Write it as Markdown: [text](${href}) for a link, ![what it shows](${href}) for an image.`;
	return problem(
		'address-in-element',
		place,
		`The address ${href} stands in an element, where it is neither checked nor given the base path.`,
		hint
	);
}
