import type { z } from 'zod';
import { problem, sortProblems, type Place, type Problem } from '../curriculum/problem.ts';
import { didYouMean } from '../curriculum/similar.ts';
import { describeIssue, type OptionFault } from './describe-issue.ts';
import { placesOfKeys } from './places-of-keys.ts';
import { siteConfigSchema } from './site-config.ts';

export const siteConfigFile = 'src/site.config.ts';

/** The configuration as its schema gives it: with defaults, but for a title that was left out. */
type ReadConfig = z.output<typeof siteConfigSchema>;

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** A configuration that is right, or what is wrong with it. */
export type ConfigReading =
	| {
			config: ReadConfig;
			/** Where a key stands, `['colours', 'accent']`, or the nearest above it that is written down. */
			placeOf: PlaceOf;
	  }
	| { config: undefined; problems: Problem[] };

/** What a configuration is checked against. */
export interface ConfigSource {
	/** The text of `src/site.config.ts`, to find the places of its keys. */
	text: string;
	/** Files below `public` and `src/assets`, by their path from the project's root. */
	files: readonly string[];
}

/** Checks what `src/site.config.ts` exports. Never throws. */
export function readSiteConfig(options: unknown, { files, text }: ConfigSource): ConfigReading {
	const places = placesOfKeys(text);
	const placeOf: PlaceOf = (path) => {
		const place = path.length === 0 ? { line: 1, column: 1 } : places.get(path.join('.'));
		return place ? { file: siteConfigFile, ...place } : placeOf(path.slice(0, -1));
	};
	const result = siteConfigSchema.safeParse(options);
	const faults = result.success
		? missingFiles(result.data, files)
		: result.error.issues.flatMap((issue) => describeIssue(issue, options));
	if (result.success && faults.length === 0) return { config: result.data, placeOf };
	const problems = faults.map(({ hint, message, path }) =>
		problem('site-config-invalid', placeOf(path), message, hint)
	);
	return { config: undefined, problems: sortProblems(problems) };
}

/** Pictures that the configuration names and nobody has put there. */
function missingFiles(
	{ favicon, logo, socialImage }: ReadConfig,
	files: readonly string[]
): OptionFault[] {
	const logos = typeof logo === 'object' ? Object.entries(logo) : [['src', logo]];
	const named: [path: string[], file: unknown][] = [
		...logos
			.filter(([key]) => key === 'src' || key === 'light' || key === 'dark')
			.map(([key = '', file]): [string[], unknown] => [['logo', key], file]),
		[['favicon'], favicon],
		[['socialImage'], socialImage],
	];
	return named.flatMap(([path, file]) =>
		typeof file !== 'string' || files.includes(file)
			? []
			: {
					path,
					message: `The option "${path[0]}" names ${file}, and there is no such file.`,
					hint: `${didYouMean(file, files)}Put the picture there, or write the path of another.`,
				}
	);
}
