import { didYouMean } from '../curriculum/similar.ts';
import {
	addressOfFile,
	answerOf,
	encodePath,
	hasFragment,
	redirectOf,
	type Answer,
	type BuiltSite,
} from './built-site.ts';
import { clearSlip } from './clear-slip.ts';
import type { CollectedLink } from './collected-link.ts';
import type { PageFacts } from './html/page-links.ts';
import type { LinkResult } from './link-report.ts';
import { decoded, type SitePlace, type Target } from './resolve-address.ts';

/** A better address is looked for among all pages, a better place among all of a page; for so many in all. */
const mostComparisons = 200_000;

type Inside = Extract<Target, { kind: 'inside' }>;
type Judged = Omit<LinkResult, 'occurrences'>;

/** A link with the verdict on it, before its places are laid to the author's files. */
export type CheckedLink = readonly [link: CollectedLink, judged: Judged];

/** The verdict on each address that leads into the site, or nowhere. Addresses of other hosts are left out. */
export function checkInternal(
	links: readonly CollectedLink[],
	site: BuiltSite,
	place: SitePlace
): CheckedLink[] {
	const judge = new InternalJudge(site, place);
	const checked: CheckedLink[] = [];
	for (const link of links)
		if (link.target.kind !== 'outside') checked.push([link, judge.verdictOf(link.target)]);
	return checked;
}

class InternalJudge {
	private readonly site: BuiltSite;
	private readonly place: SitePlace;

	constructor(site: BuiltSite, place: SitePlace) {
		this.site = site;
		this.place = place;
	}

	private readonly answers = new Map<string, Answer>();

	/** Many links differ in their fragments only. */
	private answerOf(path: string): Answer {
		let answer = this.answers.get(path);
		if (!answer) this.answers.set(path, (answer = answerOf(path, this.site, this.place.base)));
		return answer;
	}

	verdictOf(target: Exclude<Target, { kind: 'outside' }>): Judged {
		const { url } = target;
		if (target.kind === 'skipped') return { url, verdict: 'skipped', reason: target.reason };
		if (target.kind === 'invalid') return { url, verdict: 'broken', reason: target.reason };
		const answer = this.answerOf(target.path);
		if ('missing' in answer)
			return { url, verdict: 'broken', reason: this.reasonFor(answer, target.path) };
		if ('redirect' in answer) return this.verdictWithSlash(answer.redirect, target);
		return this.verdictOfFile(answer.found, target);
	}

	private verdictWithSlash(path: string, { fragment, url }: Inside): Judged {
		const withSlash = encodePath(path) + suffixOf(url);
		const end = this.verdictOf({ kind: 'inside', path, fragment, url: withSlash });
		return end.verdict === 'ok'
			? this.moved(url, 'The address has a slash at its end', withSlash)
			: { ...end, url };
	}

	private verdictOfFile(file: string, target: Inside): Judged {
		const { fragment, url } = target;
		const page = this.site.pages.get(file);
		if (!page) return { url, verdict: 'ok', reason: 'The file is there.' };
		if (page.refresh !== undefined) return this.verdictOfRedirect(file, target);
		if (this.leadsTo(page, file, fragment))
			return { url, verdict: 'ok', reason: 'The page is there.' };
		return { url, verdict: 'anchor', ...this.withoutPlace(page, decoded(fragment), url) };
	}

	private leadsTo(page: PageFacts, file: string, fragment: string): boolean {
		return file.endsWith('.html')
			? hasFragment(page, fragment)
			: hasDrawing(page, fragment) || hasFragment(page, fragment);
	}

	private withoutPlace(
		{ ids }: PageFacts,
		name: string,
		address: string
	): Pick<Judged, 'finalUrl' | 'reason'> {
		const fact = `The page has no heading or place #${name}.`;
		if (this.isTooMuch(2 * ids.size)) return { reason: fact };
		const known = [...ids.keys()].map((id) => `#${id}`);
		const meant = clearSlip(name, ids.keys());
		return {
			reason: `${fact} ${didYouMean(`#${name}`, known)}`.trim(),
			...(meant !== undefined && {
				finalUrl: address.replace(/#.*$/s, '') + encodePlace(`#${meant}`),
			}),
		};
	}

	/** Follows the redirects of pages to their end. A redirect that names no place keeps the one of the link. */
	private verdictOfRedirect(file: string, link: Inside): Judged {
		const { url } = link;
		const passed = new Set([file]);
		let finalUrl = '';
		let { fragment } = link;
		for (let at: string | undefined = file; at !== undefined;) {
			const page = this.site.pages.get(at);
			const target: Target | undefined = page && redirectOf(at, page, this.place);
			if (!target) break;
			finalUrl = target.url;
			if (target.kind !== 'inside') break;
			if (target.fragment !== '') ({ fragment } = target);
			else if (fragment !== '') finalUrl += `#${fragment}`;
			const answer: Answer = this.answerOf(target.path);
			if (!('found' in answer)) {
				const reason = `It redirects to ${this.asWritten(finalUrl)}, and nothing is there.`;
				return { url, verdict: 'broken', reason };
			}
			if (passed.has(answer.found))
				return { url, verdict: 'broken', reason: 'Its redirects lead in a circle.' };
			passed.add(answer.found);
			at = answer.found;
		}
		const last = [...passed].at(-1) ?? file;
		const page = this.site.pages.get(last);
		if (page && !this.leadsTo(page, last, fragment)) {
			const { reason } = this.withoutPlace(page, decoded(fragment), finalUrl);
			return {
				url,
				verdict: 'anchor',
				reason: `It redirects to ${this.asWritten(finalUrl)}. ${reason}`,
			};
		}
		const steps = passed.size - 1;
		return this.moved(url, steps > 1 ? `It redirects ${steps} times` : 'It redirects', finalUrl);
	}

	private moved(url: string, fact: string, finalUrl: string): Judged {
		const reason = `${fact}: write ${this.asWritten(finalUrl)} instead.`;
		return { url, verdict: 'moved', reason, finalUrl };
	}

	/** An address as an author writes it: the base path is added when a page is rendered. */
	private asWritten(address: string): string {
		const { base } = this.place;
		return base && address.startsWith(`${base}/`) ? address.slice(base.length) : address;
	}

	private reasonFor(answer: Extract<Answer, { missing: string }>, path: string): string {
		const { base } = this.place;
		if (answer.missing === 'outside-base')
			return `It leads out of ${base}/, below which the site is published.`;
		const written = this.asWritten(path);
		const fact = `Nothing is at ${written}.`;
		if (this.isTooMuch(this.addresses().length)) return fact;
		return `${fact} ${didYouMean(written, this.addresses())}`.trim();
	}

	private compared = 0;

	/** Nobody mends thousands at a time, and looking for what was meant takes longer than all the rest. */
	private isTooMuch(comparisons: number): boolean {
		this.compared += comparisons;
		return this.compared > mostComparisons;
	}

	private known: string[] | undefined;

	/** Addresses of all pages, as an author writes them. */
	private addresses(): string[] {
		this.known ??= [...this.site.pages.keys()].map((path) => addressOfFile(path, ''));
		return this.known;
	}
}

/** Fragments of SVG may also choose a part of the drawing. */
function hasDrawing({ ids }: PageFacts, fragment: string): boolean {
	return /[(=]/.test(fragment) || ids.has(fragment);
}

/** `"#café"` => `"#caf%C3%A9"` */
function encodePlace(place: string): string {
	return encodeURI(place).replaceAll(/(?!^)#/g, '%23');
}

/** Query and fragment of an address. */
function suffixOf(url: string): string {
	return /[?#].*$/s.exec(url)?.[0] ?? '';
}
