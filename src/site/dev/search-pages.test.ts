import { expect, test } from 'vitest';
import { loadCurriculum } from '../../curriculum/load-curriculum.ts';
import { contentOf } from '../../curriculum/testing/content-of.ts';
import { searchPages } from './search-pages.ts';

const resources =
	'docs:\n  title: Docs & more\n  kind: docs\n  cost: free\n  goodFor: Looking things up\n  notFor: Beginners\n';

function pagesOf(pages: Record<string, string>): Map<string, string> {
	const content = contentOf(pages, { resources });
	return searchPages(content.pages, loadCurriculum(content).curriculum, 'en');
}

test('a page is given with its words, the ids of its headings, and what it is', () => {
	const pages = pagesOf({
		'roadmaps/x/index.mdx': '',
		'roadmaps/x/phase-1/index.mdx': '',
		'roadmaps/x/phase-1/week-01.mdx':
			'## Goals\n\n- [ ] Read `a < b` at localhost:8000\n\n## Goals\n\n![An image](/a.png)\n',
	});
	expect(pages.get('/roadmaps/x/phase-1/week-01/')).toMatchInlineSnapshot(`
		"<html lang="en"><body><main data-pagefind-body><h1 id="_top" data-pagefind-weight="10">week-01</h1>
		<span data-pagefind-meta="place:Week 1 · x"></span>
		<span data-pagefind-filter="kind:Week"></span>
		<span data-pagefind-filter="roadmap:x"></span>
		<span data-pagefind-filter="phase:Phase 1"></span>
		<h2 id="goals">Goals</h2>
		<ul>
		<li>  Read <code>a &lt; b</code> at localhost:8000</li>
		</ul>
		<h2 id="goals-1">Goals</h2>
		<p> </p></main></body></html>"
	`);
});

test('a topic is given with all its names', () => {
	const topic = '---\ntitle: URLs\ndescription: Which "view".\naliases: [routes, paths]\n---\n';
	expect(pagesOf({ 'topics/urls.mdx': topic }).get('/topics/urls/')).toMatchInlineSnapshot(`
		"<html lang="en"><body><main data-pagefind-body><h1 id="_top" data-pagefind-weight="10">URLs</h1>
		<p data-pagefind-weight="3">Which &quot;view&quot;.</p>
		<span data-pagefind-meta="place:Topic"></span>
		<span data-pagefind-filter="kind:Topic"></span>
		<span data-subject="URLs, routes, paths" data-pagefind-meta="subject[data-subject]"></span></main></body></html>"
	`);
});

test('a resource is given with what is said about it', () => {
	expect(pagesOf({}).get('/resources/docs/')).toMatchInlineSnapshot(`
		"<html lang="en"><body><main data-pagefind-body><h1 id="_top" data-pagefind-weight="10">Docs &amp; more</h1>
		<p data-pagefind-weight="3">Looking things up</p>
		<span data-pagefind-meta="place:Resource · docs, free"></span>
		<span data-pagefind-filter="kind:Resource"></span>
		<p>Not for: Beginners</p></main></body></html>"
	`);
});

test('a page that cannot be read is found by its title, and one that is left out is not found', () => {
	const pages = pagesOf({
		'topics/a.mdx': '{',
		'topics/b.mdx': '---\ntitle: B\npagefind: false\n---\n',
	});
	expect(pages.get('/topics/a/')).toContain('>a</h1>');
	expect([...pages.keys()]).toEqual(['/', '/topics/a/', '/resources/docs/']);
});
