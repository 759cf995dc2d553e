import { mostSimilar } from '../../curriculum/similar.ts';
import { hasFragment } from '../built-site.ts';
import { readPageLinks } from '../html/page-links.ts';
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
	const facts = readPageLinks(Buffer.from(html));
	if (isDrawnLater(html, facts.ids) || hasFragment(facts, fragment)) return undefined;
	const name = decoded(fragment);
	// The page may stand in a script as data, ids included.
	if (html.includes(`user-content-${name}`)) return undefined;
	const fact = `The page has no place ${hash}.`;
	const id = nearest(
		name,
		[...facts.ids].map((each) => each.replace(hostPrefix, ''))
	);
	if (id === undefined) return { verdict: 'anchor', reason: fact };
	const right = `#${id.replaceAll(/[\s"<>`]/g, encodeURIComponent)}`;
	return {
		verdict: 'anchor',
		reason: `${fact} Did you mean ${right}?`,
		finalUrl: page + right,
	};
}

/** A page of scripts without a single heading is a frame that they fill. */
function isDrawnLater(html: string, ids: ReadonlySet<string>): boolean {
	return ids.size === 0 || (/<script\b/i.test(html) && !/<h[1-6]\b/i.test(html));
}

/** Shorter names are like everything, and longer ones no slips. */
const [shortest, longest] = [4, 100];
/** Each is compared with the name. */
const mostIds = 5000;

/** The one id that is a slip away from a name; `undefined` when there is none, or several are as near. */
function nearest(name: string, ids: readonly string[]): string | undefined {
	const unique = [...new Set(ids)];
	if (name.length < shortest || name.length > longest || unique.length > mostIds) return undefined;
	// Of equals the first is found, so only a clear one is found from both ends.
	const id = mostSimilar(name, unique);
	const isClear = id === mostSimilar(name, unique.toReversed());
	// Two versions or two numbers are two things, however alike they look.
	return isClear && id !== undefined && digitsOf(id) === digitsOf(name) ? id : undefined;
}

function digitsOf(text: string): string {
	return text.replaceAll(/\D/g, '');
}
