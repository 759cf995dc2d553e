import { setTimeout as delay } from 'node:timers/promises';
import { checkExternal, type ExternalOptions } from '../links/external/check-external.ts';
import type { Probed } from '../links/external/probe.ts';
import type { Validators } from '../links/external/validators.ts';
import { openHttp, type HttpClientOptions } from './http-client.ts';

type Given = HttpClientOptions &
	Pick<ExternalOptions, 'concurrency' | 'perHost' | 'progress' | 'signal' | 'timeout'> & {
		/** Where hosts can read who asks: `"ada/roadmap"`. */
		repository: string | undefined;
	};

/**
 * Asks other hosts with real requests and a real clock, told what pages were known by when they were well. All
 * connections are closed when the answers are there.
 */
export function askHosts({ allowPrivate, repository, ...given }: Given) {
	const about = repository === undefined ? '' : `; +https://github.com/${repository}`;
	return async (
		urls: readonly string[],
		known?: ReadonlyMap<string, Validators>
	): Promise<Map<string, Probed>> => {
		const { close, request } = openHttp({ ...given, allowPrivate });
		try {
			return await checkExternal(
				urls,
				{
					...given,
					request,
					userAgent: `Mozilla/5.0 (compatible; Waymark link check${about})`,
					pause: 250,
					patience: 60,
					now: () => new Date(),
					wait: (milliseconds, signal) =>
						delay(milliseconds, undefined, { signal }).catch(() => undefined),
				},
				known
			);
		} finally {
			await close();
		}
	};
}
