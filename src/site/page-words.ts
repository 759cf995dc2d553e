import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Page } from '../curriculum/page.ts';
import { phaseOf, roadmapOf, weekOf } from '../curriculum/relations.ts';
import { frame, kindNames } from '../words/chosen/pages.ts';
import { siteLocale } from './site-locale.ts';

/** `"Week 3"`, `"Month 1"`, `"Project"`: what stands above the title of a page. */
export function labelOf(curriculum: Curriculum, page: Page): string {
	if (page.location.kind === 'week') return weekOf(curriculum, page)?.label ?? '';
	if (page.location.kind === 'phase') return phaseOf(curriculum, page)?.label ?? '';
	if (page.data.ours) return frame.ours;
	return kindNames[page.location.kind];
}

/** A title that says which week or phase it is: `"Week 3: Forms"`. Other pages have their title. */
export function shortTitle(curriculum: Curriculum, page: Page): string {
	const { kind } = page.location;
	return kind === 'week' || kind === 'phase'
		? `${labelOf(curriculum, page)}: ${page.title}`
		: page.title;
}

/** Where a page stands, for search results: `"Week 3 · Day by day"`. */
export function standsIn(curriculum: Curriculum, page: Page): string {
	const { kind } = page.location;
	const roadmap = kind === 'roadmap' ? undefined : roadmapOf(curriculum, page)?.page.title;
	return [labelOf(curriculum, page), roadmap].filter(Boolean).join(' · ');
}

/** `"2026-11-21"` => `"21 November 2026"`, as the site writes dates. */
export function dayInWords(day: string, locale = siteLocale): string {
	const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	return format.format(new Date(day));
}

/** `["Django 5.2", "Django 6.0", "Django 6.1"]` => `"Django 5.2, 6.0 and 6.1"` */
export function versionsInWords(versions: readonly string[]): string {
	const [first = '', ...rest] = versions;
	const product = first.slice(0, first.lastIndexOf(' ') + 1);
	const shared = rest.every((version) => version.startsWith(product));
	const short = shared ? rest.map((version) => version.slice(product.length)) : rest;
	return new Intl.ListFormat(siteLocale).format([first, ...short].filter(Boolean));
}

/** Monday to Sunday, as the site writes them. */
export function weekdayNames(locale = siteLocale): string[] {
	const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
	// 1 January 2024 was a Monday.
	return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(new Date(Date.UTC(2024, 0, day))));
}
