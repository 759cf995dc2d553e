import { headerOf, type Page } from './http.ts';
import { titleOf } from './page-text.ts';

/** Headers by which walls say that they are one, and what they say. */
const signs: readonly [header: string, value: RegExp][] = [
	['cf-mitigated', /challenge/i],
	['x-amzn-waf-action', /challenge|captcha/i],
	['x-vercel-mitigated', /challenge|deny/i],
	['server', /^ddos-guard$/i],
];

/** Whole titles of the pages that walls show, whatever their status. */
const wallTitle =
	/^(?:just a moment(?:\.\.\.|…)?|attention required! \| cloudflare|please wait(?:\.\.\.|…) \| cloudflare|making sure you(?:'|’)re not a bot!?|client challenge|vercel security checkpoint|ddos-guard|pardon our interruption(?:\.\.\.|…)?|robot check|human verification|are you (?:a )?(?:human|robot)\??|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser(?: before accessing.*)?|one moment, please(?:\.\.\.|…)?)$/i;

/** In a refusal a hint is enough, in the title or on the page. */
const hint =
	/just a moment|attention required|are you (?:a )?human|captcha|security check|not a bot/i;
const hintOnPage =
	/automated (?:access|requests)|enable javascript and cookies to continue|you(?:'|’| a)re (?:a )?human|unusual traffic|_incapsula_resource|px-captcha/i;

/** Why an answer is a wall that keeps programs out, and not the page. */
export function wallIn({ body, headers, status }: Page): string | undefined {
	const reason = 'The host asks for proof of a human.';
	if (status === 404 || status === 410) return undefined;
	const refuses = status >= 400 || status === 202;
	for (const [header, value] of signs)
		if ((refuses || header !== 'server') && value.test(headerOf(headers, header) ?? ''))
			return reason;
	const title = titleOf(body);
	if (wallTitle.test(title)) return reason;
	// Who asks for fewer requests says so in such words, too.
	const isHint = hint.test(title) || (status !== 429 && hintOnPage.test(body));
	return refuses && isHint ? reason : undefined;
}
