import { headingsOf, type Section } from '../../curriculum/grammar.ts';

/** Names of sections that people write and the grammar of pages does not know, in lower case. */
const alsoCalled = {
	goals: [
		...['purpose', 'target', 'targets', 'mission', 'outcome goal', 'focus goal', 'ziel', 'ziele'],
		...['lernziel', 'lernziele', 'zielsetzung'],
	],
	topics: [
		...['subjects', 'subject', 'theory', 'study', 'content', 'contents', 'focus', 'focus areas', 'focus area'],
		...['learning', 'read and learn', 'areas', 'syllabus', 'lessons', 'knowledge', 'fundamentals to learn'],
		...['skills and topics', 'topics and concepts', 'concepts and topics', 'skills and concepts'],
		...['what you will learn', 'what youll learn', 'what you learn', 'you will learn', 'youll learn'],
		...['thema', 'themen', 'inhalt', 'inhalte', 'lerninhalte', 'lernen', 'konzepte', 'schwerpunkt'],
		...['schwerpunkte', 'theorie', 'lernstoff', 'fähigkeiten', 'was du lernst'],
	],
	days: ['daily schedule', 'daily breakdown', 'day by day plan', 'tagesplan', 'tage', 'tag für tag'],
	practice: [
		...['exercise', 'task', 'todo', 'todos', 'to-do', 'to-dos', 'to dos', 'checklist', 'action items'],
		...['action steps', 'actions', 'activities', 'activity', 'assignments', 'assignment', 'homework'],
		...['hands on', 'hands-on practice', 'labs', 'lab', 'drills', 'what to do', 'do', 'challenge', 'challenges'],
		...['practical work', 'practicals', 'practice tasks', 'practice exercises', 'workout', 'tasks and exercises'],
		...['aufgabe', 'aufgaben', 'übung', 'übungen', 'praxis', 'praktische übungen', 'praktisch', 'checkliste'],
		...['übungsaufgaben', 'hausaufgaben', 'was zu tun ist'],
	],
	project: [
		...['mini projects', 'mini-project', 'mini-projects', 'build', 'capstone', 'capstone project'],
		...['capstone projects', 'project ideas', 'project idea', 'project list', 'project progression'],
		...['projects to build', 'practice project', 'portfolio projects', 'portfolio project'],
		...['projekt', 'projekte', 'mini-projekt', 'miniprojekt', 'abschlussprojekt', 'projektideen'],
		...['praxisprojekt', 'projekt der woche', 'project of the week'],
	],
	resources: [
		...['resource', 'reference', 'link', 'reading', 'readings', 'reading list', 'materials', 'material'],
		...['learning materials', 'study materials', 'sources', 'where to learn', 'resources and links'],
		...['ressource', 'ressourcen', 'quelle', 'quellen', 'materialien', 'lernmaterial', 'lernmaterialien'],
		...['literatur', 'weiterführende links', 'nützliche links'],
	],
	outcomes: [
		...['result', 'results', 'expected outcome', 'expected outcomes', 'deliverable', 'deliverables'],
		...['milestone', 'milestones', 'checkpoint', 'checkpoints', 'success criteria', 'skills gained'],
		...['you should be able to', 'you will be able to', 'by the end you can', 'by the end of the week'],
		...['by the end of this week', 'by the end of this phase', 'by the end of this month', 'what you can do now'],
		...['ergebnis', 'ergebnisse', 'lernergebnis', 'lernergebnisse', 'meilenstein', 'meilensteine'],
		...['am ende kannst du', 'danach kannst du'],
	],
	questions: ['self check', 'self-check', 'self assessment', 'self-assessment', 'fragen', 'selbsttest', 'kontrollfragen'],
} satisfies Record<Section, string[]>;

const sectionByName = new Map(
	(Object.keys(headingsOf) as Section[]).flatMap((section) =>
		[...Object.values(headingsOf[section]).flat(), ...alsoCalled[section]].map(
			(name) => [name, section] as const
		)
	)
);

/** Kinds of resources that lists of them are divided by. */
export const resourceGroups = new Set([
	...['books', 'book', 'courses', 'course', 'videos', 'video', 'tutorials', 'tutorial', 'documentation', 'docs'],
	...['articles', 'websites', 'blogs', 'podcasts', 'youtube', 'youtube channels', 'communities', 'newsletters'],
	...['official docs', 'official documentation', 'online courses', 'video courses', 'interactive platforms'],
	...['bücher', 'buch', 'kurse', 'dokumentation', 'artikel', 'webseiten', 'online-kurse', 'blogs and articles'],
]);

/** What may stand before the name of a section: "Key topics", "Recommended resources". */
const before =
	/^(?:the|your|our|key|main|core|major|weekly|daily|monthly|recommended|helpful|useful|free|learning|additional|suggested|essential|important|extra|best|top|general|overall|further|small|practical|coding|quick|great|specific|this weeks|optional|wichtige|wichtigste|empfohlene|nützliche|weitere|zusätzliche|hilfreiche|tägliche|wöchentliche|deine|die|kleines|kleine)\s+/;

/** What may stand behind it: "Topics to learn", "Goals of the week". */
const behind =
	/\s+(?:to (?:learn|study|cover|master|know|understand|do|complete|build)|covered|for (?:this|the) (?:week|month|phase|day)|(?:of|for) the (?:week|month|phase|day|roadmap)|this week|this month|der woche|des monats|dieser woche|für diese woche|list|section|overview)$/;

/** The words of a heading as they are compared: `"🎯 Key Topics & Skills:"` => `"key topics and skills"`. */
export function headingKey(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/^[\s-]+|[\s-]+$/g, '');
}

/** The section that a heading or label names: `"Helpful Resources"` => `"resources"`. */
export function sectionNamed(text: string): Section | undefined {
	if (text.length > 80) return undefined;
	let key = headingKey(text);
	for (;;) {
		const found = sectionByName.get(key) ?? (resourceGroups.has(key) ? 'resources' : undefined);
		if (found) return found;
		const parts = key.split(/ (?:and|und) /);
		if (parts.length > 1) {
			const [first, ...others] = parts.map(sectionNamed);
			if (first && others.every((other) => other === first)) return first;
		}
		const shorter = before.test(key) ? key.replace(before, '') : key.replace(behind, '');
		if (shorter === key) return undefined;
		key = shorter;
	}
}

/** Headings of the roadmap as a whole, which end a week where no depth of heading says it. */
const ofTheWhole =
	/^(?:bonus|final|general|overall|pro|study|learning)?\s*(?:tips?|advice|notes?|how to use|tracker|progress|project ideas|suggested project|summary|next steps|after |faq|what comes next|tools|prerequisites|conclusion|motivation|tipps|hinweise|so nutzt|wie du|fortschritt|projektideen|nächste schritte|zusammenfassung|fazit)\b/;

export function concernsTheWhole(text: string): boolean {
	return ofTheWhole.test(headingKey(text)) || headingKey(text).includes('tracker');
}

/** Headings that only introduce the parts of the roadmap. */
export function isOverview(text: string): boolean {
	return /^(?:(?:the|your|my|complete|full|weekly|monthly|detailed|learning|study|high-level)\s+)*(?:roadmap|overview|plan|timeline|outline|schedule|contents|table of contents|introduction|intro|übersicht|überblick|fahrplan|lernplan|zeitplan|inhaltsverzeichnis|einleitung|breakdown|roadmap overview|week by week|weekly plan|curriculum)(?:\s+(?:overview|breakdown|at a glance|plan|summary))?$/.test(
		headingKey(text)
	);
}
