import type { Curriculum } from './curriculum.ts';

/** Folders that a site may do without, and what one of their pages is called. */
const nouns = {
	roadmaps: 'roadmap',
	projects: 'project',
	topics: 'topic',
	guides: 'guide',
} as const;

export type LeftOut = (typeof nouns)[keyof typeof nouns];

/**
 * What a link leads to that the site does without on purpose: a page of a kind of which there is none, because
 * somebody deleted all of ours or has not written one yet. Such a link is shown as plain text. `undefined` for
 * any other link: as soon as there is one topic, each link to a topic must lead to one.
 *
 * `"/topics/urls/"` => `"topic"` on a site without topics
 */
export function leftOut({ pages }: Pick<Curriculum, 'pages'>, href: string): LeftOut | undefined {
	const folder = /^\/([a-z]+)\/[^/?#]/.exec(href)?.[1] ?? '';
	if (!Object.hasOwn(nouns, folder)) return undefined;
	for (const id of pages.keys()) if (id.startsWith(`${folder}/`)) return undefined;
	return nouns[folder as keyof typeof nouns];
}
