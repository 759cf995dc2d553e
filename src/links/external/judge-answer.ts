import { judgeFragment } from './judge-fragment.ts';
import { headerOf, type Failure, type HttpAnswer, type Page } from './http.ts';
import { outOfTime, type Judgement, type Way } from './judgement.ts';
import { fragmentOf, withoutFragment } from './redirect.ts';
import { strangeEnd } from './strange-end.ts';
import { strangePage } from './strange-page.ts';
import { wallIn } from './wall.ts';

const failures: Record<Failure, Judgement> = {
	timeout: { verdict: 'down', reason: 'The host did not answer in time.' },
	refused: { verdict: 'down', reason: 'The host refused the connection.' },
	reset: { verdict: 'down', reason: 'The host broke the connection.' },
	name: { verdict: 'down', reason: 'The name of the host could not be resolved.' },
	certificate: { verdict: 'down', reason: 'The certificate of the host is not valid.' },
	protocol: { verdict: 'down', reason: 'The host did not answer in HTTP.' },
	private: { verdict: 'skipped', reason: 'It leads into a private network.' },
	busy: { verdict: 'limited', reason: 'The host asks for fewer requests.' },
	aborted: { verdict: 'skipped', reason: outOfTime },
};

/** What the last answer on the way means for the link. */
export function judgeAnswer(answer: HttpAnswer, way: Way): Judgement {
	if ('failure' in answer) return failures[answer.failure];
	const { status } = answer;
	const wall = wallIn(answer);
	if (wall) return { verdict: 'blocked', reason: wall, status };
	// 300 offers a choice on the page itself.
	if (status >= 200 && status <= 300) return judgePage(answer, way);
	return { ...judgeStatus(status), status };
}

function judgeStatus(status: number): Judgement {
	if (status === 304) return { verdict: 'ok', reason: 'The page is there.' };
	if (status === 401) return { verdict: 'blocked', reason: 'The page asks for a login.' };
	// 418 and 430 are used by walls of some hosts.
	if ([402, 403, 405, 406, 407, 418, 430, 451, 999].includes(status))
		return { verdict: 'blocked', reason: `The host lets no programs in (${status}).` };
	if (status === 429 || status === 420)
		return { verdict: 'limited', reason: 'The host asks for fewer requests.' };
	if ([408, 421, 425].includes(status) || status >= 500 || status < 200)
		return { verdict: 'down', reason: `The host could not answer (${status}).` };
	if (status === 410)
		return { verdict: 'broken', reason: 'The page was taken away for good (410).' };
	if (status < 400)
		return { verdict: 'broken', reason: `It redirects without saying where to (${status}).` };
	if (status === 404) return { verdict: 'broken', reason: 'Nothing is there (404).' };
	return { verdict: 'broken', reason: `The host refuses the address (${status}).` };
}

function judgePage(answer: Page, way: Way): Judgement {
	const { body, status, whole } = answer;
	const { asked, final, permanent } = way;
	const isMoved = !isSame(asked, final);
	const led = isMoved ? { finalUrl: final } : {};
	const isHtml = isHtmlPage(answer);
	const strange = strangeEnd(way) ?? (isHtml ? strangePage(body, asked) : undefined);
	if (strange) return { verdict: 'suspect', reason: strange, status, ...led };
	// A fragment that a redirect brought in is not the author's.
	if (isHtml && whole && fragmentOf(final) === fragmentOf(asked)) {
		const better = withoutFragment(permanent ? final : asked);
		const wrong = judgeFragment(body, fragmentOf(asked), better);
		if (wrong) return { ...wrong, status };
	}
	if (isMoved && permanent && !isAlias(way)) {
		const reason = `The page has moved for good: write ${final} instead.`;
		return { verdict: 'moved', reason, status, ...led };
	}
	return { verdict: 'ok', reason: 'The page is there.', status, ...led };
}

/** A redirect that sets a cookie leads back to where it came from. */
function isSame(asked: string, final: string): boolean {
	return new URL(withoutFragment(asked)).href === new URL(withoutFragment(final)).href;
}

/** `/docs/stable/` is meant to lead elsewhere next year, whatever its host says. */
function isAlias({ asked, final }: Way): boolean {
	const alias = /\/(?:latest|stable|current)(?:\/|$)/i;
	return alias.test(new URL(asked).pathname) && !alias.test(new URL(final).pathname);
}

/** Without a type a browser looks at the page itself. */
function isHtmlPage({ body, headers }: Page): boolean {
	const type = headerOf(headers, 'content-type');
	return type === undefined || type.trim() === ''
		? /^\s*<(?:!--|!doctype html|html|head|title|body|h1)/i.test(body)
		: /html/i.test(type);
}
