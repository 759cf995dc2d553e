import type { Outline } from './build-outline.ts';
import { entriesOf } from './entries.ts';
import { titleInChat } from './find-title.ts';
import type { ImportLog } from './import-log.ts';
import { plainText } from './inline-markdown.ts';
import type { Addresses } from './source-lines.ts';
import { cleanTitle } from './split-title.ts';

/**
 * The title of a roadmap: the one that was given, the text's own, what an assistant calls it, its goal if that is
 * short, or the name of its file.
 */
export function chooseTitle(
	{ chat, roadmap, titleLine }: Outline,
	{ source, title }: { source: string; title?: string },
	log: ImportLog,
	addresses: Addresses
): string {
	const own = cleanTitle(plainText(roadmap.title, addresses)).replace(
		/^(?:(?:my|the|learning) )*(?:road-?map|plan|fahrplan|lernplan)\s*[:–—]\s+(?=\p{Lu}\S* \S)/iu,
		''
	);
	if (title?.trim()) {
		if (titleLine !== undefined) log.drop(titleLine, 'title');
		return title.trim();
	}
	const goal = roadmap.passages
		.filter(({ section }) => section === 'goals')
		.flatMap(({ blocks }) => entriesOf(blocks))
		.flatMap((entry) =>
			entry.kind === 'item'
				? [cleanTitle(plainText(entry.item.text, addresses)).replace(/\.$/, '')]
				: []
		)
		.find((text) => text.length <= 80 && !/[.!?](?:\s|$)/.test(text));
	const said = cleanTitle(plainText(titleInChat(chat) ?? '', addresses));
	const named = [own, said && said[0]!.toUpperCase() + said.slice(1), goal, fromFile(source)];
	return named.find((each) => each !== undefined && /[\p{L}\p{N}]/u.test(each)) ?? 'Roadmap';
}

/** `"plans/my-plan.md"` => `"My plan"`; nothing for standard input. */
function fromFile(source: string): string {
	if (source === 'standard input') return '';
	const name = source
		.replace(/^.*[\\/]/, '')
		.replace(/\.\w+$/, '')
		.replaceAll(/[-_]+/g, ' ')
		.trim();
	return name === '' ? '' : name[0]!.toUpperCase() + name.slice(1);
}
