import type { Target } from './resolve-address.ts';
import type { Use, UseLog } from './use-log.ts';

/** An address with the places it is used at. */
export class CollectedLink {
	readonly target: Target;
	/** Numbers of its uses. */
	readonly numbers: number[] = [];
	private readonly log: UseLog;

	constructor(target: Target, log: UseLog) {
		this.target = target;
		this.log = log;
	}

	/** All places, in the order of the files. */
	uses(): Use[] {
		return this.numbers.toSorted((a, b) => a - b).map((number) => this.log.useAt(number));
	}

	firstUse(): Use {
		return this.log.useAt(this.first);
	}

	/** The number of its first use. */
	get first(): number {
		return this.numbers.reduce((least, number) => Math.min(least, number));
	}

	/** Whether a page on which it is used passes a test. */
	isUsedOn(test: (page: string) => boolean): boolean {
		return this.numbers.some((number) => test(this.log.pageOf(number)));
	}
}
