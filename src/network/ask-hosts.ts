import { setTimeout as delay } from 'node:timers/promises';
import type { JudgeOutside } from '../links/check-site.ts';
import { checkExternal, type ExternalOptions } from '../links/external/check-external.ts';
import { httpRequest } from './http-request.ts';

type Given = Pick<
	ExternalOptions,
	'allowPrivate' | 'concurrency' | 'perHost' | 'progress' | 'signal' | 'timeout'
>;

/** Asks other hosts with real requests and a real clock. `repository` is where they can read who asks. */
export function askHosts({
	repository,
	...given
}: Given & { repository: string | undefined }): JudgeOutside {
	const about = repository === undefined ? '' : `; +https://github.com/${repository}`;
	return (urls) =>
		checkExternal(urls, {
			...given,
			request: httpRequest,
			userAgent: `Mozilla/5.0 (compatible; Waymark link check${about})`,
			pause: 250,
			patience: 60,
			now: () => new Date(),
			wait: (milliseconds, signal) =>
				delay(milliseconds, undefined, { signal }).catch(() => undefined),
		});
}
