import type { Curriculum } from '../curriculum.ts';
import type { Fix } from '../fix.ts';
import { leftOut, type LeftOut } from '../left-out.ts';
import { addressOf, docsFolder, idAt } from '../location.ts';
import type { Link, Page } from '../page.ts';
import { problem, withFix, type Problem } from '../problem.ts';
import { redirectsOf } from '../relations.ts';
import { generatedAddresses } from '../site-addresses.ts';
import type { CheckContext } from './check-context.ts';
import { checkHeading } from './check-heading.ts';
import { findSameIn, rootedAddress, type FindSame } from './same-address.ts';
import { suggestAddress } from './suggest-address.ts';

/** Links inside the site: the page exists, the heading exists, the address is written from the root. */
export function checkLinks(curriculum: Curriculum, context: CheckContext): Problem[] {
	const addresses = new Set([
		...[...curriculum.pages.keys()].map(addressOf),
		...generatedAddresses,
		...curriculum.resources.map(({ id }) => `/resources/${id}/`),
		...context.publicFiles,
	]);
	const site: Site = {
		curriculum,
		context,
		addresses,
		findSame: findSameIn(addresses),
		redirects: new Map(redirectsOf(curriculum)),
	};
	const found = [...curriculum.pages.values()].flatMap((page) =>
		page.links.flatMap((link) => checkLink(link, page, site) ?? [])
	);
	return [...found.filter((each): each is Problem => 'rule' in each), ...countLeftOut(found)];
}

/** A link to a page of a kind of which the site has none. */
interface ToLeftOut {
	link: Link;
	kind: LeftOut;
}

/** One warning for each kind, however many links there are: whoever deletes all topics knows what they did. */
function countLeftOut(found: readonly (Problem | ToLeftOut)[]): Problem[] {
	const links = found.filter((each): each is ToLeftOut => 'kind' in each);
	return [...Map.groupBy(links, ({ kind }) => kind)].flatMap(([kind, [first, ...others]]) => {
		if (!first) return [];
		const { href, place } = first.link;
		const alike = others.length > 0 ? ` and ${others.length} like it are` : ' is';
		const missing = problem(
			'link-target-missing',
			place,
			`There is no ${kind} on this site, so the link ${href}${alike} shown as plain text.`,
			`Write what is missing, or keep the words alone: npm run check -- --unlink. Once there is a ${kind}, each link to one must lead to a page.`,
			'warning'
		);
		return { ...missing, lost: [first, ...others].map(({ link }) => link) };
	});
}

interface Site {
	curriculum: Curriculum;
	context: CheckContext;
	addresses: ReadonlySet<string>;
	findSame: FindSame;
	redirects: ReadonlyMap<string, string>;
}

function checkLink(link: Link, page: Page, site: Site): Problem | ToLeftOut | undefined {
	const { href } = link;
	const { base = '', site: host } = site.context;
	if (host && href.startsWith(`${host}${base}/`)) {
		const inside = href.slice(host.length + base.length);
		return hardCoded(link, inside, site.findSame(pathOf(inside)));
	}
	if (/^[a-z][a-z\d+.-]*:/i.test(href)) return undefined;
	if (href.startsWith('#')) return checkHeading(link, page);
	if (!href.startsWith('/')) {
		const from = { address: addressOf(page.id), folder: folderOf(page) };
		const to = rootedAddress(pathOf(href), from, site.findSame);
		return withFix(
			problem(
				'link-not-from-root',
				link.place,
				`The link "${href}" is not written from the site's root.`,
				to === undefined
					? 'Write it with a slash at both ends, as in /topics/urls/.'
					: `Write ${to}${restOf(href)}.`
			),
			insteadOf(link, to)
		);
	}
	const address = pathOf(href);
	if (site.context.unread?.resources === 'all' && address.startsWith('/resources/'))
		return undefined;
	if (!site.addresses.has(address)) return checkMissing(link, address, site);
	const target = site.curriculum.pages.get(idAt(address));
	return target && checkHeading(link, target);
}

function checkMissing(
	link: Link,
	address: string,
	{ addresses, context, curriculum, findSame, redirects }: Site
): Problem | ToLeftOut {
	const movedTo = redirects.get(address);
	if (movedTo) {
		const hint = `Write ${movedTo}${restOf(link.href)}.`;
		return withFix(
			problem('link-moved', link.place, `The page ${address} has moved.`, hint),
			insteadOf(link, movedTo)
		);
	}
	const kind = leftOut(curriculum, address);
	if (kind) return { link, kind };
	const inside = withoutBase(address, context.base);
	const isHome = inside === '/' && address === `${context.base}/`;
	const meant = [inside, `${inside}/`].find((each) =>
		each !== '/' ? addresses.has(each) : isHome
	);
	if (meant) return hardCoded(link, meant + restOf(link.href), meant);
	const rule = 'link-target-missing';
	const spelled = findSame(address);
	if (spelled !== undefined) {
		const fact = spelled === `${address}/` ? 'lacks the slash at its end' : 'leads to no page';
		const message = `The link ${address} ${fact}.`;
		const hint = `Write ${spelled}${restOf(link.href)}.`;
		return withFix(problem(rule, link.place, message, hint), insteadOf(link, spelled));
	}
	const similar = suggestAddress(address, [...addresses]);
	const missing = problem(
		rule,
		link.place,
		`The link ${address} leads to no page.`,
		`${similar ? `Did you mean ${similar}? ` : ''}Change the address, or write the page ${docsFolder}/${idAt(address)}.mdx.`
	);
	return similar ? missing : { ...missing, lost: [link] };
}

/** `"/topics/urls/?a#b"` => `"/topics/urls/"` */
function pathOf(href: string): string {
	return href.split(/[?#]/)[0] ?? '';
}

/** `"/topics/urls/?a#b"` => `"?a#b"` */
function restOf(href: string): string {
	return href.slice(pathOf(href).length);
}

/** The folder of a page's file, as an address. */
function folderOf({ file }: Page): string {
	return file.slice(docsFolder.length).replace(/[^/]*$/, '');
}

/** Another page in the place of the one a link leads to, if it is known. */
function insteadOf({ href }: Link, address: string | undefined): Fix | undefined {
	return address === undefined
		? undefined
		: { kind: 'address', from: href, to: address + restOf(href) };
}

/** `"/my-fork/topics/urls/"` => `"/topics/urls/"`: without the base path, or else without the first folder. */
function withoutBase(address: string, base: string | undefined): string {
	return base && address.startsWith(`${base}/`)
		? address.slice(base.length)
		: address.replace(/^\/[^/]+/, '');
}

/** `inside` is what stands behind the address of the copy; `page` the page it leads to, where there is one. */
function hardCoded(link: Link, inside: string, page: string | undefined): Problem {
	return withFix(
		problem(
			'link-hard-codes-base',
			link.place,
			`The link ${link.href} holds the address at which one copy of the site is published.`,
			`Write ${inside}. What stands before it is added when the page is built.`
		),
		insteadOf(link, page)
	);
}
