import { readLedger } from '../../src/files/read-ledger.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import type { JudgeOutside } from '../../src/links/check-site.ts';
import { judgeUnlessIgnored, type IgnoredLinks } from '../../src/links/external/ignore-list.ts';
import { judgeWithLedger } from '../../src/links/external/judge-with-ledger.ts';
import { judgeShard, parseShard } from '../../src/links/external/shard.ts';
import { formatLedger, mergeLedgers } from '../../src/links/ledger.ts';
import { askHosts } from '../../src/network/ask-hosts.ts';
import type { Numbers } from './options.ts';

/** The options that say how other hosts are asked, as they were given. */
export interface OutsideOptions {
	'allow-private': boolean;
	ledger?: string | undefined;
	merge?: readonly string[] | undefined;
	shard?: string | undefined;
	/** Only some links are looked at. */
	changed?: string | undefined;
}

/** What asking other hosts needs to know of the site. */
interface OutsideSite {
	ignoredLinks: readonly IgnoredLinks[];
	repository: string | undefined;
	/** Ends the asking. */
	signal: AbortSignal | undefined;
}

/** Judges addresses of other hosts. */
export interface Outside {
	judge: JudgeOutside;
	/** The same without a ledger and a list of what to leave out: what is true this minute. */
	ask: JudgeOutside;
	/** Writes down what was learned, if there is a ledger. */
	remember(): Promise<void>;
	/** What is of no use any more in the list of links to leave out. */
	notes(): string[];
}

/**
 * Sets up the asking of other hosts: the list of links to leave out, the ledger, the shard.
 *
 * @throws with what to do, when an option or the ledger cannot be read.
 */
export async function openOutside(
	options: OutsideOptions,
	{ concurrency, maxAge, perHost, timeout }: Numbers,
	{ ignoredLinks, repository, signal }: OutsideSite
): Promise<Outside> {
	const { changed, ledger: file, merge = [], shard: given } = options;
	if (merge.length > 0 && file === undefined)
		throw new Error('--merge adds to a ledger. Name it with --ledger FILE.');
	const shard = given === undefined ? undefined : parseShard(given);
	if (given !== undefined && !shard)
		throw new Error(`--shard must be one of some runs, as in 2/4, not "${given}".`);
	const ask = askHosts({
		timeout,
		concurrency,
		perHost,
		allowPrivate: options['allow-private'],
		repository,
		progress: showProgress,
		signal,
	});
	const today = new Date().toISOString().slice(0, 10);
	let known = await readLedger(file);
	for (const other of merge) known = mergeLedgers(known, await readLedger(other, 'needed'));
	const remembering = judgeWithLedger(ask, known, {
		today,
		maxAge,
		failuresLast: changed === undefined,
	});
	const { judge, notes } = judgeUnlessIgnored(remembering.judge, ignoredLinks, today);
	const all = shard === undefined && changed === undefined;
	return {
		judge: shard ? judgeShard(judge, shard) : judge,
		ask,
		remember: async () => {
			if (file !== undefined) await writeWhole(file, formatLedger(remembering.ledger()));
		},
		// Only who looks at all links can say that none fits.
		notes: () => (all ? notes() : []),
	};
}

/** One line that changes while hosts are asked. In a log, which keeps all lines, one for each tenth of many. */
function showProgress(done: number, all: number): void {
	const sentence = `Checked ${done} of ${all} addresses`;
	if (process.stderr.isTTY) process.stderr.write(`\r${sentence}${done === all ? '\n' : ''}`);
	else if (all >= 100 && done % Math.ceil(all / 10) === 0) process.stderr.write(`${sentence}\n`);
}
