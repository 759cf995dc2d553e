import type * as english from '../en/locale.ts';

export const locale: typeof english.locale = 'de-DE';
