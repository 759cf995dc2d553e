import { formatSpan, type Section, type Span } from '../../curriculum/grammar.ts';

/** What an import writes into its pages by itself, in the language of the text. */
export interface PageWords {
	/** Headings of pages, each one that the section grammar knows. */
	sections: Record<Section, string>;
	features: string;
	/** Above resources without an address. */
	books: string;
	alsoRecommended: string;
	goal: string;
	outcome: string;
	/** `"Days 1–7"` */
	days(span: Span): string;
	/** The same within a sentence: `"days 1–7"`. */
	daysWithin(span: Span): string;
	/** `"Weeks 5–8 of the plan."` */
	weeksOfThePlan(span: Span): string;
	/** `"4 weeks."` */
	lengthInWeeks(count: number): string;
}

const english: PageWords = {
	sections: {
		goals: 'Goals',
		topics: 'Topics',
		days: 'Days',
		practice: 'Practice',
		project: 'Project',
		outcomes: 'Outcomes',
		questions: 'Check yourself',
		resources: 'Resources',
	},
	features: 'Features',
	books: 'Books',
	alsoRecommended: 'Also recommended',
	goal: 'Goal',
	outcome: 'Outcome',
	days: (span) => `${isOne(span) ? 'Day' : 'Days'} ${formatSpan(span)}`,
	daysWithin: (span) => `${isOne(span) ? 'day' : 'days'} ${formatSpan(span)}`,
	weeksOfThePlan: (span) => `${isOne(span) ? 'Week' : 'Weeks'} ${formatSpan(span)} of the plan.`,
	lengthInWeeks: (count) => `${count} weeks.`,
};

const german: PageWords = {
	sections: {
		goals: 'Ziele',
		topics: 'Themen',
		days: 'Tage',
		practice: 'Übungen',
		project: 'Projekt',
		outcomes: 'Ergebnisse',
		questions: 'Teste dich selbst',
		resources: 'Quellen',
	},
	features: 'Funktionen',
	books: 'Bücher',
	alsoRecommended: 'Außerdem empfohlen',
	goal: 'Ziel',
	outcome: 'Ergebnis',
	days: (span) => `${isOne(span) ? 'Tag' : 'Tage'} ${formatSpan(span)}`,
	daysWithin: (span) => `${isOne(span) ? 'Tag' : 'Tage'} ${formatSpan(span)}`,
	weeksOfThePlan: (span) => `${isOne(span) ? 'Woche' : 'Wochen'} ${formatSpan(span)} des Plans.`,
	lengthInWeeks: (count) => `${count} Wochen.`,
};

function isOne({ from, to }: Span): boolean {
	return from === to;
}

const saidInEnglish = /\b(?:and|the|for|with|your|to|week|day|month)\b/gi;
/** Many a plan in English names the MIT. */
const saidInGerman =
	/\b(?:[Uu]nd|[Dd]er|[Dd]ie|[Dd]as|[Ff]ür|[Mm]it|[Dd]ein|[Zz]u|[Ee]ine?|[Ww]oche|[Tt]ag|[Mm]onat)\b/g;

/** The words for a text, by which language most of its small words are of. */
export function pageWordsFor(text: string): PageWords {
	const start = text.slice(0, 50_000);
	const count = (pattern: RegExp) => start.match(pattern)?.length ?? 0;
	return count(saidInGerman) > count(saidInEnglish) ? german : english;
}
