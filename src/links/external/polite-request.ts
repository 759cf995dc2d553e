import { headerOf, type HttpAnswer, type HttpRequest } from './http.ts';
import { secondsToWait } from './retry-after.ts';
import { Slots } from './slots.ts';

/** How much is asked of hosts, of one and of all together. */
export interface Manners {
	/** Requests at once. */
	concurrency: number;
	/** Requests at once to one host. */
	perHost: number;
	/** Milliseconds between the starts of two requests to one host. */
	pause: number;
	/** Seconds a host may ask to wait; who asks for more is not asked again. */
	patience: number;
	/** For `pause`, and for `Retry-After` with a date. */
	now: () => Date;
	/** Waits some milliseconds, or until the signal. */
	wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
	signal?: AbortSignal | undefined;
}

/** How often a failure that may pass is asked about again. */
const repeats = 2;
/** After that many tries in a row a host that is silent, or asks to wait, has said enough: two addresses' worth. */
const mostInVain = 2 * (repeats + 1);

/**
 * The same request, sent politely: many hosts at once, but each host only as often as it likes, and again
 * after failures that may pass. A host that wants to be left alone, or stays silent, is not asked again: the
 * answer for it is a failure.
 */
export function politeRequest(request: HttpRequest, manners: Manners): HttpRequest {
	const everywhere = new Slots(manners.concurrency);
	const hosts = new Map<string, Host>();
	return async (address, options) => {
		const { host: name } = new URL(address);
		let host = hosts.get(name);
		if (!host) hosts.set(name, (host = new Host(manners, everywhere)));
		return host.ask(() => request(address, options));
	};
}

const aborted: HttpAnswer = { failure: 'aborted', message: 'the time for the whole check is over' };

/** What one host has asked of us, and what is asked of it. */
class Host {
	private readonly manners: Manners;
	/** Requests to all hosts that are under way. Nobody waits for anything else while holding one. */
	private readonly everywhere: Slots;
	private readonly here: Slots;
	/** One request starts at a time, so that the pause is kept. */
	private readonly door = new Slots(1);
	/** When the next request may start, in milliseconds of the clock. */
	private next = 0;
	/** Tries in a row that brought no answer, or the wish for fewer. */
	private inVain = 0;
	/** The answer for everybody once the host is not asked any more. */
	private closed: HttpAnswer | undefined;

	constructor(manners: Manners, everywhere: Slots) {
		this.manners = manners;
		this.everywhere = everywhere;
		this.here = new Slots(manners.perHost);
	}

	async ask(send: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
		const { signal, wait } = this.manners;
		for (let attempt = 0; ; attempt++) {
			const answer = await this.here.run(() => this.inTurn(send));
			if (!mayPass(answer) || attempt === repeats || this.end) return answer;
			await wait(500 * 2 ** attempt * (1 + Math.random()), signal);
		}
	}

	/** Why nothing is asked any more. */
	private get end(): HttpAnswer | undefined {
		return this.manners.signal?.aborted ? aborted : this.closed;
	}

	private async inTurn(send: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
		await this.door.run(async () => {
			await this.pause();
			await this.everywhere.take();
			this.next = Math.max(this.next, this.manners.now().getTime() + this.manners.pause);
		});
		try {
			if (this.end) return this.end;
			const answer = await send();
			this.learn(answer);
			return answer;
		} finally {
			this.everywhere.give();
		}
	}

	/** The host may ask for a longer pause while we wait. */
	private async pause(): Promise<void> {
		const { now, signal, wait } = this.manners;
		while (!this.end) {
			const rest = this.next - now().getTime();
			if (rest <= 0) return;
			await wait(rest, signal);
		}
	}

	private learn(answer: HttpAnswer): void {
		const { now, patience } = this.manners;
		const wait = asksToWait(answer);
		if (wait || 'failure' in answer) this.inVain++;
		else this.inVain = 0;
		if (this.inVain >= mostInVain) this.closed = wait ? busy : answer;
		if (!wait) return;
		const seconds = secondsToWait(wait.header, now()) ?? 2 ** (this.inVain - 1);
		if (seconds > patience) this.closed = busy;
		else this.next = Math.max(this.next, now().getTime() + seconds * 1000);
	}
}

const busy: HttpAnswer = { failure: 'busy', message: 'the host asks for fewer requests' };

/** Failures that may be gone a moment later. */
function mayPass(answer: HttpAnswer): boolean {
	if ('failure' in answer) return ['timeout', 'reset', 'name', 'refused'].includes(answer.failure);
	return [408, 425, 429].includes(answer.status) || (answer.status >= 500 && answer.status < 600);
}

/** Whether a host, not only an address, wants fewer requests, and what it says of when. */
function asksToWait(answer: HttpAnswer): { header: string | undefined } | undefined {
	if ('failure' in answer) return undefined;
	const header = headerOf(answer.headers, 'retry-after');
	const asks = answer.status === 429 || (answer.status === 503 && header !== undefined);
	return asks ? { header } : undefined;
}
