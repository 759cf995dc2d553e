import config from '../site.config.ts';
import type { Curriculum } from '../curriculum/curriculum.ts';
import type { Page } from '../curriculum/page.ts';
import { phaseOf, roadmapOf, weekOf } from '../curriculum/relations.ts';
import { kindNames } from '../words/chosen/pages.ts';

/** `"Week 3"`, `"Month 1"`, `"Project"`: what stands above the title of a page. */
export function labelOf(curriculum: Curriculum, page: Page): string {
	if (page.location.kind === 'week') return weekOf(curriculum, page)?.label ?? '';
	if (page.location.kind === 'phase') return phaseOf(curriculum, page)?.label ?? '';
	if (page.data.ours) return `${kindNames.topic} · also worth knowing`;
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

/** `1, "task"` => `"1 task"`; `3, "task"` => `"3 tasks"`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * `"2026-11-21"` => `"21 November 2026"`, in the language of the site. The words around it are British
 * English, so plain English is, too.
 */
export function dayInWords(day: string, language = config.language): string {
	const locale = language === 'en' ? 'en-GB' : language;
	const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	return format.format(new Date(day));
}

/** `["Django 5.2", "Django 6.0", "Django 6.1"]` => `"Django 5.2, 6.0 and 6.1"` */
export function versionsInWords(versions: readonly string[]): string {
	const [first = '', ...rest] = versions;
	const product = first.slice(0, first.lastIndexOf(' ') + 1);
	const shared = rest.every((version) => version.startsWith(product));
	const short = shared ? rest.map((version) => version.slice(product.length)) : rest;
	return new Intl.ListFormat('en-GB').format([first, ...short].filter(Boolean));
}
