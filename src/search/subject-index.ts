/**
 * What the search knows of pages before it has loaded anything else: one file, made by the build. Numbers
 * point into the lists, so that no name is written twice.
 */
export interface SubjectIndex {
	/** What kinds of pages are called, in the order in which equal pages are shown. */
	kinds: string[];
	roadmaps: { id: string; title: string }[];
	subjects: SubjectRow[];
	/** What readers say, and the words that pages say instead: `{ "online shop": ["e-commerce"] }`. */
	otherWords: Record<string, string[]>;
}

/** One page. Fields at the end are left out where they are empty. */
export type SubjectRow = [
	title: string,
	/** From the site's root, without the slashes at its ends. */
	id: string,
	kind: number,
	description: string,
	/** What else readers call it. */
	names?: string[],
	/** Its roadmap, or -1. */
	roadmap?: number,
	/** `"Week 7"`; the name of its kind where there is none. */
	label?: string,
	/** The weeks it is, or the number of its phase, first and last. */
	span?: [from: number, to: number] | [],
	/** Pages with the same number are the same stretch in twin roadmaps; 0 has none. */
	twins?: number,
	days?: [from: number, to: number, title: string, slug: string][],
];

/** A page, with its names looked up. */
export interface Subject {
	title: string;
	url: string;
	kind: string;
	description: string;
	names: string[];
	roadmap: { id: string; title: string } | undefined;
	/** `"Week 7 · Day by day"` */
	place: string;
	/** What its numbers count: the label of weeks without the number, in lower case, `"month"`. */
	label: string;
	span: { from: number; to: number } | undefined;
	twins: number;
	days: { from: number; to: number; title: string; url: string }[];
	/** Among equals the lowest comes first. */
	order: number;
}

/** Looks up what the rows of an index point to. `base` is the path the site is published below. */
export function readSubjects({ kinds, roadmaps, subjects }: SubjectIndex, base: string): Subject[] {
	return subjects.map((row) => {
		const [title, id, kindAt, description, names = [], roadmapAt = -1, label = ''] = row;
		const [from, to] = row[7] ?? [];
		const kind = kinds[kindAt] ?? '';
		const roadmap = roadmaps[roadmapAt];
		const url = `${base}/${id === '' ? '' : `${id}/`}`;
		// A roadmap stands in itself.
		const within = roadmap && url.endsWith(`/${roadmap.id}/`) ? undefined : roadmap?.title;
		return {
			title,
			url,
			kind,
			description,
			names,
			roadmap,
			place: [label || kind, within].filter(Boolean).join(' · '),
			label,
			span: from === undefined || to === undefined ? undefined : { from, to },
			twins: row[8] ?? 0,
			days: (row[9] ?? []).map(([from, to, title, slug]) => ({
				from,
				to,
				title,
				url: `${url}#${slug}`,
			})),
			order: kindAt,
		};
	});
}
