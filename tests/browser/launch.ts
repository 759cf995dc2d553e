import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a Chrome or Chromium of the machine usually stands. */
const installed = [
	process.env['CHROME_PATH'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Starts the browser of the machine, or on Linux the one that came with the packages. Needs no root. */
export async function launchBrowser(): Promise<Browser> {
	const own = installed.find((path) => path && existsSync(path));
	if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
	const { default: packaged } = await import('@sparticuz/chromium');
	// Its own arguments are made for cloud functions: one process, and no web security.
	const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'];
	return chromium.launch({ executablePath: await packaged.executablePath(), args });
}
