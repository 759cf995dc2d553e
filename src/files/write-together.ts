import * as nodeDisk from 'node:fs';
import { dirname, join } from 'node:path';

/** Files to write and to take away. Paths are below one folder, with forward slashes. */
export interface FileChanges {
	writes: readonly { path: string; text: string }[];
	removals: readonly string[];
}

/** What is needed of `node:fs`. */
export type Disk = Pick<
	typeof nodeDisk,
	| 'existsSync'
	| 'mkdirSync'
	| 'readFileSync'
	| 'readdirSync'
	| 'renameSync'
	| 'rmSync'
	| 'rmdirSync'
	| 'statSync'
	| 'writeFileSync'
>;

/**
 * Writes and takes away files below `folder` in one step. All of it is written into a folder of its own first;
 * when that is renamed to `waiting`, it is decided, and `finishWriting` moves the pieces to their places, as large
 * as they come: a folder that was not there arrives whole. Who is interrupted before that moment changes nothing,
 * and what is interrupted after it is finished by the next call of `finishWriting`.
 *
 * @throws with what was wrong and what became of the files.
 */
export function writeTogether(
	folder: string,
	waiting: string,
	{ removals, writes }: FileChanges,
	disk: Disk = nodeDisk
): void {
	const draft = `${waiting}-${process.pid}`;
	try {
		disk.rmSync(draft, { recursive: true, force: true });
		makeFolder(draft, disk);
		for (const { path, text } of writes) {
			const file = join(draft, 'files', path);
			disk.mkdirSync(dirname(file), { recursive: true });
			disk.writeFileSync(file, text, { flush: true });
		}
		disk.writeFileSync(join(draft, 'removals.json'), JSON.stringify(removals), { flush: true });
		disk.renameSync(draft, waiting);
	} catch (error) {
		disk.rmSync(draft, { recursive: true, force: true });
		throw new Error(`Nothing was written: ${messageOf(error)}.`, { cause: error });
	}
	finishWriting(folder, waiting, disk);
}

/**
 * Finishes what an interrupted `writeTogether` had decided, and clears away what one had not.
 *
 * @returns whether there was something to finish.
 */
export function finishWriting(folder: string, waiting: string, disk: Disk = nodeDisk): boolean {
	clearDrafts(waiting, disk);
	if (!disk.existsSync(waiting)) return false;
	// Ctrl+C in these milliseconds is heard when all is in its place.
	const wait = () => undefined;
	process.on('SIGINT', wait).on('SIGTERM', wait);
	try {
		const removals = disk.readFileSync(join(waiting, 'removals.json'), 'utf8');
		move(join(waiting, 'files'), folder, disk);
		for (const path of JSON.parse(removals) as string[]) remove(folder, path, disk);
		const done = `${waiting}-${process.pid}`;
		disk.renameSync(waiting, done);
		disk.rmSync(done, { recursive: true, force: true });
	} catch (error) {
		throw new Error(
			`Some files could not be moved to their places: ${messageOf(error)}. ` +
				`They wait in ${waiting}. Mend the cause and run the import again; it begins with them.`,
			{ cause: error }
		);
	} finally {
		process.off('SIGINT', wait).off('SIGTERM', wait);
	}
	return true;
}

/** Takes away what runs left behind that are no more. */
function clearDrafts(waiting: string, disk: Disk): void {
	const folder = dirname(waiting);
	if (!disk.existsSync(folder)) return;
	for (const name of disk.readdirSync(folder)) {
		const path = join(folder, name);
		const pid = path.startsWith(`${waiting}-`) ? Number(path.slice(waiting.length + 1)) : NaN;
		if (Number.isInteger(pid) && !isRunning(pid))
			disk.rmSync(path, { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** A folder with all above it, one by one: where none can be made, Node tries for ever to make them in one go. */
function makeFolder(path: string, disk: Disk): void {
	if (disk.existsSync(path)) return;
	makeFolder(dirname(path), disk);
	disk.mkdirSync(path);
}

function move(from: string, to: string, disk: Disk): void {
	if (!disk.existsSync(from)) return;
	if (!disk.existsSync(to) || !disk.statSync(from).isDirectory()) {
		disk.renameSync(from, to);
		return;
	}
	for (const name of disk.readdirSync(from).sort()) move(join(from, name), join(to, name), disk);
}

/** Takes a file away, and the folders that held nothing else. */
function remove(folder: string, path: string, disk: Disk): void {
	disk.rmSync(join(folder, path), { force: true });
	for (let above = dirname(path); above !== '.'; above = dirname(above)) {
		const place = join(folder, above);
		if (!disk.existsSync(place)) continue;
		if (disk.readdirSync(place).length > 0) return;
		disk.rmdirSync(place);
	}
}

function messageOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
