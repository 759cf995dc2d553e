/** The list of all roadmaps, on the home page and on its own. */
export const roadmapCards = {
	title: 'Roadmaps',
	description: 'All roadmaps side by side.',
	heading: (count: number): string => (count === 1 ? 'The roadmap' : 'Which roadmap is for me?'),
	/** Stands in a roadmap without phases and weeks. */
	unwritten: 'Its weeks are still to be written.',
	compare: 'Compare them topic by topic',
};

/** What is said about a roadmap, a phase, a week or a project in short; each stands above its value. */
export const terms = {
	length: 'Length',
	work: 'Work',
	/** Where the reader stands at the start. */
	startAs: 'Start as',
	/** How the roadmap works, in a few words. */
	style: 'Style',
	styleInFull: 'How it works',
	projects: 'Projects',
	leavesOut: 'Leaves out',
	/** How many tasks there are. */
	toDo: 'To do',
	/** How many features a project has. */
	checklist: 'Checklist',
	level: 'Level',
	stack: 'Stack',
};

/** For whom a roadmap, project or topic is. */
export const levelNames = {
	beginner: 'beginner',
	intermediate: 'intermediate',
	advanced: 'advanced',
};

/** The button to the first page of a roadmap. */
export const start = {
	/** `"Week 1"` => `"Start with week 1"` */
	withWeek: (label: string): string => `Start with ${label.toLowerCase()}`,
	withPage: (title: string): string => `Start with ${title}`,
	/** Follows for those who do not see the roadmap around the button. */
	ofRoadmap: (title: string): string => `of ${title}`,
};

/** The way to the plan, on the page of a roadmap. */
export const planning = {
	unplanned: 'Plan it with dates',
	planned: 'See the plan',
	/** Stands before the dates of a page, with the space between them. */
	plannedFor: 'Planned for ',
};

/** Weeks in lists and tables. */
export const weeks = {
	/** Names the list of weeks of a phase. */
	ofPhase: 'Weeks of this phase',
	/** Said before the number of a week, or of some, where its place says it to the eye. */
	before: ({ from, to }: { from: number; to: number }): string => (from === to ? 'Week' : 'Weeks'),
	leftOpen: 'Left open by this roadmap: time to catch up and consolidate.',
};

/** The same weeks as another roadmap sees them. */
export const twins = {
	name: 'Another view',
	/** Stands before links. */
	lead: {
		roadmap: 'The same weeks, seen another way:',
		phase: 'The same phase, seen another way:',
		week: 'The same week, seen another way:',
	},
	/** `"Week 3: Forms"` of another roadmap in a list. */
	ofRoadmap: (title: string, roadmap: string): string => `${roadmap}, ${title}`,
	/** The same in a sentence. */
	inRoadmap: (title: string, roadmap: string): string => `${title} in ${roadmap}`,
};

/** The table of topics and roadmaps. */
export const comparison = {
	title: 'Compare roadmaps',
	description: 'Topic by topic: which roadmap teaches what, and when.',
	none: 'There is nothing to compare yet: it takes roadmaps, and topics that they teach.',
	key: 'The numbers are weeks. A dash means that the roadmap does not teach the topic.',
	name: 'Topics by roadmap',
	topic: 'Topic',
	notTaught: 'not taught',
};
