import type { Page } from './http.ts';
import type { Judgement } from './judgement.ts';
import { withoutFragment } from './redirect.ts';

/** A public place that knows better than the page itself whether something is there. */
export interface Endpoint {
	/** What is asked instead of the page. */
	address: string;
	/** Whether the answer is in the body. */
	wantsBody: boolean;
	/** What the answer means for an address with its fragment; `undefined` when only the page can tell. */
	judge(answer: Page, url: string): Judgement | undefined;
}

/**
 * Hosts whose pages tell programs little: how an endpoint is found for an address, `undefined` for addresses
 * it does not know.
 */
const endpoints: readonly ((page: URL, wantsLines: boolean) => Endpoint | undefined)[] = [
	githubFile,
	youtubeVideo,
	vimeoVideo,
];

/** The endpoint for addresses that differ in their fragments only. */
export function endpointFor(urls: readonly string[]): Endpoint | undefined {
	const page = URL.parse(withoutFragment(urls[0] ?? ''));
	if (!page) return undefined;
	const wantsLines = urls.some((url) => lastLineIn(url) !== undefined);
	for (const find of endpoints) {
		const endpoint = find(page, wantsLines);
		if (endpoint) return endpoint;
	}
	return undefined;
}

/**
 * The page of a file draws its lines with scripts. The file itself answers for them; where it does not,
 * the branch may have been renamed, and the page redirects.
 *
 * @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-branches-in-your-repository/renaming-a-branch
 */
function githubFile({ hostname, pathname }: URL, wantsLines: boolean): Endpoint | undefined {
	if (!/^(?:www\.)?github\.com$/.test(hostname)) return undefined;
	const [, repository, file] = /^\/([^/]+\/[^/]+)\/blob\/([^/]+\/.+)$/.exec(pathname) ?? [];
	if (repository === undefined || file === undefined) return undefined;
	return {
		address: `https://raw.githubusercontent.com/${repository}/${file}`,
		wantsBody: wantsLines,
		judge: ({ body, status, whole }, url) => {
			if (status !== 200) return undefined;
			const last = lastLineIn(url);
			const lines = body.split('\n').length - (body.endsWith('\n') ? 1 : 0);
			if (last === undefined || !whole || last <= lines)
				return { verdict: 'ok', reason: 'The file is there.', status };
			const reason = `The file has no line ${last}: it ends with line ${lines}.`;
			return { verdict: 'anchor', reason, status };
		},
	};
}

/** `"…#L10-L20"` => 20, `"…#L10C5"` => 10; `undefined` when no line is meant. */
function lastLineIn(url: string): number | undefined {
	const [, first, last] = /#L(\d+)(?:C\d+)?(?:-L?(\d+)(?:C\d+)?)?$/.exec(url) ?? [];
	return first === undefined ? undefined : Math.max(Number(first), Number(last ?? first));
}

/** YouTube shows a page for every video, also for those that are not there. */
function youtubeVideo({ hostname, pathname, searchParams }: URL): Endpoint | undefined {
	const isShort = hostname === 'youtu.be';
	if (!isShort && !/^(?:[\w-]+\.)?youtube(?:-nocookie)?\.com$/.test(hostname)) return undefined;
	const inPath = isShort ? /^\/([\w-]+)/ : /^\/(?:embed|shorts|live|v)\/(?!videoseries\b)([\w-]+)/;
	const video =
		inPath.exec(pathname)?.[1] ?? (pathname === '/watch' ? searchParams.get('v') : undefined);
	const list = /^\/(?:playlist|embed\/videoseries)$/.test(pathname) && searchParams.get('list');
	if (!video && !list) return undefined;
	const about = video ? `watch?v=${video}` : `playlist?list=${list || ''}`;
	return oembed('https://www.youtube.com/oembed', `https://www.youtube.com/${about}`, {
		200: { verdict: 'ok', reason: 'The video is there.' },
		400: { verdict: 'broken', reason: 'There is no such video (400).' },
		401: { verdict: 'ok', reason: 'The video is there; other sites may not show it.' },
		403: { verdict: 'blocked', reason: 'The video is private.' },
		404: { verdict: 'broken', reason: 'The video is not there (404).' },
	});
}

/**
 * Vimeo lets few programs see its pages. What its endpoint refuses may still be there for readers.
 *
 * @see https://developer.vimeo.com/api/oembed/videos
 */
function vimeoVideo({ hostname, pathname }: URL): Endpoint | undefined {
	if (!/^(?:www\.|player\.)?vimeo\.com$/.test(hostname)) return undefined;
	const path =
		/^\/(?:video\/)?(\d+(?:\/\w+)?)\/?$/.exec(pathname)?.[1] ??
		/^\/((?:channels\/[^/]+|groups\/[^/]+\/videos)\/\d+)\/?$/.exec(pathname)?.[1];
	if (path === undefined) return undefined;
	return oembed('https://vimeo.com/api/oembed.json', `https://vimeo.com/${path}`, {
		200: { verdict: 'ok', reason: 'The video is there.' },
	});
}

/** @see https://oembed.com/ */
function oembed(endpoint: string, video: string, means: Record<number, Judgement>): Endpoint {
	return {
		address: `${endpoint}?format=json&url=${encodeURIComponent(video)}`,
		wantsBody: false,
		judge: ({ status }) => means[status] && { ...means[status], status },
	};
}
