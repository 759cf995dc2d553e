import { hasFragment } from '../built-site.ts';
import { clearSlip } from '../clear-slip.ts';
import { readPageLinks, type PageFacts } from '../html/page-links.ts';
import { decoded } from '../resolve-address.ts';
import type { Judgement } from './judgement.ts';

/** Some hosts put it before the ids that authors chose. */
const hostPrefix = /^user-content-/;

/** Routes of scripts, lines of code, settings of viewers, comments and changes that are loaded later. */
const forScripts =
	/^[/!]|^L\d+|=|^(?:issue|issuecomment|discussion_r|discussioncomment|pullrequestreview|commitcomment|event|r)-?\d{4,}$|^diff-[\da-f]{8,}/;

/**
 * The judgement on a fragment that is not on a page, `undefined` when it is there or the HTML cannot tell.
 * `page` is the address to write before the right one: when exactly one id is nearest to it, that is it.
 */
export function judgeFragment(html: string, hash: string, page: string): Judgement | undefined {
	const fragment = hash.slice(1);
	if (forScripts.test(fragment)) return undefined;
	const facts = factsOf(html);
	if (isDrawnLater(html, facts.ids) || hasFragment(facts, fragment)) return undefined;
	const name = decoded(fragment);
	// The page may stand in a script as data, ids included.
	if (html.includes(`user-content-${name}`)) return undefined;
	const fact = `The page has no place ${hash}.`;
	const id = clearSlip(
		name,
		[...facts.ids.keys()].map((each) => each.replace(hostPrefix, ''))
	);
	if (id === undefined) return { verdict: 'anchor', reason: fact };
	const right = `#${id.replaceAll(/[\s"<>`]/g, encodeURIComponent)}`;
	return {
		verdict: 'anchor',
		reason: `${fact} Did you mean ${right}?`,
		finalUrl: page + right,
	};
}

let last: { html: string; facts: PageFacts } | undefined;

/** A page is judged for one fragment after the other, and read once. */
function factsOf(html: string): PageFacts {
	if (last?.html !== html) last = { html, facts: readPageLinks(Buffer.from(html)) };
	return last.facts;
}

/** A page of scripts without a single heading is a frame that they fill. */
function isDrawnLater(html: string, { size }: PageFacts['ids']): boolean {
	return size === 0 || (/<script\b/i.test(html) && !/<h[1-6]\b/i.test(html));
}
