import { createHash } from 'node:crypto';
import { NameSet } from '../links/html/name-set.ts';
import { scanHtml, steeringElements } from '../links/html/scan-html.ts';

/** Sources of a policy, as in `'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='`, of what stands in a page itself. */
export interface InlineHashes {
	scripts: ReadonlySet<string>;
	styles: ReadonlySet<string>;
}

const names = new NameSet(['script', ...steeringElements]);

/** Types of scripts that run, or say where modules are. All others hold data, which no policy asks about. */
const runs = /^(?:module|importmap|(?:text|application)\/(?:java|ecma)script)?$/i;

/** The hashes of the scripts and style sheets that a page, given as UTF-8, holds in itself. */
export function inlineHashes(html: Buffer): InlineHashes {
	const found = { scripts: new Set<string>(), styles: new Set<string>() };
	let isInline = false;
	scanHtml(
		html,
		{
			startTag(tag) {
				if (tag.name !== 'script') return;
				isInline = tag.value('src') === undefined && runs.test(tag.value('type')?.trim() ?? '');
			},
			scriptText(text) {
				if (isInline) found.scripts.add(sourceOf(text));
			},
			styleText(text) {
				found.styles.add(sourceOf(text));
			},
		},
		{ names }
	);
	return found;
}

/** Browsers hash what they have read, and they read every line end as one sign. */
function sourceOf(text: string): string {
	const read = text.replaceAll(/\r\n?/g, '\n');
	return `'sha256-${createHash('sha256').update(read).digest('base64')}'`;
}
