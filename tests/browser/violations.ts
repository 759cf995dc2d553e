import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, or below `selector`. */
export async function violationsOn(page: Page, selector = 'html'): Promise<string[]> {
	// The script of the code blocks makes those that scroll focusable a moment after the page has loaded.
	await page.waitForFunction(() =>
		[...document.querySelectorAll('pre')].every(
			(pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex === 0
		)
	);
	await page.evaluate(axe);
	const { violations } = await page.evaluate<AxeResults>(`axe.run('${selector}')`);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
