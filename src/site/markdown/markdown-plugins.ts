import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { ConfigWords } from '../config-words.ts';
import { leftOutPlugin } from './left-out-plugin.ts';
import { linkPlugin } from './link-plugin.ts';
import { questionPlugin } from './question-plugin.ts';
import { tablePlugin } from './table-plugin.ts';
import { taskBoxPlugin, taskPlugin } from './task-plugin.ts';

export interface MarkdownPlugins {
	mdastPlugins: MdastPluginEntry[];
	hastPlugins: HastPluginEntry[];
}

/** What we change in a rendered page. `base` is `""` or `"/my-fork"`; `curriculum` gives the newest one. */
export function markdownPlugins(
	base: string,
	curriculum: () => Curriculum,
	words: ConfigWords
): MarkdownPlugins {
	return {
		mdastPlugins: [taskPlugin()],
		hastPlugins: [
			leftOutPlugin(curriculum),
			linkPlugin(base, curriculum, words),
			tablePlugin(words),
			taskBoxPlugin(),
			questionPlugin(),
		],
	};
}
