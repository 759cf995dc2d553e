import type { Span } from '../curriculum/grammar.ts';
import { kindByWord, markerWords, numberByWord, type MarkerKind } from './words/marker-words.ts';

/** What a line says of the place of what follows: `"Month 2 (Weeks 5–8): Going on"`. */
export interface Marker {
	kind: MarkerKind;
	/** As it is written: `"Month"`. */
	word: string;
	/** As it is written, spans with an en dash: `"2"`, `"II"`, `"1–2"`. */
	number: string;
	span: Span;
	/** What else the line says, as Markdown: `"Going on"`. */
	title: string;
	/** Weeks that a phase says it takes. */
	weeks?: Span;
	/** How many weeks a phase says it takes. */
	length?: number;
}

/** How much a line looks like a heading: a heading of Markdown may say more than a plain line. */
export type Form = 'heading' | 'line';

const words = [...kindByWord.keys()].sort((a, b) => b.length - a.length).join('|');
const spelled = [...numberByWord.keys()].sort((a, b) => b.length - a.length).join('|');
const number = `(?:\\d{1,3}(?![\\p{L}\\d])|(?:${spelled})(?!\\p{L})|[ivxIVX]{1,6}(?!\\p{L})|[A-Ha-h](?![\\p{L}’'])|\\d{1,3}(?=st|nd|rd|th))`;
const joint = `\\s*(?:[-–—−&+/,]|to|and|through|bis|und)\\s*`;
const span = `(${number})(?:${joint}(?:(?:${words})\\s*)?(${number})(?=\\s*(?:[)\\]:.|–—−-]|$)|\\s+\\())?`;
const leading = new RegExp(`^[[(]?(${words})\\s*[-#№]?\\s*(?:nr\\.?\\s*)?${span}[\\])]?`, 'iu');
const ordinal = new RegExp(`^((?:${spelled})|\\d{1,2}\\.)\\s*(${words})(?!\\p{L})`, 'iu');
const trailing = new RegExp(
	`^(.*\\S)\\s*(?:[([]\\s*|[|–—:-]\\s+)(${words})\\s*#?${span}\\s*[\\])]?$`,
	'iu'
);
const separator = /^\s*(?:[:|–—−→»·•]|-+(?=\s|$)|\.(?=\s|$)|-(?=\p{Lu}))\s*/u;

/**
 * The marker a line starts with, or for headings the one it ends with. `text` is free of emphasis and pictures.
 *
 * `"Week 3–4: Forms"`, `"Part II - Data"`, `"Forms (Week 3)"` => a marker; `"Week 3 was hard"` only as a heading.
 */
export function findMarker(text: string, form: Form): Marker | undefined {
	if (text.length > 400) return undefined;
	return leadingMarker(text, form) ?? (form === 'heading' ? trailingMarker(text) : undefined);
}

function leadingMarker(text: string, form: Form): Marker | undefined {
	const counted = text.replace(/^\(?\d{1,2}[.)]\s+(?=\p{L})/u, '');
	const match = leading.exec(counted) ?? swapped(ordinal.exec(text));
	if (!match) return undefined;
	const [all, word = '', from = '', to] = match;
	const behind = (match.input === text ? text : counted).slice(all.length);
	const rest = restOf(behind, form);
	const found = rest === undefined ? undefined : spanOf(word, from, to, rest.marked);
	return found && rest && withWeeks({ ...found, title: rest.title });
}

/** `"2. Woche"` as if it were `"Woche 2"`. */
function swapped(match: RegExpExecArray | null): RegExpExecArray | undefined {
	if (!match) return undefined;
	return Object.assign([match[0], match[2], match[1]], {
		index: 0,
		input: match.input,
	}) as RegExpExecArray;
}

function trailingMarker(text: string): Marker | undefined {
	const match = trailing.exec(text);
	if (!match) return undefined;
	const [, title = '', word = '', from = '', to] = match;
	const found = spanOf(word, from, to, true);
	return found && withWeeks({ ...found, title: title.replace(/^\d{1,2}[.)]\s+/, '') });
}

/** What follows a marker; `undefined` where the line is no marker after all. */
function restOf(behind: string, form: Form): { title: string; marked: boolean } | undefined {
	if (behind.trim() === '') return { title: '', marked: true };
	if (separator.test(behind)) {
		const title = behind.replace(separator, '').trim();
		// "Day 9: …" says that somebody should fill it in.
		return { title: /^[.…\s]+$/.test(title) ? '' : title, marked: true };
	}
	// "Week 3 (5 hours): Forms"
	const bracket = /^\s*(\([^)]*\))\s*(.*)$/.exec(behind);
	if (bracket) {
		const [, inside = '', after = ''] = bracket;
		const title = after.replace(separator, '').trim();
		return { title: title === '' ? inside.slice(1, -1) : `${title} ${inside}`, marked: true };
	}
	return form === 'heading' && /^\s/.test(behind)
		? { title: behind.trim(), marked: false }
		: undefined;
}

function spanOf(
	word: string,
	fromText: string,
	toText: string | undefined,
	marked: boolean
): Omit<Marker, 'title'> | undefined {
	const kind = kindByWord.get(word.toLowerCase());
	const from = numberOf(fromText, kind, marked);
	const to = toText === undefined ? from : numberOf(toText, kind, marked);
	if (kind === undefined || from === undefined || to === undefined || to < from) return undefined;
	const written = fromText.replace(/\.$/, '');
	return {
		kind,
		word,
		number: toText === undefined ? written : `${written}–${toText}`,
		span: { from, to },
	};
}

/** `"3"`, `"three"`, `"III"` => 3; letters count parts: `"C"` => 3. */
function numberOf(text: string, kind: MarkerKind | undefined, marked: boolean): number | undefined {
	const named = numberByWord.get(text.toLowerCase());
	if (named !== undefined) return named;
	if (/^\d+\.?$/.test(text)) return Number.parseInt(text, 10);
	if (/^[IVX]+$/.test(text)) return romanValue(text);
	if (/^[A-H]$/.test(text) && kind === 'phase' && marked) return text.charCodeAt(0) - 64;
	return undefined;
}

function romanValue(text: string): number | undefined {
	const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text);
	const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
	return match ? (match[1]?.length ?? 0) * 10 + ones.indexOf(match[2] ?? '') : undefined;
}

const weekWords = markerWords.week.join('|');
const weeksInside = new RegExp(
	`\\s*(?:[([]\\s*(?:${weekWords})\\s*${span}\\s*[)\\]]|(?:^|\\s[|–—-]\\s*)(?:${weekWords})\\s*${span}(?=\\s*(?:$|[:|–—-])))\\s*`,
	'iu'
);
const lengthInside = new RegExp(`\\s*[([]\\s*(\\d{1,2})\\s*(?:${weekWords})\\s*[)\\]]\\s*`, 'iu');

function withWeeks(marker: Marker): Marker {
	if (marker.kind !== 'phase') return marker;
	// "Term 1 (12 weeks)" has no title but this.
	const whole = takeWeeks(`(${marker.title})`);
	return { ...marker, ...(whole.title === '' ? whole : takeWeeks(marker.title)) };
}

/** Takes `"(Weeks 5–8)"` and `"(4 weeks)"` out of the title of a phase. */
export function takeWeeks(title: string): Pick<Marker, 'length' | 'title' | 'weeks'> {
	const match = weeksInside.exec(title);
	const found = match?.map((part) => part ?? '');
	const from = found && numberOf(found[1] || found[3] || '', 'week', true);
	if (match && found && from) {
		const to = numberOf(found[2] || found[4] || found[1] || found[3] || '', 'week', true) ?? from;
		return { title: joined(title, match), ...(from <= to && { weeks: { from, to } }) };
	}
	const length = lengthInside.exec(title);
	if (length && Number(length[1]) > 0)
		return { title: joined(title, length), length: Number(length[1]) };
	return { title };
}

function joined(title: string, { 0: all, index }: RegExpExecArray): string {
	const after = title.slice(index + all.length).replace(separator, '');
	return `${title.slice(0, index)} ${after}`.trim();
}
