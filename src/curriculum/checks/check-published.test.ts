import { describe, expect, test } from 'vitest';
import { loadCurriculum } from '../load-curriculum.ts';
import { formatProblem } from '../problem.ts';
import { forgetPublished, formatPublished, parsePublished, recordPublished } from '../published.ts';
import { contentOf } from '../testing/content-of.ts';

const before = {
	'roadmaps/x/index.mdx': '[blog](/projects/blog/)',
	'roadmaps/x/week-1.mdx': '- [ ] Install Django\n- [ ] Make a project\n',
	'projects/blog.mdx': '- [ ] List posts\n',
};

function record(pages: Record<string, string>, repository = 'ada/site'): string {
	return formatPublished(
		recordPublished(undefined, loadCurriculum(contentOf(pages)).curriculum, repository)
	);
}

function report(
	pages: Record<string, string>,
	repository: string | undefined = 'ada/site',
	published = record(before)
): string {
	return loadCurriculum(contentOf(pages, { published }), { repository })
		.problems.map(formatProblem)
		.join('\n');
}

describe('the record', () => {
	test('holds pages and tasks, one a line, sorted', () => {
		expect(record(before)).toBe(`# Published by ada/site
/
/projects/blog/
/projects/blog/#list-posts
/roadmaps/x/
/roadmaps/x/week-1/
/roadmaps/x/week-1/#install-django
/roadmaps/x/week-1/#make-a-project
`);
	});

	test('keeps what is gone, and starts anew in another repository', () => {
		const { curriculum } = loadCurriculum(contentOf({ 'index.mdx': '' }));
		const old = parsePublished(record(before));
		expect(recordPublished(old, curriculum, 'ada/site').addresses).toContain('/roadmaps/x/week-1/');
		expect(recordPublished(old, curriculum, 'bob/fork').addresses).toEqual(['/']);
	});

	test('is empty without a header', () => {
		expect(parsePublished('')).toBeUndefined();
		expect(parsePublished('/topics/urls/\n')).toBeUndefined();
	});
});

test('what is still there, or new, needs no word', () => {
	expect(report({ ...before, 'roadmaps/x/week-2.mdx': '- [ ] New\n' })).toBe('');
});

test('a page that moved: the exact redirect to add', () => {
	const { 'roadmaps/x/week-1.mdx': week, ...rest } = before;
	const moved = {
		...rest,
		'roadmaps/x/phase-1/index.mdx': '',
		'roadmaps/x/phase-1/week-1.mdx': week,
	};
	expect(report(moved)).toMatchInlineSnapshot(`
		"src/content/docs/roadmaps/x/phase-1/week-1.mdx:1:1 error: The page /roadmaps/x/week-1/ was published and is gone.
		  So that bookmarks and ticks are kept, add to the frontmatter of the page that follows it, probably this one:
		  redirectFrom:
		    - /roadmaps/x/week-1/"
	`);
	const redirected = {
		...moved,
		'roadmaps/x/phase-1/week-1.mdx': `---\ntitle: W\nredirectFrom:\n  - /roadmaps/x/week-1/\n---\n${week}`,
	};
	expect(report(redirected)).toBe('');
});

test('a task that was reworded: the exact alias to add', () => {
	const reworded = {
		...before,
		'roadmaps/x/week-1.mdx': '- [ ] Install Django 6\n- [ ] Make a project\n',
	};
	expect(report(reworded)).toMatchInlineSnapshot(`
		"src/content/docs/roadmaps/x/week-1.mdx:4:1 error: The task "install-django" of this page was published and is gone.
		  If it is now "Install Django 6", add to the frontmatter of this page, so that ticks are kept:
		  taskAliases:
		    install-django: install-django-6
		  If it was taken away for good, add to the frontmatter of this page:
		  removedTasks:
		    - install-django"
	`);
	const alias = '---\ntitle: W\ntaskAliases:\n  install-django: install-django-6\n---\n';
	expect(
		report({ ...reworded, 'roadmaps/x/week-1.mdx': alias + reworded['roadmaps/x/week-1.mdx'] })
	).toBe('');
});

test('a task that is gone for good', () => {
	const removed = { ...before, 'roadmaps/x/week-1.mdx': '- [ ] Make a project\n' };
	expect(report(removed)).toMatchInlineSnapshot(`
		"src/content/docs/roadmaps/x/week-1.mdx:1:1 error: The task "install-django" of this page was published and is gone.
		  If it was taken away for good, add to the frontmatter of this page:
		  removedTasks:
		    - install-django"
	`);
	const said = '---\ntitle: W\nremovedTasks:\n  - install-django\n---\n- [ ] Make a project\n';
	expect(report({ ...removed, 'roadmaps/x/week-1.mdx': said })).toBe('');
});

test('a page that is gone with nothing to follow it', () => {
	const { 'projects/blog.mdx': _, ...rest } = before;
	expect(report({ ...rest, 'roadmaps/x/index.mdx': '' })).toMatchInlineSnapshot(`
		"src/content/docs/projects/blog.mdx:1:1 error: The page /projects/blog/ was published and is gone.
		  So that bookmarks and ticks are kept, add to the frontmatter of the page that follows it:
		  redirectFrom:
		    - /projects/blog/"
	`);
});

test('a roadmap that was taken away as a whole is worth one warning', () => {
	expect(report({ 'projects/blog.mdx': '- [ ] List posts\n', 'index.mdx': '[b](/projects/blog/)' }))
		.toMatchInlineSnapshot(`
		"src/content/published.txt:1:1 warning: The roadmap "x" was published and is gone, with all its weeks.
		  If it was renamed, list its old addresses under redirectFrom of the pages that follow. If it was taken away on purpose, run: npm run record -- --forget /roadmaps/x/"
	`);
});

test('so are all projects and all resources at once, and nothing of it concerns a fork', () => {
	const resources = ['a', 'b']
		.map((id) => `${id}:\n  title: ${id}\n  kind: docs\n  href: https://${id}.example/\n`)
		.join('');
	const pages = { 'projects/a.mdx': '', 'projects/b.mdx': '' };
	const { curriculum } = loadCurriculum(contentOf(pages, { resources }));
	const published = formatPublished(recordPublished(undefined, curriculum, 'ada/site'));
	expect(report({}, 'ada/site', published)).toMatchInlineSnapshot(`
		"src/content/published.txt:1:1 warning: All projects that were published are gone.
		  If they were renamed, list their old addresses under redirectFrom of the pages that follow. If they were taken away on purpose, run: npm run record -- --forget /projects/
		src/content/published.txt:1:1 warning: All resources that were published are gone.
		  If they were taken away on purpose, run: npm run record -- --forget /resources/"
	`);
	expect(report({}, 'bob/fork', published)).toBe('');
});

test('a resource whose entry is gone or was renamed: the exact redirect to add', () => {
	const entry = (id: string, rest = '') =>
		`${id}:\n  title: Docs\n  kind: docs\n  href: https://d.example/\n${rest}`;
	const pages = { 'index.mdx': '[d](https://d.example/)' };
	const published = formatPublished(
		recordPublished(
			undefined,
			loadCurriculum(contentOf(pages, { resources: entry('docs') })).curriculum,
			'ada/site'
		)
	);
	const now = (resources: string) =>
		loadCurriculum(contentOf(pages, { published, resources }), { repository: 'Ada/Site' })
			.problems.map(formatProblem)
			.join('\n');
	expect(now(entry('docs'))).toBe('');
	expect(now(entry('the-docs'))).toMatchInlineSnapshot(`
		"src/content/resources.yml:1:1 error: The page /resources/docs/ was published and is gone.
		  So that bookmarks are kept, add to the entry that follows it, probably this one:
		    redirectFrom:
		      - /resources/docs/
		  If nothing follows it, run: npm run record -- --forget /resources/docs/"
	`);
	expect(now(entry('the-docs', '  redirectFrom: [/resources/docs/]\n'))).toBe('');
});

test('to forget an address takes all below it, and nothing beside it', () => {
	const addresses = ['/topics/api/', '/topics/api/#task', '/topics/api-views/'];
	expect(forgetPublished({ repository: 'a/b', addresses }, '/topics/api').addresses).toEqual([
		'/topics/api-views/',
	]);
});

test('a fork promised nothing; where the repository is unknown, it is a warning', () => {
	const removed = { ...before, 'roadmaps/x/week-1.mdx': '- [ ] Make a project\n' };
	expect(report(removed, 'bob/fork')).toBe('');
	const { problems } = loadCurriculum(contentOf(removed, { published: record(before) }));
	expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
});
