/** JSON of some version of the store. */
export type Versioned = Readonly<Record<string, unknown>>;

/** The row `n` turns what version `n` kept into what version `n + 1` keeps. */
export type Migrations = Readonly<Record<number, (kept: Versioned) => Versioned>>;

export const currentVersion = 1;

/** No version before this one was published. */
const migrations: Migrations = {};

/** The same in the current version, or why there is no way to it. */
export function migrate(
	kept: Versioned,
	steps = migrations,
	current = currentVersion
): Versioned | 'newer' | 'unknown' {
	const { version } = kept;
	if (typeof version !== 'number' || !Number.isInteger(version)) return 'unknown';
	if (version > current) return 'newer';
	if (version === current) return kept;
	const step = steps[version];
	return step ? migrate({ ...step(kept), version: version + 1 }, steps, current) : 'unknown';
}
