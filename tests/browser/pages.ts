/** One page of each kind, by its address from the site's root, without the slash in front. */
export const pageOfEachKind = {
	home: '',
	roadmap: 'roadmaps/day-by-day/',
	'roadmap without phases': 'roadmaps/six-week-sprint/',
	phase: 'roadmaps/day-by-day/phase-1/',
	'phase without weeks': 'roadmaps/backend-developer/phase-3/',
	week: 'roadmaps/day-by-day/phase-1/week-02/',
	'week with a twin': 'roadmaps/weekly-syllabus/phase-3/week-11/',
	project: 'projects/ecommerce-api/',
	topic: 'topics/urls/',
	guide: 'guides/write-a-page/',
	'guide with wide tables': 'guides/section-grammar/',
	guides: 'guides/',
	resource: 'resources/django-for-beginners/',
	resources: 'resources/',
	topics: 'topics/',
	projects: 'projects/',
	roadmaps: 'roadmaps/',
	compare: 'compare/',
	search: 'search/',
	progress: 'progress/',
	plan: 'plan/day-by-day/',
	'link health': 'link-health/',
	'not found': 'no-such-page/',
};

export const pageKinds = Object.entries(pageOfEachKind);

/** The width and height of a phone in CSS pixels. */
export const phone = { width: 390, height: 844 };
