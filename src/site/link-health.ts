import type { Resource } from '../curriculum/curriculum.ts';
import { addressKey } from '../curriculum/address-key.ts';
import type { Ledger, LedgerEntry } from '../links/ledger.ts';
import { hasLasted } from '../links/ledger-rules.ts';
import { linkDays, linkLine } from '../words/chosen/links.ts';
import { linkStates, type LinkState } from './link-words.ts';
import { dayInWords } from './page-words.ts';

/** What a reader is told about the link of a resource. */
export interface LinkHealth {
	state: LinkState;
	/** `"First noticed on 21 November 2026."`; empty for a link that was never checked. */
	days: string;
	/** The day of the last answer: `2026-11-21`. */
	checked: string | undefined;
	/** The address it has moved to. */
	newAddress: string | undefined;
	/** Where an archive has a copy, or may have one. */
	archive: { words: string; href: string } | undefined;
}

/** How the link of a resource is, by the ledger. `undefined` for a book without an address. */
export function describeLink(
	{ href }: Pick<Resource, 'href'>,
	ledger: Ledger
): LinkHealth | undefined {
	if (href === undefined) return undefined;
	const entry = findEntry(href, ledger);
	const state = entry ? stateOf(entry) : 'not-checked';
	return {
		state,
		days: entry && state !== 'not-checked' ? daysOf(entry) : '',
		checked: entry?.checked,
		newAddress: state === 'moved' ? entry?.finalUrl : undefined,
		archive: offersCopy.includes(state) ? archiveOf(href, entry?.lastWell) : undefined,
	};
}

/** All that is said about the link: `"Is gone. First noticed on 21 November 2026."` */
export function linkWords({ days, state }: LinkHealth): string {
	return [linkStates[state].sentence, days].filter(Boolean).join(' ');
}

/** Resources whose links are the same way. */
export interface LinkGroup {
	state: LinkState;
	members: { resource: Resource; health: LinkHealth }[];
}

/** The links of all resources that have one: by state, without empty groups, and the day of the last answer. */
export function groupLinks(
	resources: readonly Resource[],
	ledger: Ledger
): { count: number; lastChecked: string | undefined; groups: LinkGroup[] } {
	const links = resources.flatMap((resource) => {
		const health = describeLink(resource, ledger);
		return health ? [{ resource, health }] : [];
	});
	const byState = Map.groupBy(links, ({ health }) => health.state);
	const states = Object.keys(linkStates) as LinkState[];
	return {
		count: links.length,
		lastChecked: links
			.flatMap(({ health }) => health.checked ?? [])
			.sort()
			.at(-1),
		groups: states.flatMap((state) => {
			const members = byState.get(state);
			return members ? [{ state, members }] : [];
		}),
	};
}

/** The entry of an address as it is written, or else the latest of its other spellings. */
function findEntry(href: string, ledger: Ledger): LedgerEntry | undefined {
	const exact = ledger.get(href);
	if (exact) return exact;
	const key = addressKey(href);
	const spellings = [...ledger.values()].filter(({ url }) => addressKey(url) === key);
	return spellings.sort((a, b) => b.checked.localeCompare(a.checked))[0];
}

const stateOfVerdict = {
	ok: 'working',
	moved: 'moved',
	broken: 'gone',
	anchor: 'place-missing',
	suspect: 'doubtful',
	blocked: 'not-let-in',
	limited: 'not-let-in',
	down: 'no-answer',
	skipped: 'not-checked',
} as const satisfies Record<LedgerEntry['verdict'], LinkState>;

/** The two answers that mean a login look like others by their verdict. */
function stateOf(entry: LedgerEntry): LinkState {
	const { reason, status, verdict } = entry;
	if (status === 401 || reason === 'It redirects to a login.') return 'needs-account';
	if (verdict === 'down' && hasLasted(entry)) return 'gone';
	return stateOfVerdict[verdict];
}

/** Since when it is so, and when it was last well if that is not the same day. */
function daysOf({ checked, failingSince, lastWell, verdict }: LedgerEntry): string {
	if (verdict === 'ok') return linkDays.working(dayInWords(checked));
	const well = lastWell === undefined || lastWell === checked ? undefined : dayInWords(lastWell);
	return failingSince === undefined
		? linkDays.checked(dayInWords(checked), well)
		: linkDays.noticed(dayInWords(failingSince), well);
}

const offersCopy: readonly LinkState[] = ['gone', 'doubtful'];

/**
 * The copy nearest to a day, or where the day is not known the list of all copies: the newest may be
 * one of the error.
 *
 * @see https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine
 */
function archiveOf(href: string, lastWell: string | undefined): LinkHealth['archive'] {
	return lastWell === undefined
		? { words: linkLine.lookForCopy, href: `https://web.archive.org/web/*/${href}` }
		: {
				words: linkLine.copy,
				href: `https://web.archive.org/web/${lastWell.replaceAll('-', '')}/${href}`,
			};
}
