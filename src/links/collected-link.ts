import type { Target } from './resolve-address.ts';
import type { Use, UseLog } from './use-log.ts';

/** An address with the places it is used at. */
export class CollectedLink {
	readonly target: Target;
	/** Numbers of its uses, the first one first. */
	readonly numbers: number[] = [];
	private readonly log: UseLog;

	constructor(target: Target, log: UseLog) {
		this.target = target;
		this.log = log;
	}

	/** All places, in the order of the files. */
	uses(): Use[] {
		return this.numbers.map((number) => this.log.useAt(number));
	}

	firstUse(): Use {
		return this.log.useAt(this.numbers[0] ?? 0);
	}

	/** Whether a page on which it is used passes a test. */
	isUsedOn(test: (page: string) => boolean): boolean {
		return this.numbers.some((number) => test(this.log.pageOf(number)));
	}
}
