import { expect, test } from 'vitest';
import { loadCurriculum } from '../curriculum/load-curriculum.ts';
import { contentOf } from '../curriculum/testing/content-of.ts';
import { pageCalled } from './page-called.ts';

const { curriculum } = loadCurriculum(
	contentOf({
		'topics/urls.mdx': '---\ntitle: URL dispatcher\naliases: [URLs, routing]\n---\n',
		'topics/c.mdx': '---\ntitle: C\n---\n',
		'projects/shop.mdx': '---\ntitle: Online shop\n---\n',
	})
);

test.each([
	['url  Dispatcher!', 'topic', 'topics/urls'],
	['Routing', 'topic', 'topics/urls'],
	['Online-Shop', 'project', 'projects/shop'],
	['Online shop', 'topic', undefined],
	['C++', 'topic', undefined],
	['🙂', 'topic', undefined],
] as const)('%j as a %s is %s', (title, kind, id) => {
	expect(pageCalled(title, kind, curriculum)?.id).toBe(id);
});
