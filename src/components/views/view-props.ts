import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Page } from '../../curriculum/page.ts';

/** What every view of a kind of page is given; the page's own text comes in the slot. */
export interface ViewProps {
	curriculum: Curriculum;
	page: Page;
}
