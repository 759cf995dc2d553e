import { expect } from 'vitest';

/** Runs something with the clock of the device in zones from UTC-12 to UTC+14, one with summer time at midnight. */
export function inEveryZone(run: () => void): void {
	const before = process.env['TZ'];
	try {
		for (const zone of ['Etc/GMT+12', 'America/Santiago', 'UTC', 'Pacific/Kiritimati']) {
			process.env['TZ'] = zone;
			expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
			run();
		}
	} finally {
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	}
}
