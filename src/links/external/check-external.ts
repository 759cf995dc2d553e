import type { Judgement } from './judge-answer.ts';
import { probe, type Probed, type ProbeOptions } from './probe.ts';

export interface ExternalOptions extends ProbeOptions {
	/** Requests at once. */
	concurrency: number;
	/** Requests at once to one host. */
	perHost: number;
	/** Milliseconds between the starts of two requests to one host. */
	pause: number;
	/** Seconds a host may ask to wait; who asks for more is not asked again. */
	patience: number;
	/** Waits some milliseconds, or until the signal. */
	wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
	/** Called after each address, with the number of those done. */
	progress?: (done: number, all: number) => void;
}

/** How often a failure that may pass is asked about again. */
const attempts = 2;

/**
 * Judges addresses of other hosts: many hosts at once, each host politely. The answers come by address.
 * An address that the time did not suffice for is skipped.
 */
export async function checkExternal(
	urls: readonly string[],
	options: ExternalOptions
): Promise<Map<string, Judgement>> {
	const results = new Map<string, Judgement>();
	const unique = [...new Set(urls)];
	const byHost = Map.groupBy(unique, (url) => new URL(url).host);
	const slots = new Slots(options.concurrency);
	const one = async (host: HostQueue, url: string) => {
		const judgement = await host.judge(url, options, slots);
		results.set(url, judgement);
		options.progress?.(results.size, unique.length);
	};
	await Promise.all(
		[...byHost.values()].map(async (own) => {
			const host = new HostQueue();
			const rest = [...own];
			const worker = async () => {
				for (let url = rest.shift(); url !== undefined; url = rest.shift()) await one(host, url);
			};
			await Promise.all(Array.from({ length: options.perHost }, worker));
		})
	);
	return results;
}

/** What one host has asked of us. */
class HostQueue {
	/** When the next request may start, in milliseconds of the clock. */
	private next = 0;
	/** The host does not want to be asked again in this run. */
	private closed: Judgement | undefined;

	async judge(url: string, options: ExternalOptions, slots: Slots): Promise<Judgement> {
		let probed: Probed | undefined;
		for (let attempt = 0; attempt <= attempts; attempt++) {
			if (this.closed) return this.closed;
			await this.turn(options);
			probed = await slots.run(() => probe(url, options));
			if (!probed.passing || options.signal?.aborted) break;
			const { judgement, retryAfter } = probed;
			if (retryAfter !== undefined && retryAfter > options.patience) {
				if (judgement.verdict === 'limited') this.closed = judgement;
				break;
			}
			const seconds = retryAfter ?? 0.5 * 2 ** attempt * (1 + Math.random());
			this.next = Math.max(this.next, options.now().getTime() + seconds * 1000);
		}
		return probed!.judgement;
	}

	/** Waits until the host may be asked, and reserves the moment. */
	private async turn({ now, pause, signal, wait }: ExternalOptions): Promise<void> {
		const at = now().getTime();
		const start = Math.max(at, this.next);
		this.next = start + pause;
		if (start > at) await wait(start - at, signal);
	}
}

/** Lets a limited number of things happen at once. */
class Slots {
	private free: number;
	private readonly waiting: (() => void)[] = [];

	constructor(count: number) {
		this.free = count;
	}

	async run<T>(task: () => Promise<T>): Promise<T> {
		if (this.free > 0) this.free--;
		else await new Promise<void>((resolve) => this.waiting.push(resolve));
		try {
			return await task();
		} finally {
			const next = this.waiting.shift();
			if (next) next();
			else this.free++;
		}
	}
}
