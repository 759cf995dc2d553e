import { hasFragment } from '../built-site.ts';
import { readPageLinks } from '../html/page-links.ts';
import type { LinkResult } from '../link-report.ts';
import { headerOf, type Failure, type HttpAnswer } from './http.ts';

/** A verdict on an address of another host. */
export type Judgement = Pick<LinkResult, 'verdict' | 'reason' | 'status' | 'finalUrl' | 'lasting'>;

/** How an address was come to from the one that was written. */
export interface Way {
	/** As it was written, with its fragment. */
	asked: string;
	/** Where the redirects ended, without fragment. */
	final: string;
	/** All redirects were permanent (301, 308). */
	permanent: boolean;
}

/** Why an address was skipped when the budget ended. */
export const outOfTime = 'The time for the check was over.';

const failures: Record<Failure, Judgement> = {
	timeout: { verdict: 'down', reason: 'The host did not answer in time.' },
	refused: { verdict: 'down', reason: 'The host refused the connection.' },
	reset: { verdict: 'down', reason: 'The host broke the connection.' },
	name: { verdict: 'down', reason: 'The name of the host could not be resolved.' },
	certificate: { verdict: 'down', reason: 'The certificate of the host is not valid.' },
	protocol: { verdict: 'down', reason: 'The host did not answer in HTTP.' },
	private: { verdict: 'skipped', reason: 'It leads into a private network.' },
	aborted: { verdict: 'skipped', reason: outOfTime },
};

/** What the last answer on the way means for the link. */
export function judgeAnswer(answer: HttpAnswer, way: Way): Judgement {
	if ('failure' in answer) return failures[answer.failure];
	const { status } = answer;
	const wall = wallIn(answer);
	if (wall) return { verdict: 'blocked', reason: wall, status };
	if ((status >= 200 && status < 300) || status === 304) return judgePage(answer, way);
	return { ...judgeStatus(status), status };
}

function judgeStatus(status: number): Judgement {
	if (status === 401) return { verdict: 'blocked', reason: 'The page asks for a login.' };
	if ([402, 403, 405, 406, 407, 451, 999].includes(status))
		return { verdict: 'blocked', reason: `The host lets no programs in (${status}).` };
	if (status === 429) return { verdict: 'limited', reason: 'The host asks for fewer requests.' };
	if ([408, 421, 425].includes(status) || status >= 500 || status < 200)
		return { verdict: 'down', reason: `The host could not answer (${status}).` };
	if (status === 410)
		return { verdict: 'broken', reason: 'The page was taken away for good (410).' };
	return { verdict: 'broken', reason: `Nothing is there (${status}).` };
}

type Page = Extract<HttpAnswer, { status: number }>;

function judgePage({ body, headers, status, whole }: Page, way: Way): Judgement {
	const isHtml = /html/i.test(headerOf(headers, 'content-type') ?? '');
	const finalUrl = way.final + fragmentOf(way.asked);
	const led = way.final !== way.asked.replace(/#.*$/s, '') ? { finalUrl } : {};
	const strange = strangeEnd(way) ?? (isHtml ? strangePage(body) : undefined);
	if (strange) return { verdict: 'suspect', reason: strange, status, ...led };
	if (isHtml && whole && !fragmentIsThere(body, fragmentOf(way.asked).slice(1))) {
		const reason = `The page has no place ${fragmentOf(way.asked)}.`;
		return { verdict: 'anchor', reason, status, ...led };
	}
	if (led.finalUrl !== undefined && way.permanent) {
		const reason = `The page has moved for good: write ${finalUrl} instead.`;
		return { verdict: 'moved', reason, status, ...led };
	}
	return { verdict: 'ok', reason: 'The page is there.', status, ...led };
}

function fragmentOf(url: string): string {
	return /#.*$/s.exec(url)?.[0] ?? '';
}

/** Pages that scripts draw, and hosts that prefix their ids, are believed. */
function fragmentIsThere(html: string, fragment: string): boolean {
	if (/^[/!]|^L\d+|=/.test(fragment)) return true;
	const page = readPageLinks(html);
	return (
		page.ids.size === 0 || hasFragment(page, fragment) || page.ids.has(`user-content-${fragment}`)
	);
}

const loginPath = /(?:^|[/._-])(?:log-?in|sign-?in|sso|auth(?:orize|enticate)?)(?:[/._?-]|$)/i;

/** A redirect to a login or to the front page is no answer to what was asked. */
function strangeEnd({ asked, final }: Way): string | undefined {
	const from = new URL(asked);
	const to = new URL(final);
	if (from.pathname === to.pathname && from.host === to.host) return undefined;
	if (loginPath.test(to.pathname) && !loginPath.test(from.pathname))
		return 'It redirects to a login.';
	if (!isFront(from.pathname) && isFront(to.pathname) && to.search === '')
		return 'It redirects to the front page of a site.';
	return undefined;
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `"/"`, `"/index.html"`, `"/en/"`, `"/pt-br"`; not `"/ok"`. */
function isFront(path: string): boolean {
	const [, language] = /^\/(?:([a-z]{2})(?:[-_][a-z]{2})?\/?)?(?:index\.\w+)?$/i.exec(path) ?? [
		'',
		'none',
	];
	return language === undefined || (language !== 'none' && languages.of(language) !== undefined);
}

const missingTitle =
	/\b(?:404|page not found|not found|page (?:does not|doesn['’]t) exist|no longer available|seite nicht gefunden|page introuvable|página no encontrada)\b/i;
const parkedSign =
	/sedoparking|parkingcrew|bodis\.com|(?:domain|site) (?:is|may be) for sale|buy this domain|domain (?:is|has been) parked|hugedomains\.com/i;

/** A page that is there and says that it is not. */
function strangePage(html: string): string | undefined {
	const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1]?.trim() ?? '';
	if (missingTitle.test(title)) return `The page is there, but calls itself “${title}”.`;
	if (parkedSign.test(html)) return 'The domain is parked or for sale.';
	return undefined;
}

/** Walls that keep programs out, whatever status they come with. */
function wallIn({ body, headers, status }: Page): string | undefined {
	const challenged = headerOf(headers, 'cf-mitigated') === 'challenge';
	const title = /<title[^>]*>([^<]*)/i.exec(body)?.[1] ?? '';
	const asksForProof =
		status >= 400 && /just a moment|attention required|are you (?:a )?human|captcha/i.test(title);
	return challenged || asksForProof ? 'The host asks for proof of a human.' : undefined;
}
