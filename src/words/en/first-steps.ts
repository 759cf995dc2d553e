/** What the author of a site without content is told: how to begin, and the commands that do. */

/** Stands where the roadmaps would. */
export const firstRoadmap = {
	title: 'The first roadmap',
	invitation: 'There is no roadmap here yet. One command, run in the folder of the site, makes it:',
	importIt: 'Bring one you have, whatever its form',
	writeIt: 'Or write one from a template',
	/** To readers of a site that has other pages. */
	none: 'There is no roadmap here yet.',
	seeProjects: 'See the projects',
	seeTopics: 'See the topics',
};

/** Stands where the topics would. */
export const firstTopic = {
	title: 'The first topic',
	invitation: 'There is no topic here yet. Topics are pages that all roadmaps share.',
	writeIt: 'Write one from a template, and link to it from the weeks that teach it',
};

/** Stands where the projects would. */
export const firstProject = {
	title: 'The first project',
	invitation: 'There is no project here yet. Projects are pages that all roadmaps share.',
	writeIt: 'Write one from a template, and link to it from the weeks that build it',
	importIt: 'Or bring a roadmap you have, projects included',
};
