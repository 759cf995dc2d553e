import type { Way } from './judgement.ts';

/** Why the end of redirects is hardly what was asked for: a login, an error page, the front page, a shop. */
export function strangeEnd({ asked, final }: Way): string | undefined {
	const from = new URL(asked);
	const to = new URL(final);
	if (from.pathname === to.pathname && from.hostname === to.hostname) return undefined;
	if (isLogin(to, from) && !isLogin(from, from)) return 'It redirects to a login.';
	if (errorPage.test(to.href) && !errorPage.test(from.href))
		return 'It redirects to an error page.';
	if (seller.test(to.hostname) && !seller.test(from.hostname)) return 'The domain is for sale.';
	return isFront(to) && to.search === '' && !isFront(from) && !isMeantForFront(from, to)
		? 'It redirects to the front page of a site.'
		: undefined;
}

const loginHost = /^(?:log-?in|accounts?|auth|sso|sign-?in)\./i;
const loginSegment =
	/^(?:(?:wp-|service|member|user)?log-?_?in|(?:users?[-_])?sign-?_?in|authwall|consumer_login)(?:\.\w+)?$/i;
/** Names that pages about logins have, too, unless they carry the way back. */
const maybeLoginSegment = /^(?:auth|authorize|authenticate|oauth2?|sso|saml2?|session)$/i;

/** Whether an address is that of a login, for somebody who comes from `from`. */
function isLogin(url: URL, from: URL): boolean {
	const segments = url.pathname.split('/').filter(Boolean);
	const last = segments.at(-1) ?? '';
	return (
		loginSegment.test(last) ||
		(url.search !== '' &&
			segments.some((each) => maybeLoginSegment.test(each) || loginSegment.test(each))) ||
		(loginHost.test(url.hostname) && !loginHost.test(from.hostname))
	);
}

const errorPage =
	/\/(?:errors?[/_-]?)?(?:404|not-?_?found|page-?_?not-?_?found)(?:\.\w+)?\/?(?:[?#]|$)|[?&]aspxerrorpath=/i;

const seller =
	/(?:^|\.)(?:hugedomains\.com|dan\.com|sedo\.com|afternic\.com|domainmarket\.com|undeveloped\.com|buydomains\.com|parklogic\.com|sedoparking\.com|bodis\.com)$/i;

/** Hosts of short addresses, which may well mean a front page. */
const shortener =
	/^(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|amzn\.to|dub\.sh|cutt\.ly|rebrand\.ly|lnkd\.in|git\.io|aka\.ms|go\.microsoft\.com)$/i;

/** `/docs` may have become a host of its own, `docs.…`. */
function isMeantForFront(from: URL, to: URL): boolean {
	if (shortener.test(from.hostname)) return true;
	const segments = from.pathname.toLowerCase().split('/').filter(Boolean);
	return segments.length === 1 && to.hostname.split('.').includes(segments[0] ?? '');
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `"/"`, `"/index.html"`, `"/home"`, `"/en/"`, `"/pt-br"`, `"/zh-Hans/"`; not `"/ok"`. */
function isFront({ pathname }: URL): boolean {
	const match =
		/^\/(?:([a-z]{2})(?:[-_](?:[a-z]{2}|[a-z]{4}))?(?:\/|$))?(?:(?:index|default)\.\w+|home(?:\.\w+)?\/?)?$/i.exec(
			pathname
		);
	if (!match) return false;
	const [, language] = match;
	return language === undefined || languages.of(language.toLowerCase()) !== undefined;
}
