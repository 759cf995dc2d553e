import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';

export interface MeasureOptions {
	/** Seconds after which the command is ended. */
	cap: number;
	cwd: string;
	/** Files that get what it prints. */
	stdout: string;
	stderr: string;
}

/** What the processes of a command used, all added up. */
export interface Usage {
	/** Seconds of processor time, on all cores. On a busy machine it says more than the time that passed. */
	cpu: number;
	/** Bytes: of each process its highest resident set. Memory they share is counted for each. */
	memory: number;
}

/** What became of a command, and what it took. */
export type Measured =
	| {
			outcome: 'ended';
			/** From its start to its end. */
			seconds: number;
			/** What Linux tells about it; other systems do not. */
			usage: Usage | undefined;
			/** None when a signal ended it. */
			code: number | null;
	  }
	| { outcome: 'cut off' };

/** Runs a command to its end and measures it. @throws when there is no such program. */
export async function measureCommand(
	[program = '', ...args]: readonly string[],
	{ cap, cwd, stdout, stderr }: MeasureOptions
): Promise<Measured> {
	await using out = await open(stdout, 'w');
	await using err = await open(stderr, 'w');
	const started = performance.now();
	const child = spawn(program, args, {
		cwd,
		// A group of its own can be ended with all processes that it has started.
		detached: true,
		stdio: ['ignore', out.fd, err.fd],
	});
	const end = () => endGroup(child.pid);
	process.once('exit', end);
	const watch = new UsageWatch(child.pid);
	let cutOff = false;
	const timer = setTimeout(() => {
		cutOff = true;
		end();
	}, cap * 1000);
	try {
		const code = await new Promise<number | null>((resolve, reject) => {
			child.once('exit', resolve);
			child.once('error', reject);
		});
		const seconds = (performance.now() - started) / 1000;
		return cutOff
			? { outcome: 'cut off' }
			: { outcome: 'ended', seconds, usage: watch.usage(), code };
	} finally {
		clearTimeout(timer);
		watch.stop();
		process.removeListener('exit', end);
	}
}

function endGroup(pid: number | undefined): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}

/** Looks at a process and its children until it is stopped. */
class UsageWatch {
	private readonly processes = new Map<number, Usage>();
	private readonly timer: NodeJS.Timeout;

	constructor(pid: number | undefined) {
		const look = () => void (pid !== undefined && this.look(pid));
		// The kernel keeps sums and highest values, so only what came after the last look is missed.
		this.timer = setInterval(look, 10);
		look();
	}

	usage(): Usage | undefined {
		if (this.processes.size === 0) return undefined;
		const all = [...this.processes.values()];
		return {
			cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
			memory: all.reduce((sum, { memory }) => sum + memory, 0),
		};
	}

	stop(): void {
		clearInterval(this.timer);
	}

	private async look(pid: number): Promise<void> {
		const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
		const [status, stat, children] = await Promise.all([
			read('status'),
			read('stat'),
			read(`task/${pid}/children`),
		]);
		const memory = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
		// Behind the name in brackets, which may hold anything; the 12th and 13th are user and system time.
		const [user, system] = stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.slice(11, 13);
		if (memory !== undefined && user !== undefined && system !== undefined)
			this.processes.set(pid, {
				cpu: (Number(user) + Number(system)) / ticksPerSecond,
				memory: 1024 * Number(memory),
			});
		for (const child of children.split(' ').filter(Boolean)) await this.look(Number(child));
	}
}

/** The unit in which Linux counts processor time for programs, on every architecture. */
const ticksPerSecond = 100;
