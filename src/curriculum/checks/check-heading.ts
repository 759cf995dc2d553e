import { slug as slugOf } from 'github-slugger';
import { addressOf } from '../location.ts';
import type { Link, Page } from '../page.ts';
import { problem, withFix, type Problem } from '../problem.ts';
import { hasViewHeading, viewHeadingSlugs } from '../site-addresses.ts';
import { didYouMean } from '../similar.ts';

/** The heading or task that a link names is on the page it leads to. */
export function checkHeading({ href, place }: Link, target: Page): Problem | undefined {
	const [, fragment] = href.split('#');
	if (!fragment || target.unreadable === 'text') return undefined;
	const slug = decodeFragment(fragment);
	const { kind } = target.location;
	const slugs = [
		...target.headings.map((heading) => heading.slug),
		...target.tasks.map((task) => `task-${task.slug}`),
		hasViewHeading(kind) ? viewHeadingSlugs[kind] : [],
		'_top',
	].flat();
	if (slugs.includes(slug)) return undefined;
	const headings =
		target.headings.length > 0
			? `It has ${target.headings.map((heading) => `#${heading.slug}`).join(', ')}.`
			: 'It has no headings.';
	const same = slugs.filter((each) => slugOf(each) === slugOf(slug));
	return withFix(
		problem(
			'link-heading-missing',
			place,
			`The page ${addressOf(target.id)} has no heading #${slug}.`,
			`${didYouMean(
				`#${slug}`,
				slugs.map((each) => `#${each}`)
			)}${headings}`
		),
		same.length === 1
			? { kind: 'address', from: href, to: href.replace(/#.*$/s, `#${same[0]}`) }
			: undefined
	);
}

function decodeFragment(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
