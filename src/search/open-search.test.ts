import { expect, test } from 'vitest';
import { openSearchDescription } from './open-search.ts';

const site = {
	title: 'Django & <friends>, the long way',
	description: 'Search "all"',
	address: 'https://ada.github.io/my-fork/',
	language: 'en',
};

test('it leads to the page of the search, below the path of the site', () => {
	expect(openSearchDescription(site)).toContain(
		'<Url type="text/html" template="https://ada.github.io/my-fork/search/?q={searchTerms}"/>'
	);
});

test('a name is as long as browsers take it, and no sign of it is taken for markup', () => {
	const text = openSearchDescription(site);
	expect(text).toContain('<ShortName>Django &amp; &lt;friend</ShortName>');
	expect(text).toContain('<Description>Search &quot;all&quot;</Description>');
});
