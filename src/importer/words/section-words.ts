import { headingsOf, type Section } from '../../curriculum/grammar.ts';

/** `"aim | aims"` => `["aim", "aims"]` */
function names(...lines: string[]): string[] {
	return lines.flatMap((line) => line.split(' | '));
}

/** Names of sections that people write and the grammar of pages does not know, in lower case. */
const alsoCalled = {
	goals: names(
		'purpose | target | targets | mission | outcome goal | focus goal | ziel | ziele',
		'lernziel | lernziele | zielsetzung'
	),
	topics: names(
		'subjects | subject | theory | study | content | contents | focus | focus areas',
		'focus area | learning | read and learn | areas | syllabus | lessons | knowledge',
		'fundamentals to learn | skills and topics | topics and concepts | concepts and topics',
		'skills and concepts | what you will learn | what youll learn | what you learn',
		'you will learn | youll learn | thema | themen | inhalt | inhalte | lerninhalte | lernen',
		'konzepte | schwerpunkt | schwerpunkte | theorie | lernstoff | fähigkeiten',
		'was du lernst'
	),
	days: names(
		'daily schedule | daily breakdown | day by day plan | tagesplan | tage | tag für tag'
	),
	practice: names(
		'exercise | task | todo | todos | to-do | to-dos | to dos | checklist | action items',
		'action steps | actions | activities | activity | assignments | assignment | homework',
		'hands on | hands-on practice | labs | lab | drills | what to do | do | challenge',
		'challenges | practical work | practicals | practice tasks | practice exercises',
		'workout | tasks and exercises | aufgabe | aufgaben | übung | übungen | praxis',
		'praktische übungen | praktisch | checkliste | übungsaufgaben | hausaufgaben',
		'was zu tun ist'
	),
	project: names(
		'mini projects | mini-project | mini-projects | build | capstone | capstone project',
		'capstone projects | capstone ideas | capstone project ideas | project ideas | project idea',
		'project list | project progression',
		'projects to build | practice project | portfolio projects | portfolio project | projekt',
		'projekte | mini-projekt | miniprojekt | abschlussprojekt | projektideen | praxisprojekt',
		'projekt der woche | project of the week'
	),
	resources: names(
		'resource | reference | link | read | watch | read and watch | reading | readings',
		'reading list | materials | material | citations | footnotes',
		'learning materials | study materials | sources | where to learn | resources and links',
		'ressource | ressourcen | quelle | quellen | materialien | lernmaterial',
		'lernmaterialien | literatur | weiterführende links | nützliche links'
	),
	outcomes: names(
		'result | results | deliver | deliverable | deliverables | expected outcome',
		'expected outcomes',
		'milestone | milestones | checkpoint | checkpoints | success criteria | skills gained',
		'you should be able to | you will be able to | by the end you can',
		'by the end of the week | by the end of this week | by the end of this phase',
		'by the end of this month | what you can do now | ergebnis | ergebnisse | lernergebnis',
		'lernergebnisse | meilenstein | meilensteine | am ende kannst du | danach kannst du'
	),
	questions: names(
		'self check | self-check | self assessment | self-assessment | fragen | selbsttest',
		'kontrollfragen'
	),
} satisfies Record<Section, string[]>;

const sectionByName = new Map(
	(Object.keys(headingsOf) as Section[]).flatMap((section) =>
		[...Object.values(headingsOf[section]).flat(), ...alsoCalled[section]].map(
			(name) => [name, section] as const
		)
	)
);

/** Kinds of resources that lists of them are divided by. */
const resourceGroups = new Set(
	names(
		'books | book | courses | course | videos | video | tutorials | tutorial | documentation',
		'docs | articles | websites | blogs | podcasts | youtube | youtube channels',
		'communities | newsletters | official docs | official documentation | online courses',
		'video courses | interactive platforms | bücher | buch | kurse | dokumentation | artikel',
		'webseiten | online-kurse | blogs and articles'
	)
);

/** What may stand before the name of a section: "Key topics", "Recommended resources". */
const before =
	/^(?:(?:week|phase|month|day|woche|monat|tag) \d{1,3}(?:-\d{1,3})?|the|your|our|key|main|core|major|weekly|daily|monthly|recommended|helpful|useful|free|learning|additional|suggested|essential|important|extra|best|top|general|overall|further|small|practical|coding|quick|great|specific|this weeks|optional|wichtige|wichtigste|empfohlene|nützliche|weitere|zusätzliche|hilfreiche|tägliche|wöchentliche|deine|die|kleines|kleine)\s+/;

/** What may also stand before projects: elsewhere these words mean something. */
const beforeProjects = /^(?:final|portfolio|sample|example|real-world|guided|bonus|hands-on)\s+/;

/** What may stand behind it: "Topics to learn", "Goals of the week". */
const behind =
	/\s+(?:to (?:learn|study|cover|master|know|understand|do|complete|build)|covered|for (?:this|the) (?:week|month|phase|day)|(?:of|for) the (?:week|month|phase|day|roadmap)|this week|this month|der woche|des monats|dieser woche|für diese woche|list|section|overview|by (?:type|topic|kind|category|format))$/;

/** The words of a heading as they are compared: `"🎯 Key Topics & Skills:"` => `"key topics and skills"`. */
export function headingKey(text: string): string {
	return text
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/^[\s-]+|[\s-]+$/g, '');
}

/** Whether a heading names one kind of resources: `"Recommended books"`. */
export function isResourceGroup(text: string): boolean {
	const key = headingKey(text).replace(before, '');
	return key.split(/ (?:and|und) /).every((part) => resourceGroups.has(part));
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
		const unnumbered = key.replace(/ \d{1,2}$/, '');
		if (unnumbered !== key && sectionNamed(unnumbered) === 'project') return 'project';
		if (beforeProjects.test(key) && sectionNamed(key.replace(beforeProjects, '')) === 'project')
			return 'project';
		const shorter = before.test(key) ? key.replace(before, '') : key.replace(behind, '');
		if (shorter === key) return undefined;
		key = shorter;
	}
}
