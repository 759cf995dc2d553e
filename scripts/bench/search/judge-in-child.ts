import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { JudgedQueries } from './read-judged.ts';
import type { Judged } from './score.ts';

/** Judges a search that is made for browsers, in a process of its own that acts as one. */
export async function judgeInChild(
	name: 'ours' | 'plain',
	folder: string
): Promise<Record<keyof JudgedQueries, Judged[]>> {
	const child = fork(fileURLToPath(new URL('child-judge.ts', import.meta.url)), [name, folder]);
	return new Promise((resolve, reject) => {
		child.once('message', (judged) => {
			resolve(judged as Record<keyof JudgedQueries, Judged[]>);
			child.kill();
		});
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`Judging ${name} ended with code ${code}.`)));
	});
}
