import { reportFormats, type ReportFormat } from '../../src/links/report/format-report.ts';

export const help = `Usage: npm run links -- [options]

Checks the links of the built site: those inside of it, and with --external those to other hosts. Build it first.

  --internal         checks the links inside of the site, and how its pages hang together; the default
  --external         checks the links to other hosts; with --internal both
  --urls FILE        checks the addresses of a list, one a line, instead of a site
  --changed REF      only links on lines that have changed since the checkout left a commit, branch or tag
  --dist DIR         folder of the built site; the default is dist
  --base PATH        path the site was built for, such as /my-fork; the default is that of the configuration
  --format FORMAT    ${Object.keys(reportFormats).join(', ')}; the default is pretty
  --output FILE      writes the report to a file instead of the terminal
  --ledger FILE      remembers answers there and asks only for what is due
  --merge FILE       adds what another ledger knows to that one; may be given several times
  --max-age DAYS     asks again for everything that is older
  --timeout S        seconds a host has for an answer; the default is 20
  --budget S         seconds for the whole run; what is not checked by then is skipped
  --concurrency N    requests at once; the default is 100
  --per-host N       requests at once to one host; the default is 2
  --allow-private    asks hosts of private networks, too
  --shard I/N        asks only the hosts of the I-th of N runs, which share all hosts among them
  --fix              mends links that have moved, and headings of which only one can be meant, in the sources
  --strict           a warning is a fault, too: a link that has moved, a host that does not let us in, an orphan

Exit code 0: all links are fine; 1: something is broken; 2: wrong usage, or no built site; 3: the budget ended
before all was checked.`;

export const options = {
	'allow-private': { type: 'boolean', default: false },
	base: { type: 'string' },
	budget: { type: 'string' },
	changed: { type: 'string' },
	concurrency: { type: 'string', default: '100' },
	dist: { type: 'string', default: 'dist' },
	external: { type: 'boolean', default: false },
	fix: { type: 'boolean', default: false },
	format: { type: 'string', default: 'pretty' },
	internal: { type: 'boolean', default: false },
	ledger: { type: 'string' },
	'max-age': { type: 'string' },
	merge: { type: 'string', multiple: true },
	output: { type: 'string' },
	'per-host': { type: 'string', default: '2' },
	shard: { type: 'string' },
	strict: { type: 'boolean', default: false },
	timeout: { type: 'string', default: '20' },
	urls: { type: 'string' },
} as const;

/**
 * Options that do nothing without others are a mistake that somebody should know of.
 *
 * @throws with what they go with.
 */
export function refuseUseless(given: {
	changed?: string | undefined;
	external: boolean;
	ledger?: string | undefined;
	merge?: string[] | undefined;
	shard?: string | undefined;
	urls?: string | undefined;
}): void {
	const { changed, external, ledger, merge, shard, urls } = given;
	if (!external && urls === undefined)
		for (const [option, value] of Object.entries({ ledger, merge, shard }))
			if (value !== undefined)
				throw new Error(`--${option} is for links to other hosts. Add --external, or --urls FILE.`);
	if (changed !== undefined && urls !== undefined)
		throw new Error('--changed is for the links of the site, and does not go with --urls.');
}

/** @throws with the formats there are. */
export function readFormat(text: string): ReportFormat {
	if (Object.hasOwn(reportFormats, text)) return text as ReportFormat;
	const known = Object.keys(reportFormats).join(', ');
	throw new Error(`There is no format "${text}". Use one of ${known}.`);
}

/** The options that are numbers, as they were given. */
interface GivenNumbers {
	budget?: string | undefined;
	concurrency: string;
	'max-age'?: string | undefined;
	'per-host': string;
	timeout: string;
}

/**
 * All numbers, whether this run needs them or not: who wrote them wanted something by them.
 *
 * @throws when one of them cannot be.
 */
export function readNumbers(given: GivenNumbers) {
	const { budget, 'max-age': maxAge } = given;
	const whole = 'that is whole and above 0';
	return {
		/** Milliseconds for the whole run. */
		budget: budget === undefined ? undefined : 1000 * readNumber('budget', budget),
		concurrency: readNumber('concurrency', given.concurrency, whole),
		/** Days. */
		maxAge: maxAge === undefined ? undefined : readNumber('max-age', maxAge, '0 or more'),
		perHost: readNumber('per-host', given['per-host'], whole),
		/** Milliseconds for an answer. */
		timeout: 1000 * readNumber('timeout', given.timeout),
	};
}

export type Numbers = ReturnType<typeof readNumbers>;

/** Timers of programs cannot wait much longer. */
const largest = 1_000_000;

const numbers = {
	'above 0': (number: number) => number > 0,
	'0 or more': (number: number) => number >= 0,
	'that is whole and above 0': (number: number) => Number.isInteger(number) && number > 0,
} as const;

function readNumber(
	option: string,
	text: string,
	allowed: keyof typeof numbers = 'above 0'
): number {
	const number = text.trim() === '' ? Number.NaN : Number(text);
	if (number > largest) throw new Error(`--${option} must be at most ${largest}, not "${text}".`);
	if (Number.isFinite(number) && numbers[allowed](number)) return number;
	throw new Error(`--${option} must be a number ${allowed}, not "${text}".`);
}
