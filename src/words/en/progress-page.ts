/** The page with all that a learner did. */
export const progressPage = {
	title: 'Your progress',
	description:
		'How far you are in every roadmap and project, with a backup, and a way to take it along to another device. It stays in this browser.',
	lead: 'What you tick, note and plan is kept in this browser and nowhere else. Nothing is sent to anybody. Keep a backup, in case this browser or device gets lost.',
	/** What stands in brackets is a link. */
	withoutScript: 'Ticking needs JavaScript. Without it, take one of the [blank files] below.',
};

/** What each roadmap has there. */
export const progressOfRoadmaps = {
	heading: 'Roadmaps',
	plan: 'Plan with dates',
	byWeek: 'Week by week',
	leave: 'Do not suggest it any more',
	none: 'There is no roadmap here yet.',
};

export const progressOfProjects = {
	heading: 'Projects',
	lead: 'A project counts once, whichever roadmap you build it for.',
};

/** Lists to print. */
export const onPaper = {
	heading: 'On paper, or in your own repository',
	lead: 'A blank list of every roadmap, to print or to edit:',
};

/** Lists that are empty for most. */
export const keptLists = {
	notes: 'Notes',
	gone: 'Ticks of tasks that are gone',
	goneLead:
		'These tasks were taken out of the roadmaps. Your ticks are kept and are part of every backup.',
	aside: 'Set aside',
	asideLead: 'This could not be read. It is kept as it was, until you throw it away.',
};

/** Names of files stand in brackets. */
export const backup = {
	heading: 'Backup',
	lead: 'The backup holds everything. [progress.md] holds ticks and notes as a file to read, which you can commit to a repository of your own, change by hand, and bring back.',
	download: 'Download the backup',
	downloadMarkdown: 'Download progress.md',
};

/** Names of files stand in brackets. */
export const restore = {
	heading: 'Bring back',
	file: 'A backup, or a [progress.md]',
	preview: 'What it would change',
	changes: 'What changes, one by one',
	takeOver: 'Take it over',
	leaveIt: 'Leave it',
	undo: 'Undo it',
};

/** The way to another device. */
export const along = {
	heading: 'Take it along',
	lead: 'A link carries your ticks to another device. They stand in the link itself, behind the sign #, which browsers send to nobody.',
	make: 'Make the link',
	link: 'The link',
	copy: 'Copy',
};

/** Starting anew. */
export const reset = {
	heading: 'Start anew',
	open: 'Take away all ticks, notes and plans …',
	question: 'Take away everything?',
	consequence:
		'All ticks, notes and plans of this site go from this browser. You can undo it afterwards.',
	backupFirst: 'Download a backup first',
	confirm: 'Take it all away',
	cancel: 'Keep it',
};
