import type { Root } from 'mdast';
import type { Frontmatter } from '../curriculum/frontmatter.ts';

/** A page before it is written. */
export interface DraftedPage {
	/** Below the docs folder. */
	path: string;
	data: Frontmatter;
	root: Root;
}
