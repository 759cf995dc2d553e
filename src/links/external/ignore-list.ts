import type { JudgeOutside } from '../check-site.ts';
import type { Judgement } from './judgement.ts';

/** Addresses that are not asked for, with why and until when. */
export interface IgnoredLinks {
	/** An address, in which `*` stands for anything: `https://www.linkedin.com/*`. */
	pattern: string;
	/** Why, in one sentence. It is shown in the report. */
	reason: string;
	/** The last day it holds: `2027-06-30`. Without one it holds for good. */
	until?: string | undefined;
}

/**
 * Skips what is on the list and asks for the rest. Entries whose day has passed no longer hold; `notes()`
 * names them, and those that no address fits.
 */
export function judgeUnlessIgnored(
	ask: JudgeOutside,
	ignored: readonly IgnoredLinks[],
	today: string
): { judge: JudgeOutside; notes: () => string[] } {
	const hasEnded = ({ until = today }: IgnoredLinks) => until < today;
	const valid = ignored.filter((entry) => !hasEnded(entry));
	const rules = valid.map((entry) => ({ entry, fits: matcherOf(entry.pattern) }));
	const used = new Set<IgnoredLinks>();
	const judge: JudgeOutside = async (urls) => {
		const skipped = new Map<string, Judgement>();
		for (const url of urls) {
			const rule = rules.find(({ fits }) => fits.test(url));
			if (!rule) continue;
			used.add(rule.entry);
			const { reason, until } = rule.entry;
			const how = until === undefined ? 'Left out' : `Left out until ${until}`;
			skipped.set(url, { verdict: 'skipped', reason: `${how}: ${reason}` });
		}
		const answers = await ask(urls.filter((url) => !skipped.has(url)));
		return new Map([...skipped, ...answers]);
	};
	const notes = () => [
		...ignored
			.filter(hasEnded)
			.map(
				({ pattern, until }) =>
					`Leaving out ${pattern} ended on ${until}. Look at these links again, then take the entry away or give it a new day.`
			),
		...valid
			.filter((entry) => !used.has(entry))
			.map(({ pattern }) => `No link fits ${pattern} any more. Take the entry away.`),
	];
	return { judge, notes };
}

function matcherOf(pattern: string): RegExp {
	const parts = pattern.split('*').map((part) => RegExp.escape(part));
	return new RegExp(`^${parts.join('.*')}$`, 's');
}
