import { join } from 'node:path';
import { docsFolder } from '../curriculum/location.ts';
import { importPlaces } from './import-places.ts';
import { finishWriting } from './write-together.ts';

/** Before pages are read: puts those in their places that an interrupted import had ready. `project` is the folder of its package.json. */
export function finishImport(project: string): void {
	const { root, waiting } = importPlaces(join(project, docsFolder));
	finishWriting(root, waiting);
}
