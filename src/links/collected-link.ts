import type { Target } from './resolve-address.ts';
import type { Chain, Use, UseLog } from './use-log.ts';

/** An address with the places it is used at. */
export interface CollectedLink {
	target: Target;
	/** All places, in the order of the files. */
	uses(): Use[];
	firstUse(): Use;
	/** Whether a page on which it is used passes a test. */
	isUsedOn(test: (page: string) => boolean): boolean;
}

/** An address. The uses of its own are those that lead here from their page only. */
export class Link implements CollectedLink, Chain {
	readonly target: Target;
	first = -1;
	last = -1;
	/** Spellings that lead here from everywhere. */
	readonly more: Chain[] = [];
	private readonly log: UseLog;

	constructor(target: Target, log: UseLog) {
		this.target = target;
		this.log = log;
	}

	/** The number of its first use. */
	get start(): number {
		return Math.min(...this.chains().map(({ first }) => first));
	}

	uses(): Use[] {
		const numbers = this.chains().flatMap((chain) => [...this.log.usesOf(chain)]);
		return numbers.sort((a, b) => a - b).map((use) => this.log.useAt(use));
	}

	firstUse(): Use {
		return this.log.useAt(this.start);
	}

	isUsedOn(test: (page: string) => boolean): boolean {
		return this.chains().some((chain) => this.log.isUsedOn(chain, test));
	}

	private chains(): Chain[] {
		return this.first < 0 ? this.more : [this, ...this.more];
	}
}
