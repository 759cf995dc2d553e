import { expect, test } from 'vitest';
import { localeOf } from './site-locale.ts';

test.each([
	['en', 'en-GB', 'en-GB'],
	['en-US', 'en-GB', 'en-US'],
	['de', 'de-DE', 'de-DE'],
	['de-AT', 'de-DE', 'de-AT'],
	['ar', 'en-GB', 'en-GB'],
	['ar-EG', 'en-GB', 'en-GB'],
])('a site in %s with words for %s has its dates as in %s', (asked, ofWords, locale) => {
	expect(localeOf(asked, ofWords)).toBe(locale);
});
