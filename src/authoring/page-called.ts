import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Page } from '../curriculum/page.ts';

/** The page of a kind that has a title already, or that readers call so: by its `aliases`. */
export function pageCalled(
	title: string,
	kind: 'roadmap' | 'project' | 'topic',
	{ pages }: Curriculum
): Page | undefined {
	const key = titleKey(title);
	if (key === '') return undefined;
	return [...pages.values()].find(
		({ data, location, title: own }) =>
			location.kind === kind &&
			[own, ...(data.aliases ?? [])].some((each) => titleKey(each) === key)
	);
}

/** Words in lower case. The signs of C++ and C# tell them apart. */
function titleKey(title: string): string {
	return title
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
		.trim();
}
