import { formatSpan, type Span } from './grammar.ts';

/** What weeks and phases are called where their pages do not say so. */
export interface Labels {
	/** `{ from: 11, to: 14 }` => `"Weeks 11–14"` */
	week(span: Span): string;
	/** `1` => `"Phase 1"` */
	phase(number: number): string;
}

/** What they are called in English, and wherever nobody says how else. */
export const englishLabels: Labels = {
	week: (span) => `${span.from === span.to ? 'Week' : 'Weeks'} ${formatSpan(span)}`,
	phase: (number) => `Phase ${number}`,
};
