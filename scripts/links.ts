import { readFile } from 'node:fs/promises';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { readBuiltSite } from '../src/files/read-built-site.ts';
import { readContent } from '../src/files/read-content.ts';
import { readLedger } from '../src/files/read-ledger.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { checkSite, checkUrlList } from '../src/links/check-site.ts';
import { outOfTime } from '../src/links/external/judge-answer.ts';
import { judgeUnlessIgnored } from '../src/links/external/ignore-list.ts';
import { judgeWithLedger } from '../src/links/external/judge-with-ledger.ts';
import { formatLedger } from '../src/links/ledger.ts';
import { isBroken, type LinkReport } from '../src/links/link-report.ts';
import { reportFormats, type ReportFormat } from '../src/links/report/format-report.ts';
import { askHosts } from '../src/network/ask-hosts.ts';
import config from '../src/site.config.ts';
import { originOf, siteAddress } from '../src/site/site-address.ts';
import { runCommand } from './run-command.ts';

const help = `Usage: npm run links -- [options]

Checks the links of the built site: those inside of it, and with --external those to other hosts. Build it first.

  --internal         checks the links inside of the site; the default
  --external         checks the links to other hosts; with --internal both
  --urls FILE        checks the addresses of a list, one a line, instead of a site
  --dist DIR         folder of the built site; the default is dist
  --base PATH        path the site was built for, such as /my-fork; the default is that of the configuration
  --format FORMAT    ${Object.keys(reportFormats).join(', ')}; the default is pretty
  --output FILE      writes the report to a file instead of the terminal
  --ledger FILE      remembers answers there and asks only for what is due
  --max-age DAYS     asks again for everything that is older
  --timeout S        seconds a host has for an answer; the default is 20
  --budget S         seconds for the whole run; what is not checked by then is skipped
  --concurrency N    requests at once; the default is 40
  --per-host N       requests at once to one host; the default is 2
  --allow-private    asks hosts of private networks, too
  --strict           a link that has moved, or whose host does not let us in, is a fault, too

Exit code 0: all links are fine; 1: something is broken; 2: wrong usage, or no built site; 3: the budget ended
before all was checked.`;

const options = {
	'allow-private': { type: 'boolean', default: false },
	base: { type: 'string' },
	budget: { type: 'string' },
	concurrency: { type: 'string', default: '40' },
	dist: { type: 'string', default: 'dist' },
	external: { type: 'boolean', default: false },
	format: { type: 'string', default: 'pretty' },
	internal: { type: 'boolean', default: false },
	ledger: { type: 'string' },
	'max-age': { type: 'string' },
	output: { type: 'string' },
	'per-host': { type: 'string', default: '2' },
	strict: { type: 'boolean', default: false },
	timeout: { type: 'string', default: '20' },
	urls: { type: 'string' },
} as const;

await runCommand(help, options, async (values) => {
	const { base, dist, external, internal, output, strict, urls } = values;
	const print = reportFormats[readFormat(values.format)];
	const address = siteAddress(config, process.env);
	const ask = askHosts({
		timeout: 1000 * readNumber('timeout', values.timeout),
		concurrency: readNumber('concurrency', values.concurrency),
		perHost: readNumber('per-host', values['per-host']),
		allowPrivate: values['allow-private'],
		repository: address.repository,
		progress: showProgress,
		...(values.budget !== undefined && {
			signal: AbortSignal.timeout(1000 * readNumber('budget', values.budget)),
		}),
	});

	const known = await readLedger(values.ledger);
	const maxAge = values['max-age'];
	const today = new Date().toISOString().slice(0, 10);
	const remembering = judgeWithLedger(ask, known, {
		today,
		maxAge: maxAge === undefined ? undefined : readNumber('max-age', maxAge, '0 or more'),
	});
	const { judge, notes } = judgeUnlessIgnored(remembering.judge, config.ignoredLinks ?? [], today);

	const report =
		urls === undefined ? await checkBuilt() : await checkUrlList(await readList(urls), urls, judge);
	if (values.ledger !== undefined)
		await writeWhole(values.ledger, formatLedger(remembering.ledger()));
	if (output === undefined) console.log(print(report));
	else await writeWhole(output, `${print(report)}\n`);
	if (external) for (const note of notes()) console.error(`src/site.config.ts: ${note}`);
	if (isBroken(report, strict)) process.exitCode = 1;
	else if (report.links.some(({ reason }) => reason === outOfTime)) process.exitCode = 3;

	async function checkBuilt(): Promise<LinkReport> {
		const place = { origin: originOf(address), base: base?.replace(/\/$/, '') ?? address.base };
		const built = await readBuiltSite(dist).catch(() => {
			throw new Error(`There is no built site in ${dist}. Run npm run build first.`);
		});
		if (built.pages.size === 0)
			throw new Error(`There are no pages in ${dist}. Run npm run build first.`);
		const { curriculum } = loadCurriculum(await readContent(process.cwd()), address);
		const project = { ...built, dist, curriculum };
		return checkSite(project, place, {
			inside: internal || !external,
			outside: external ? judge : undefined,
		});
	}
});

function readList(file: string): Promise<string> {
	return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') throw new Error(`There is no file ${file}.`);
		throw error;
	});
}

/** One line that changes while hosts are asked; nothing where nobody watches. */
function showProgress(done: number, all: number): void {
	if (!process.stderr.isTTY) return;
	process.stderr.write(`\rChecked ${done} of ${all} addresses${done === all ? '\n' : ''}`);
}

function readFormat(text: string): ReportFormat {
	if (Object.hasOwn(reportFormats, text)) return text as ReportFormat;
	const known = Object.keys(reportFormats).join(', ');
	throw new Error(`There is no format "${text}". Use one of ${known}.`);
}

function readNumber(
	option: string,
	text: string,
	allowed: 'above 0' | '0 or more' = 'above 0'
): number {
	const number = text.trim() === '' ? Number.NaN : Number(text);
	if (Number.isFinite(number) && (number > 0 || (number === 0 && allowed === '0 or more')))
		return number;
	throw new Error(`--${option} must be a number ${allowed}, not "${text}".`);
}
