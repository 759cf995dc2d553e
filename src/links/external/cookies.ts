import type { AnswerHeaders } from './http.ts';

/**
 * Cookies of one way through redirects: some hosts redirect until theirs comes back. Paths, ages and flags do
 * not matter for so short a time.
 */
export class Cookies {
	private readonly values = new Map<string, { domain: string; name: string; value: string }>();

	/** Keeps what an answer of `host` sets, for itself or for a domain it belongs to. */
	keep(host: string, headers: AnswerHeaders): void {
		for (const line of [headers['set-cookie'] ?? []].flat()) {
			const [, name, value] = /^\s*([^=;\s]+)\s*=\s*([^;]*)/.exec(line) ?? [];
			// What HTTP cannot carry would spoil the next request.
			if (name === undefined || value === undefined || /[^\x20-\x7e]/.test(name + value)) continue;
			const given = /;\s*domain\s*=\s*\.?([^;\s]+)/i.exec(line)?.[1]?.toLowerCase();
			const domain = given !== undefined && belongsTo(host, given) ? given : host;
			this.values.set(`${domain}\n${name}`, { domain, name, value: value.trim() });
		}
	}

	/** The header for a request to `host`, empty when there is none. */
	headerFor(host: string): Record<string, string> {
		const own = [...this.values.values()].filter(({ domain }) => belongsTo(host, domain));
		const cookie = own.map(({ name, value }) => `${name}=${value}`).join('; ');
		return cookie === '' ? {} : { cookie };
	}
}

function belongsTo(host: string, domain: string): boolean {
	return host === domain || host.endsWith(`.${domain}`);
}
