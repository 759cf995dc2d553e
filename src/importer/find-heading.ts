import { startsWithPicture, withoutLeadingPictures, withoutMarks } from './clean-text.ts';
import { findMarker } from './find-marker.ts';
import type { Section } from '../curriculum/grammar.ts';
import { concernsTheWhole } from './words/heading-words.ts';
import { sectionNamed } from './words/section-words.ts';

/** A line that starts with what it is about: `"**Goal:** Know it"`. */
export interface Label {
	/** `"Goal"` */
	label: string;
	section: Section | undefined;
	/** What follows, as Markdown: `"Know it"`. */
	rest: string;
	/** The label was emphasised, so that it is one even where nobody knows it. */
	marked: boolean;
}

const markedLabel =
	/^(\*\*|__)\s*([^*_]{1,60}?)\s*(?::\s*\1|\1\s*:|\1\s*[–—-](?=\s)|:\s*\1\s*:)\s*(.*)$/;
const italicLabel = /^([*_])([^*_]{1,40}?)(?::\1|\1:)\s+(.*)$/;
const plainLabel = /^([\p{L}\p{N}][^:*`|<>[\]]{0,50}?)\s*:(?:\s+(.*)|)$/u;

/** The label of a line, if it has one. Pictures before it do not count. */
export function findLabel(text: string): Label | undefined {
	const own = withoutLeadingPictures(text);
	const [, , inside] = /^([*_])([^*_]+)\1$/.exec(own) ?? [];
	const inItalics = inside === undefined ? undefined : findLabel(inside);
	if (inItalics) return { ...inItalics, marked: true };
	const marked = markedLabel.exec(own) ?? italicLabel.exec(own);
	if (marked) {
		const label = withoutMarks(marked[2] ?? '');
		return label === ''
			? undefined
			: { label, section: sectionNamed(label), rest: marked[3] ?? '', marked: true };
	}
	const plain = plainLabel.exec(own);
	if (!plain) return undefined;
	const label = withoutMarks(plain[1] ?? '');
	return { label, section: sectionNamed(label), rest: plain[2] ?? '', marked: false };
}

/** What stands around a line, without blank lines: `before` only if it is the line right above. */
export interface Around {
	above: string;
	next: string;
	/** The line begins the text or a paragraph. */
	first: boolean;
	/** A list begins right below it. */
	aboveList: boolean;
}

/**
 * The text of a line that is a heading although Markdown does not say so, or `undefined`.
 *
 * `"**Week 3**"`, `"📍 WEEK 3 - FORMS"`, `"Week 1: Core"`, `"✅ Goals"`, `"Topics to learn:"`, `"NEXT STEPS"`
 */
export function lineHeading(row: string, around: Around): string | undefined {
	const text = row.trim();
	const own = withoutLeadingPictures(text);
	const plain = withoutMarks(own);
	if (plain === '' || text.length > 300) return undefined;
	if (findMarker(plain, 'line')) return own;
	if (around.aboveList && findLabel(own)?.section === 'project') return own;
	if (plain.length > 100) return undefined;
	if (isEmphasised(own)) return own;
	if (sectionNamed(plain) && isName(text, own)) return own;
	if (isAdvice(own, plain, around)) return own;
	if (/[.,;!?]$/.test(plain) || plain.length > 70 || findLabel(own)?.section) return undefined;
	return isShouted(plain) || isPictured(text, around) ? own : undefined;
}

/** `"TIPS"`, `"How to use this plan:"` above other lines. */
function isAdvice(own: string, plain: string, { first, next }: Around): boolean {
	if (
		!concernsTheWhole(plain) ||
		next === '' ||
		plain.split(/\s+/).length > 7 ||
		/[.,;!?]$/.test(plain)
	)
		return false;
	return own.endsWith(':') || plain === plain.toUpperCase() || (first && /^\p{Lu}/u.test(plain));
}

const time =
	/\s?\(([^()]{0,20}\d\s?(?:h|hrs?|hours?|mins?|minutes?|days?|std|stunden?|minuten|tage?)\b[^()]{0,20})\)(:?)$/i;

/** `"Learn (3 hrs)"` => what takes the time, and how long it takes. */
export function splitTime(text: string): { text: string; time: string } {
	return { text: text.replace(time, '$2'), time: time.exec(text)?.[1] ?? '' };
}

/** All of it is bold: `"**Tips for later**"`, `"**Learn** (3 hrs)"`. Whole sentences are not headings. */
function isEmphasised(whole: string): boolean {
	const { text } = splitTime(whole);
	return /^(\*\*|__)(?!\s)(?:(?!\1).)+\1\s*:?$/.test(text) && !/[.!]\**_*:?$/.test(text);
}

/** Whether a line with the name of a section stands for the section: with a capital, or marked. */
function isName(text: string, own: string): boolean {
	return /^[\p{Lu}*_]/u.test(own) || own.endsWith(':') || text !== own;
}

/** `"NEXT STEPS"`; one word such as `"SQL"` is none. */
function isShouted(text: string): boolean {
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	return (
		words.length > 1 &&
		words.some((word) => word.length > 3) &&
		text === text.toUpperCase() &&
		text !== text.toLowerCase()
	);
}

/** `"🚀 Going further"` above other lines, not in a row of lines with pictures. */
function isPictured(text: string, { above, next, first }: Around): boolean {
	const isLine = /^[✅✓✔☑☐⬜❌➡👉🔹🔸🔷🔶]/u.test(text);
	return (
		startsWithPicture(text) &&
		!isLine &&
		first &&
		next !== '' &&
		!startsWithPicture(above) &&
		!startsWithPicture(next)
	);
}
