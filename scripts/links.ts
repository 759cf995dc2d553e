import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { readBuiltSite } from '../src/files/read-built-site.ts';
import { readContent } from '../src/files/read-content.ts';
import {
	checkOutside,
	checkSite,
	checkUrlList,
	type JudgeOutside,
} from '../src/links/check-site.ts';
import { checkExternal } from '../src/links/external/check-external.ts';
import { outOfTime } from '../src/links/external/judge-answer.ts';
import { isBroken, joinReports, type LinkReport } from '../src/links/link-report.ts';
import { reportFormats, type ReportFormat } from '../src/links/report/format-report.ts';
import { httpRequest } from '../src/network/http-request.ts';
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
	const judge = judgeOutside({
		timeout: 1000 * readNumber('timeout', values.timeout),
		concurrency: readNumber('concurrency', values.concurrency),
		perHost: readNumber('per-host', values['per-host']),
		allowPrivate: values['allow-private'],
		repository: address.repository,
		...(values.budget !== undefined && {
			signal: AbortSignal.timeout(1000 * readNumber('budget', values.budget)),
		}),
	});

	const report =
		urls === undefined
			? await checkBuilt()
			: await checkUrlList(await readFile(urls, 'utf8'), urls, judge);
	if (output === undefined) console.log(print(report));
	else await writeFile(output, `${print(report)}\n`);
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
		if (!external) return checkSite(project, place);
		const outside = await checkOutside(project, place, judge);
		return internal ? joinReports(checkSite(project, place), outside) : outside;
	}
});

interface OutsideOptions {
	timeout: number;
	concurrency: number;
	perHost: number;
	allowPrivate: boolean;
	repository: string | undefined;
	signal?: AbortSignal;
}

/** Asks hosts with real requests and a real clock, and says how far it is. */
function judgeOutside({ repository, ...given }: OutsideOptions): JudgeOutside {
	const about = repository === undefined ? '' : `; +https://github.com/${repository}`;
	return (urls) =>
		checkExternal(urls, {
			...given,
			request: httpRequest,
			userAgent: `Mozilla/5.0 (compatible; Waymark link check${about})`,
			pause: 250,
			patience: 60,
			now: () => new Date(),
			wait: (milliseconds, signal) =>
				delay(milliseconds, undefined, { signal }).catch(() => undefined),
			progress: (done, all) => {
				if (!process.stderr.isTTY) return;
				process.stderr.write(`\rChecked ${done} of ${all} addresses${done === all ? '\n' : ''}`);
			},
		});
}

function readFormat(text: string): ReportFormat {
	if (Object.hasOwn(reportFormats, text)) return text as ReportFormat;
	const known = Object.keys(reportFormats).join(', ');
	throw new Error(`There is no format "${text}". Use one of ${known}.`);
}

function readNumber(option: string, text: string): number {
	const number = Number(text);
	if (number > 0 && Number.isFinite(number)) return number;
	throw new Error(`--${option} must be a number above 0, not "${text}".`);
}
