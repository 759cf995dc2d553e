import { stringify } from 'yaml';
import type { DraftedPage } from './drafted-page.ts';
import type { ImportedPage } from './imported.ts';
import { writeMdx } from './mdx-writer.ts';

/** Writes a drafted page with its frontmatter. */
export function writeDraft({ data, path, root }: DraftedPage): ImportedPage {
	const body = writeMdx(root);
	// Long titles stay in one line.
	const yaml = stringify(data, { lineWidth: 0 });
	return { path, text: `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}` };
}
