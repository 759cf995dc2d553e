import type { Browser } from 'playwright-core';

/** What it takes until a reader sees an answer. */
export interface FirstAnswer {
	/** Of everything that was loaded, compressed, headers left out. */
	bytes: number;
	requests: number;
	/** From the key that is pressed. */
	seconds: number;
	/** The same, until the answer is whole. */
	full: { bytes: number; seconds: number };
}

/** Slow 4G and a phone of the middle, as Lighthouse emulates them. */
const slow4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8,
};
const slowerProcessor = 4;

/** Opens an empty page, loads `module` there as a search that is opened does, and asks one question. */
export async function measureFirstAnswer(
	browser: Browser,
	site: string,
	module: string,
	query: string
): Promise<FirstAnswer> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${site}blank.html`);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', slow4G);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
	let bytes = 0;
	let requests = 0;
	page.on('response', (response) => {
		requests += 1;
		bytes += Number(response.headers()['content-length'] ?? 0);
	});
	const began = performance.now();
	await page.evaluate(
		`(async () => { const { search } = await import('/${module}'); window.answer = await search(${JSON.stringify(query)}); })()`
	);
	const seconds = (performance.now() - began) / 1000;
	const first = { bytes, requests, seconds };
	await page.evaluate('window.answer.full');
	const full = { bytes, seconds: (performance.now() - began) / 1000 };
	await context.close();
	return { ...first, full };
}
