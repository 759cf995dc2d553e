/** The list of all projects. */
export const projects = {
	title: 'Projects',
	description:
		'Everything you can build here, each described well enough to build it from its page.',
};

/** The list of all topics. */
export const topics = {
	title: 'Topics',
	description:
		'What the roadmaps teach, one page each: what it is, why it matters and where beginners stumble.',
};

/** The list of all guides. */
export const guides = {
	title: 'Guides',
	description:
		'How to find your way here, and how to write, publish and look after a site like this one.',
};

/** Groups of both lists, in their order. */
export const groupNames = {
	beginner: 'Beginner',
	intermediate: 'Intermediate',
	advanced: 'Advanced',
	any: 'Any level',
	ours: 'Also worth knowing',
};

/** What stands around the groups. */
export const groups = {
	none: 'There is none yet.',
	/** Names the links to the groups. */
	name: 'Groups',
	ours: 'Our additions: no roadmap asked for them, working teams do.',
};

/** The list of pages that use a project, topic or resource, by roadmap. */
export const usedIn = {
	projects: 'Projects',
	topics: 'Topics',
	otherPages: 'Other pages',
	noProject: 'No roadmap builds it yet.',
	noTopic: 'No roadmap teaches it yet.',
};
