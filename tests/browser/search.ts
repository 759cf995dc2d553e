import type { Locator, Page } from 'playwright-core';

/** The field of the search, in the dialog or on its page. */
export function searchField(page: Page): Locator {
	return page.locator('.search input[type=text]');
}

/** Opens the dialog, types a query and waits for its answer from the full text, which may be that for another spelling. */
export async function ask(page: Page, query: string, answered = query): Promise<void> {
	if (!(await searchField(page).isVisible())) await page.keyboard.press('/');
	await searchField(page).fill(query);
	await page.locator('.search-status', { hasText: `“${answered}”` }).waitFor();
	await page.locator('.search-results:not([aria-busy])').waitFor({ state: 'attached' });
}

/** Links to the pages that were found. */
export function foundPages(page: Page): Locator {
	return page.locator('.search-title');
}

/** What the keys have chosen, by the name a screen reader says. */
export function chosenOption(page: Page): Promise<string | undefined> {
	return searchField(page).evaluate((input) => {
		const id = input.getAttribute('aria-activedescendant');
		const option = id ? document.getElementById(id) : undefined;
		return option?.getAttribute('aria-selected') === 'true' ? option.innerText : undefined;
	});
}
