import { execFileSync } from 'node:child_process';

/**
 * Whether git knows when each file was changed last. Some hosts build from the newest commits only; the oldest of
 * them then looks as if it had changed every file, and no date is better than a wrong one.
 */
export function hasWholeHistory(): boolean {
	try {
		const args = ['rev-parse', '--is-shallow-repository'];
		const answer = execFileSync('git', args, {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		return answer.trim() === 'false';
	} catch {
		return false;
	}
}
