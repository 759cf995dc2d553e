import { locale } from '../words/chosen/locale.ts';

/** Milliseconds since 1970 => `"8 December 2026 at 09:00"`, where the learner is. */
export function momentInWords(at: number): string {
	return new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}
