import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Page } from '../curriculum/page.ts';
import { phaseOf, readingOrder, roadmapOf, twinsOf } from '../curriculum/relations.ts';
import type { Synonym } from '../curriculum/synonyms.ts';
import { namesFromSynonyms } from '../curriculum/names-from-synonyms.ts';
import { fitSubjects } from '../search/fit-subjects.ts';
import type { SubjectIndex, SubjectRow } from '../search/subject-index.ts';
import { labelOf } from './page-words.ts';
import { frame, kindNames } from '../words/chosen/pages.ts';

/** In the order in which equal pages are shown. */
const kinds = ['topic', 'project', 'guide', 'roadmap', 'phase', 'week', 'page'] as const;

/** What the search knows at once, as far as it fits into one small file; see `fitSubjects`. */
export function toSubjectIndex(curriculum: Curriculum, synonyms: readonly Synonym[]): SubjectIndex {
	const { names, otherWords } = namesFromSynonyms(curriculum, synonyms);
	const twins = twinNumbers(curriculum);
	const pages = inOrder(curriculum);
	const rows = pages.map((page) =>
		rowOf(curriculum, page, names.get(page.id) ?? [], twins.get(page.id) ?? 0)
	);
	const index = {
		kinds: kinds.map((kind) => kindNames[kind] || frame.page),
		roadmaps: curriculum.roadmaps.map(({ id, page }) => ({ id, title: page.title })),
		otherWords: Object.fromEntries(otherWords),
	};
	return { ...index, subjects: fitSubjects(rows) };
}

function inOrder({ pages, projects, roadmaps, topics }: Curriculum): Page[] {
	const first = [...topics, ...projects].map(({ page }) => page);
	const listed = new Set([...first, ...roadmaps.flatMap(readingOrder)]);
	const others = [...pages.values()].filter(
		(page) => !listed.has(page) && page.location.kind !== 'home'
	);
	// Starlight's field `pagefind: false` keeps a page out of the search.
	return [...listed, ...others].filter(
		({ data }) => (data as { pagefind?: unknown }).pagefind !== false
	);
}

function rowOf(curriculum: Curriculum, page: Page, more: string[], twins: number): SubjectRow {
	const { data, description = '', headings, location, title } = page;
	const kind = kinds.indexOf(location.kind === 'home' ? 'page' : location.kind);
	const roadmap = curriculum.roadmaps.indexOf(roadmapOf(curriculum, page) as never);
	const inRoadmap = location.kind === 'week' || location.kind === 'phase';
	const number = phaseOf(curriculum, page)?.number;
	const span: [number, number] | [] =
		location.kind === 'week'
			? [location.from, location.to]
			: location.kind === 'phase' && number !== undefined
				? [number, number]
				: [];
	const row = [
		title,
		page.id,
		kind,
		description,
		[...new Set([...(data.aliases ?? []), ...more])],
		roadmap,
		inRoadmap ? labelOf(curriculum, page) : '',
		span,
		twins,
		page.days.map(({ from, place, title, to }) => {
			const heading = headings.find((each) => each.place.line === place.line);
			return [from, to, title, heading?.slug ?? ''];
		}),
	] as Required<SubjectRow>;
	return withoutEmptyEnd(row);
}

/** Leaves out the fields at the end that say nothing. */
function withoutEmptyEnd(row: Required<SubjectRow>): SubjectRow {
	const isEmpty = (value: unknown) =>
		value === '' || value === 0 || value === -1 || (Array.isArray(value) && value.length === 0);
	const last = row.findLastIndex((value, at) => at < 4 || !isEmpty(value));
	return row.slice(0, last + 1) as unknown as SubjectRow;
}

/** Pages that are the same stretch in twin roadmaps have the same number, from 1. */
function twinNumbers(curriculum: Curriculum): Map<string, number> {
	const numbers = new Map<string, number>();
	for (const page of curriculum.roadmaps.flatMap(readingOrder)) {
		const twins = twinsOf(curriculum, page);
		if (twins.length === 0 || numbers.has(page.id)) continue;
		const number = numbers.size + 1;
		for (const each of [page, ...twins]) numbers.set(each.id, number);
	}
	return numbers;
}
