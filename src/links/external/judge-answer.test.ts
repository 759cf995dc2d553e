import { describe, expect, test } from 'vitest';
import type { Verdict } from '../verdicts.ts';
import type { AnswerHeaders } from './http.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { Way } from './judgement.ts';

const here = 'https://a.example/docs/urls';

/** The judgement on a page of HTML that came without redirects. */
function judgePage(
	body: string,
	way: Partial<Way> = {},
	status = 200,
	headers: AnswerHeaders = {}
) {
	const { asked = here, final = asked, permanent = true } = way;
	return judgeAnswer(
		{ status, headers: { 'content-type': 'text/html', ...headers }, body, whole: true },
		{ asked, final, permanent }
	);
}

/** The verdict on redirects from one address to another. */
function verdictOn(asked: string, final: string, permanent = false): Verdict {
	const full = (address: string) => new URL(address, 'https://a.example/').href;
	return judgePage('<h1>Hi</h1>', { asked: full(asked), final: full(final), permanent }).verdict;
}

test.each<[number, Verdict]>([
	[100, 'down'],
	[200, 'ok'],
	[203, 'ok'],
	[204, 'ok'],
	[206, 'ok'],
	[300, 'ok'],
	[302, 'broken'],
	[304, 'ok'],
	[400, 'broken'],
	[401, 'blocked'],
	[402, 'blocked'],
	[403, 'blocked'],
	[404, 'broken'],
	[405, 'blocked'],
	[406, 'blocked'],
	[407, 'blocked'],
	[408, 'down'],
	[410, 'broken'],
	[414, 'broken'],
	[418, 'blocked'],
	[420, 'limited'],
	[425, 'down'],
	[429, 'limited'],
	[451, 'blocked'],
	[500, 'down'],
	[503, 'down'],
	...Array.from({ length: 7 }, (_, n): [number, Verdict] => [520 + n, 'down']),
	[530, 'down'],
	[999, 'blocked'],
])('status %s is %s', (status, verdict) => {
	expect(judgePage('<h1>Hi</h1>', {}, status)).toMatchObject({ verdict, status });
});

describe('a redirect', () => {
	test.each([
		['http://a.example/x', 'https://a.example/x'],
		['https://a.example/x', 'https://www.a.example/x'],
		['/x', '/x/'],
		['/x?b=1&a=2', '/x/?b=1&a=2'],
		['/x', 'https://b.example/y'],
		['/index.html', '/'],
		['/', 'https://b.example/'],
		['/docs/auth/', '/docs/authentication/'],
		['/docs/authentication/', '/docs/auth/'],
	])('for good is worth writing down: %s to %s', (asked, final) => {
		expect(verdictOn(asked, final, true)).toBe('moved');
		expect(verdictOn(asked, final)).toBe('ok');
	});

	test.each([
		['/', '/en/'],
		['/en', '/en/'],
		['/', '/en-us/'],
		['/', '/zh-Hans/'],
		['/', '/home'],
		['/de/', '/en/'],
		['/x', '/en/x'],
		['/docs', 'https://docs.a.example/'],
		['https://bit.ly/3xYz', 'https://b.example/'],
		['/x', '/?p=12'],
		['/login/', '/accounts/login/'],
		['https://accounts.a.example/signup', '/signup'],
		['/topics/auth/', '/en/5.2/topics/auth/'],
		['/404', '/errors/404'],
		['/docs/login-views', '/docs/login-views/'],
	])('is fine: %s to %s', (asked, final) => {
		expect(verdictOn(asked, final)).toBe('ok');
	});

	test.each([
		['/docs/x', '/'],
		['/docs/x', '/en/'],
		['/docs/x', '/index.php'],
		['/docs/x', 'https://b.example/'],
		['/docs/x', '/home'],
		['/members', '/accounts/login?next=/members'],
		['/members', '/accounts/login/'],
		['/members', '/users/sign_in'],
		['/members', '/wp-login.php'],
		['/members', '/Login.aspx?ReturnUrl=%2fmembers'],
		['/members', '/oauth/authorize?client_id=1'],
		['/members', 'https://login.b.example/x'],
		['/document/d/1', 'https://accounts.google.com/ServiceLogin?continue=x'],
		['/x', '/404'],
		['/x', '/errors/404.html'],
		['/x', '/page-not-found/'],
		['/x', '/oops?aspxerrorpath=/x'],
		['https://gone.example/x', 'https://www.hugedomains.com/domain_profile.cfm?d=gone.example'],
	])('is suspect: %s to %s', (asked, final) => {
		expect(verdictOn(asked, final, true)).toBe('suspect');
		expect(verdictOn(asked, final)).toBe('suspect');
	});

	test('away from an alias is not worth writing down, since it will lead elsewhere next year', () => {
		expect(verdictOn('/docs/stable/urls', '/docs/5.2/urls', true)).toBe('ok');
		expect(verdictOn('/docs/latest', '/docs/latest/', true)).toBe('moved');
	});

	test('back to the same address is none', () => {
		const judgement = judgePage('', { asked: 'https://A.example', final: 'https://a.example/' });
		expect(judgement).toEqual({ verdict: 'ok', reason: 'The page is there.', status: 200 });
	});
});

describe('a page that is there', () => {
	test.each([
		'Page not found',
		'Page Not Found | Example',
		'Example – Page not found',
		'404',
		'404 Not Found',
		'404: NOT_FOUND',
		'404: This page could not be found.',
		'Error 404 (Not Found)!!1',
		'HTTP Status 404 – Not Found',
		'Oops! That page can’t be found.',
		'Sorry, the page you are looking for could not be found &#8211; Example',
		'The requested URL was not found',
		'This page doesn&#39;t exist · Example',
		'Video unavailable',
		'404 - Seite nicht gefunden',
		'Die angeforderte Seite konnte nicht gefunden werden.',
		'Page introuvable - Exemple',
		'Erreur 404 : cette page n’existe pas',
		'Página no encontrada – Ejemplo',
		'Página não encontrada',
		'Errore 404: pagina non trovata',
		'Pagina niet gevonden | Voorbeeld',
		'Sidan hittades inte',
		'Nie znaleziono strony',
		'Страница не найдена — Пример',
		'Sayfa bulunamadı',
		'ページが見つかりませんでした',
		'页面不存在',
		'페이지를 찾을 수 없습니다',
	])('is suspect when it calls itself “%s”', (title) => {
		expect(judgePage(`<title>${title}</title><p>Sorry`).verdict).toBe('suspect');
	});

	test('is suspect when its heading says so', () => {
		expect(judgePage('<title>Example</title><h1>404 <b>Not found</b></h1>')).toMatchObject({
			verdict: 'suspect',
			reason: 'The page is there, but calls itself “404 Not found”.',
		});
		const hidden = '<title>Example</title><template><h1>Not found</h1></template><h1>Hello</h1>';
		expect(judgePage(hidden).verdict).toBe('ok');
	});

	test.each([
		'How to write a page not found page',
		'python - Page not found (404) Django - Stack Overflow',
		'Not Found: the book',
		'Customising the 404 page in Django',
		'Http404 | Django documentation',
		'Area code 404',
		'The page that was found',
		'Lost and found',
		'Missing data in pandas',
		'errors.not_found reference',
		'Error handling',
		'CAPTCHA - Wikipedia',
		'Login | Django documentation',
		'Domain names for sale: a guide',
		'',
	])('is fine when it calls itself “%s”', (title) => {
		const page = `<title>${title}</title><h1>${title}</h1><p>Words.`;
		expect(judgePage(page).verdict).toBe('ok');
	});

	test('is fine when it is an article about pages that are not', () => {
		const article = (title: string) =>
			`<title>${title}</title><h1>${title}</h1><h2>Status</h2><p>Words.<h2>See also</h2>`;
		const mdn = 'https://developer.example/en-US/docs/Web/HTTP/Reference/Status/404';
		expect(judgePage(article('404 Not Found - HTTP | MDN'), { asked: mdn }).verdict).toBe('ok');
		expect(judgePage(article('HTTP 404 Not Found - MDN')).verdict).toBe('suspect');
		const soft = '<title>Page not found</title>';
		expect(judgePage(soft, { asked: 'https://a.example/soft-404' }).verdict).toBe('suspect');
	});

	test.each([
		'<title>a.example</title><p>This domain is for sale!',
		'<title>The domain name a.example is for sale</title>',
		'<title>a.example</title><script src="//www.sedoparking.com/frmpark/a.js"></script>',
		'<title>a.example</title><iframe src="https://www.hugedomains.com/x"></iframe>',
		'<script>window.onload=function(){window.location.href="/lander"}</script>',
	])('is suspect when its domain is for sale: %s', (html) => {
		expect(judgePage(html).verdict).toBe('suspect');
	});

	test('is fine when it only speaks of domains that are for sale', () => {
		const article = `<title>Squatters</title><p>“This domain is for sale”, it said. ${'More words. '.repeat(200)}
			<a href="https://www.sedoparking.com/">Sedo</a>`;
		expect(judgePage(article).verdict).toBe('ok');
	});
});

describe('a wall', () => {
	test.each<[number, string, AnswerHeaders?]>([
		[403, '<title>Just a moment...</title>'],
		[503, '<title>Just a moment...</title>'],
		[503, '<title>Please verify: captcha</title>'],
		[429, '<title>Vercel Security Checkpoint</title>'],
		[503, '', { 'cf-mitigated': 'challenge' }],
		[202, '', { 'x-amzn-waf-action': 'challenge' }],
		[503, '', { server: 'ddos-guard' }],
		[503, '<title>Sorry!</title><!-- To discuss automated access to data, write to us. -->'],
		[400, '<title>Oops</title><p>Please verify that you are a human.'],
		[200, '<title>Making sure you&#39;re not a bot!</title>'],
		[200, '<title>Client Challenge</title>'],
		[200, '<title>Pardon Our Interruption...</title>'],
	])('is none of the page’s faults: %s %s', (status, html, headers = {}) => {
		expect(judgePage(html, {}, status, headers)).toEqual({
			verdict: 'blocked',
			reason: 'The host asks for proof of a human.',
			status,
		});
	});

	test('is not what only speaks of one', () => {
		for (const title of ['How CAPTCHA works', 'Just a moment: a novel', 'Robot check lists'])
			expect(judgePage(`<title>${title}</title>`).verdict, title).toBe('ok');
		const fewer = '<p>We saw unusual traffic from your network.';
		expect(judgePage(fewer, {}, 429).verdict).toBe('limited');
		expect(judgePage(fewer).verdict).toBe('ok');
		expect(judgePage('<title>Captcha plugin</title>', {}, 404).verdict).toBe('broken');
		expect(judgePage('', {}, 200, { server: 'ddos-guard' }).verdict).toBe('ok');
	});
});

describe('a fragment', () => {
	const html = '<h1 id="installation">Install</h1><h2 id="setup">Set up</h2><p id="v5.1">';
	const at = (fragment: string, body = html, way: Partial<Way> = {}) =>
		judgePage(body, { asked: here + fragment, ...way });

	test('that is not there is wrong, and the one clear candidate is named', () => {
		expect(at('#instalation')).toEqual({
			verdict: 'anchor',
			reason: 'The page has no place #instalation. Did you mean #installation?',
			status: 200,
			finalUrl: `${here}#installation`,
		});
		const reason = 'The page has no place #nowhere-at-all.';
		expect(at('#nowhere-at-all')).toEqual({ verdict: 'anchor', reason, status: 200 });
	});

	test('has no clear candidate where two are as near, or numbers differ, or it is short', () => {
		expect(at('#part', '<h2 id="parts"></h2><h2 id="party"></h2>')).not.toHaveProperty('finalUrl');
		expect(at('#v5.2')).not.toHaveProperty('finalUrl');
		expect(at('#set')).not.toHaveProperty('finalUrl');
		expect(at('#part', '<h2 id="parts"></h2><h2 id="whole"></h2>')).toMatchObject({
			finalUrl: `${here}#parts`,
		});
	});

	test('is put right where the page is: at its new place when it has moved for good', () => {
		const final = 'https://a.example/new/urls#instalation';
		const right = (permanent: boolean) => at('#instalation', html, { final, permanent }).finalUrl;
		expect(right(true)).toBe('https://a.example/new/urls#installation');
		expect(right(false)).toBe(`${here}#installation`);
		expect(at('#x', '<h2 id="user-content-x">')).toMatchObject({ verdict: 'ok' });
		expect(at('#installaton', '<h2 id="user-content-installation">')).toMatchObject({
			finalUrl: `${here}#installation`,
		});
		expect(at('#two-word', '<h2 id="two words">')).toMatchObject({
			finalUrl: `${here}#two%20words`,
		});
	});

	test.each([
		['#!/route', html],
		['#/route', html],
		['#L10-L20', html],
		['#gid=0', html],
		['#issuecomment-123456', html],
		['#discussion_r123456', html],
		['#:~:text=Install', html],
		['#top', html],
		['#', html],
		['#anything', '<h1>No ids</h1>'],
		['#anything', '<div id="root"></div><script src="app.js"></script>'],
		['#usage', `${html}<script>{"html":"\\u003ch2 id=\\"user-content-usage\\""}</script>`],
	])('is believed where HTML cannot tell: %s', (fragment, body) => {
		expect(at(fragment, body).verdict).toBe('ok');
	});

	test('that a redirect brought in is not the author’s', () => {
		const final = 'https://a.example/new#gone';
		expect(at('#old', html, { final })).toMatchObject({ verdict: 'moved', finalUrl: final });
	});
});

test('without a type a page is what it looks like', () => {
	const judge = (body: string) => judgePage(body, {}, 200, { 'content-type': undefined }).verdict;
	expect(judge('<!doctype html><title>Page not found</title>')).toBe('suspect');
	expect(judge('{"title": "<title>Page not found</title>"}')).toBe('ok');
});
