import type { HastPluginEntry } from 'satteri';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { linkPlugin } from './link-plugin.ts';
import { tablePlugin } from './table-plugin.ts';
import { taskPlugin } from './task-plugin.ts';

/** What we change in a rendered page. `base` is `""` or `"/my-fork"`. */
export function hastPlugins(base: string, curriculum: Curriculum): HastPluginEntry[] {
	return [linkPlugin(base, curriculum), tablePlugin(), taskPlugin()];
}
