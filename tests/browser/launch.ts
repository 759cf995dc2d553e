import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';

/** Where a Chrome or Chromium of the machine usually stands. */
const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A slow machine takes its time; this only ends what hangs. */
const patience = 240_000;

/** Starts a browser that waits as long as a busy machine needs. */
export async function launchBrowser(): Promise<Browser> {
	const browser = await startBrowser();
	browser.on('context', (context) => context.setDefaultTimeout(patience));
	return browser;
}

/** Starts the browser of the machine, or on Linux the one that came with the packages. Needs no root. */
async function startBrowser(): Promise<Browser> {
	const own = [process.env['CHROME_PATH'], ...usualPlaces].find((path) => path && existsSync(path));
	if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(
			'No Chrome or Chromium was found. Install one, or set CHROME_PATH to where it is.'
		);
	}
	const { executablePath, env } = await packagedChromium();
	// Its own arguments are made for cloud functions: one process, and no web security.
	const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'];
	const { FONTCONFIG_FILE, LD_LIBRARY_PATH } = env;
	const ownFonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE };
	try {
		return await chromium.launch({ executablePath, args, env: { ...process.env, ...ownFonts } });
	} catch {
		// A bare machine may lack libraries that every desktop has.
		return chromium.launch({
			executablePath,
			args,
			env: { ...process.env, ...ownFonts, LD_LIBRARY_PATH },
		});
	}
}
