import { headingKey } from './section-words.ts';

/** Headings of the roadmap as a whole, which end a week where no depth of heading says it. */
const ofTheWhole =
	/^(?:bonus|final|general|overall|pro|study|learning)?\s*(?:tips?|advice|notes?|how to use|tracker|progress|project ideas|suggested project|summary|next steps|after |faq|what comes next|tools|prerequisites|(?:daily |weekly )?(?:routine|habits)|conclusion|motivation|tipps|hinweise|so nutzt|wie du|fortschritt|projektideen|nächste schritte|zusammenfassung|fazit)\b/;

export function concernsTheWhole(text: string): boolean {
	return ofTheWhole.test(headingKey(text)) || headingKey(text).includes('tracker');
}

/** Headings whose lists are neither tasks nor topics. */
const aside =
	/\b(?:tips?|notes?|hints?|mistakes?|pitfalls?|advice|equipment|gear|tools?|materials?|supplies|prerequisites?|requirements?|need|rules?|budget|costs?|faq|why|how|who|when|warnings?|mindset|habits?|tipps|hinweise|werkzeuge?|voraussetzungen)\b/i;

export function isAside(text: string): boolean {
	return aside.test(text);
}

/** Headings that only introduce the parts of the roadmap. */
export function isOverview(text: string): boolean {
	return /^(?:(?:the|your|my|complete|full|weekly|monthly|detailed|learning|study|high-level)\s+)*(?:roadmap|overview|plan|timeline|outline|schedule|contents|table of contents|introduction|intro|übersicht|überblick|fahrplan|lernplan|zeitplan|inhaltsverzeichnis|einleitung|breakdown|roadmap overview|week by week|weekly plan|curriculum)(?:\s+(?:overview|breakdown|at a glance|plan|summary))?$/.test(
		headingKey(text)
	);
}
