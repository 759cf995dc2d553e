import type { Curriculum } from '../curriculum.ts';
import { leftOut, type LeftOut } from '../left-out.ts';
import { addressOf, docsFolder, idAt } from '../location.ts';
import type { Link, Page } from '../page.ts';
import { problem, type Problem } from '../problem.ts';
import { redirectsOf } from '../relations.ts';
import { generatedAddresses, hasViewHeading, viewHeadingSlugs } from '../site-addresses.ts';
import { didYouMean, mostSimilar } from '../similar.ts';
import type { CheckContext } from './check-context.ts';

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
		return problem(
			'link-target-missing',
			place,
			`There is no ${kind} on this site, so the link ${href}${alike} shown as plain text.`,
			`Write what is missing, or keep the words alone: npm run check -- --unlink. Once there is a ${kind}, each link to one must lead to a page.`,
			'warning'
		);
	});
}

interface Site {
	curriculum: Curriculum;
	context: CheckContext;
	addresses: ReadonlySet<string>;
	redirects: ReadonlyMap<string, string>;
}

function checkLink(link: Link, page: Page, site: Site): Problem | ToLeftOut | undefined {
	const { href } = link;
	const { base = '', site: host } = site.context;
	if (host && href.startsWith(`${host}${base}/`))
		return hardCoded(link, href.slice(host.length + base.length));
	if (/^[a-z][a-z\d+.-]*:/i.test(href)) return undefined;
	if (href.startsWith('#')) return checkHeading(link, page);
	if (!href.startsWith('/')) {
		return problem(
			'link-not-from-root',
			link.place,
			`The link "${href}" is not written from the site's root.`,
			'Write it with a slash at both ends, as in /topics/urls/.'
		);
	}
	const address = href.split(/[?#]/)[0] ?? '';
	if (!site.addresses.has(address)) return checkMissing(link, address, site);
	const target = site.curriculum.pages.get(idAt(address));
	return target && checkHeading(link, target);
}

function checkMissing(
	link: Link,
	address: string,
	{ addresses, context, curriculum, redirects }: Site
): Problem | ToLeftOut {
	const movedTo = redirects.get(address);
	if (movedTo) {
		const hint = `Write ${movedTo}${link.href.slice(address.length)}.`;
		return problem('link-moved', link.place, `The page ${address} has moved.`, hint);
	}
	const kind = leftOut(curriculum, address);
	if (kind) return { link, kind };
	const inside = withoutBase(address, context.base);
	const isHome = inside === '/' && address === `${context.base}/`;
	const meant = [inside, `${inside}/`].find((each) =>
		each !== '/' ? addresses.has(each) : isHome
	);
	if (meant) return hardCoded(link, meant + link.href.slice(address.length));
	if (addresses.has(`${address}/`)) {
		return problem(
			'link-target-missing',
			link.place,
			`The link ${address} lacks the slash at its end.`,
			`Write ${address}/${link.href.slice(address.length)}.`
		);
	}
	const file = `${docsFolder}/${idAt(address)}.mdx`;
	return problem(
		'link-target-missing',
		link.place,
		`The link ${address} leads to no page.`,
		`${suggestion(address, [...addresses])}Change the address, or write the page ${file}.`
	);
}

/** `"/my-fork/topics/urls/"` => `"/topics/urls/"`: without the base path, or else without the first folder. */
function withoutBase(address: string, base: string | undefined): string {
	return base && address.startsWith(`${base}/`)
		? address.slice(base.length)
		: address.replace(/^\/[^/]+/, '');
}

function hardCoded({ href, place }: Link, inside: string): Problem {
	return problem(
		'link-hard-codes-base',
		place,
		`The link ${href} holds the address at which one copy of the site is published.`,
		`Write ${inside}. What stands before it is added when the page is built.`
	);
}

/** The address that was probably meant: the same name in another folder, or a name like it in the same one. */
function suggestion(address: string, addresses: readonly string[]): string {
	const [folder, name] = splitAddress(address);
	const elsewhere = addresses.find((each) => splitAddress(each)[1] === name);
	const near = addresses
		.filter((each) => splitAddress(each)[0] === folder)
		.map((each) => splitAddress(each)[1]);
	const similar = mostSimilar(name, near);
	const best = elsewhere ?? (similar && `${folder}${similar}/`);
	return best ? `Did you mean ${best}? ` : '';
}

/** `"/topics/urls/"` => `["/topics/", "urls"]` */
function splitAddress(address: string): [folder: string, name: string] {
	const [, folder = '/', name = ''] = /^(.*\/)([^/]*)\/?$/.exec(address.replace(/\/$/, '')) ?? [];
	return [folder, name];
}

function checkHeading({ href, place }: Link, target: Page): Problem | undefined {
	const [, fragment] = href.split('#');
	if (!fragment || target.unreadable) return undefined;
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
	return problem(
		'link-heading-missing',
		place,
		`The page ${addressOf(target.id)} has no heading #${slug}.`,
		`${didYouMean(
			`#${slug}`,
			slugs.map((each) => `#${each}`)
		)}${headings}`
	);
}

function decodeFragment(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
