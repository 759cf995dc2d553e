import { slug } from 'github-slugger';
import { parseSpan, type Span } from './grammar.ts';

/** What a page is and where it belongs. Read off its path; nothing else says it. */
export type Location =
	| { kind: 'home' }
	| { kind: 'roadmap'; roadmap: string }
	| { kind: 'phase'; roadmap: string; phase: string; number: number }
	| ({ kind: 'week'; roadmap: string; phase?: string } & Span)
	| { kind: 'project' }
	| { kind: 'topic' }
	| { kind: 'guide' }
	| { kind: 'page'; roadmap?: string };

export type PageKind = Location['kind'];

/** The folder every docs page lives in, from the project's root. */
export const docsFolder = 'src/content/docs';
/** Where links and books are described, from the project's root. */
export const resourcesFile = 'src/content/resources.yml';
/** Where authors write what readers call things, from the project's root. */
export const synonymsFile = 'src/content/synonyms.yml';

/**
 * Where a page belongs.
 *
 * `"roadmaps/day-by-day/phase-3/week-11-14"` =>
 * `{ kind: 'week', roadmap: 'day-by-day', phase: 'phase-3', from: 11, to: 14 }`
 */
export function locate(id: string): Location {
	const [folder, ...rest] = id.split('/');
	if (id === 'index') return { kind: 'home' };
	if (folder === 'roadmaps') return locateInRoadmap(rest);
	if (rest.length > 0) {
		if (folder === 'projects') return { kind: 'project' };
		if (folder === 'topics') return { kind: 'topic' };
		if (folder === 'guides') return { kind: 'guide' };
	}
	return { kind: 'page' };
}

function locateInRoadmap([roadmap, second, third, ...deeper]: string[]): Location {
	if (!roadmap) return { kind: 'page' };
	if (!second) return { kind: 'roadmap', roadmap };
	const number = Number(/^phase-(\d+)$/.exec(second)?.[1]);
	if (number && !third) return { kind: 'phase', roadmap, phase: second, number };
	const span = weeksOf(number ? third : second);
	if (span && number && deeper.length === 0)
		return { kind: 'week', roadmap, phase: second, ...span };
	if (span && !number && !third) return { kind: 'week', roadmap, ...span };
	return { kind: 'page', roadmap };
}

function weeksOf(name = ''): Span | undefined {
	return name.startsWith('week-') ? parseSpan(name.slice('week-'.length)) : undefined;
}

/** The address of a page from the site's root: `"topics/urls"` => `"/topics/urls/"`. */
export function addressOf(id: string): string {
	return id === 'index' ? '/' : `/${id}/`;
}

/** The page an address leads to: `"/topics/urls/#path"` => `"topics/urls"`. */
export function idAt(address: string): string {
	return (address.split(/[?#]/)[0] ?? '').replaceAll(/^\/|\/$/g, '') || 'index';
}

/**
 * The id Astro gives to a file below the docs folder: `"topics/urls.mdx"` => `"topics/urls"`,
 * `"roadmaps/x/index.mdx"` => `"roadmaps/x"`. Same rule as the glob loader of `astro/loaders`.
 */
export function idOfFile(path: string): string {
	const segments = path
		.replace(/\.\w+$/, '')
		.split('/')
		.map((segment) => slug(segment));
	return segments.join('/').replace(/\/index$/, '');
}
