import { loadCurriculum } from '../../curriculum/load-curriculum.ts';
import { contentOf } from '../../curriculum/testing/content-of.ts';
import { taskIdsOf, type TaskIndex } from '../task-index.ts';
import { toTaskIndex } from '../to-task-index.ts';

/** A site with all that is hard: signs in tasks, shared projects, pages and tasks that moved. */
export const { curriculum: smallCurriculum } = loadCurriculum(
	contentOf({
		'roadmaps/a/index.mdx': '---\ntitle: Roadmap A\n---\n',
		'roadmaps/a/phase-1/index.mdx': '---\ntitle: Basics\nlabel: Month 1\n---\n- [ ] Sum it up',
		'roadmaps/a/phase-1/week-01.mdx':
			'---\ntitle: Views\n---\n### Day 1–2: URLs\n\n- [ ] Build a list view\n- [ ] Write `get_queryset` and `__str__`\n\n### Day 3: Signs\n\n- [ ] Choose `a | b` \\[or\\] `<c>` & \\*d\\*\n- [ ] 🎉\n- [ ] Größe und Maß prüfen\n\n[blog](/projects/blog/)',
		'roadmaps/a/phase-1/week-02-03.mdx':
			'---\ntitle: Forms\nredirectFrom:\n  - /roadmaps/a/week-2/\n  - /roadmaps/old/week-2/\ntaskAliases:\n  make-a-form: build-a-form\n  make-form: make-a-form\n---\n- [ ] Build a form\n- [ ] Costs \\$5 and \\$6\n- [ ] Ask C:\\\\dir\\\\ \\~twice\\~ and \\`not\\` code\\_',
		'roadmaps/b/index.mdx': '---\ntitle: Roadmap B\nredirectFrom:\n  - /roadmaps/old/\n---\n',
		'roadmaps/b/week-1.mdx': '---\ntitle: Views\n---\n- [ ] Build a list view\n- [ ] Deploy it',
		'projects/blog.mdx': '---\ntitle: Blog | shared\n---\n- [ ] List posts\n- [ ] Show one post',
		'topics/urls.mdx': '---\ntitle: URLs\n---\n- [ ] Try a converter',
	})
);

export const smallIndex: TaskIndex = toTaskIndex(smallCurriculum, '/fork');

export const smallTaskIds = Object.keys(smallIndex.pages).flatMap((id) =>
	taskIdsOf(smallIndex, id)
);
export const week1 = 'roadmaps/a/phase-1/week-01';
export const week2 = 'roadmaps/a/phase-1/week-02-03';
