import { writeFile } from 'node:fs/promises';
import { loadCurriculum } from '../src/curriculum/load-curriculum.ts';
import { readBuiltSite } from '../src/files/read-built-site.ts';
import { readContent } from '../src/files/read-content.ts';
import { checkSite } from '../src/links/check-site.ts';
import { isBroken } from '../src/links/link-report.ts';
import { reportFormats, type ReportFormat } from '../src/links/report/format-report.ts';
import config from '../src/site.config.ts';
import { originOf, siteAddress } from '../src/site/site-address.ts';
import { runCommand } from './run-command.ts';

const help = `Usage: npm run links -- [options]

Checks every link inside of the built site: pages, headings, images, scripts and styles. Build it first.

  --dist DIR       folder of the built site; the default is dist
  --base PATH      path the site was built for, such as /my-fork; the default is that of the configuration
  --format FORMAT  ${Object.keys(reportFormats).join(', ')}; the default is pretty
  --output FILE    writes the report to a file instead of the terminal
  --strict         a link that has moved is a fault, too

Exit code 0: all links are fine; 1: something is broken; 2: wrong usage, or no built site.`;

const options = {
	base: { type: 'string' },
	dist: { type: 'string', default: 'dist' },
	format: { type: 'string', default: 'pretty' },
	output: { type: 'string' },
	strict: { type: 'boolean', default: false },
} as const;

await runCommand(help, options, async ({ base, dist, format, output, strict }) => {
	const print = reportFormats[readFormat(format)];
	const address = siteAddress(config, process.env);
	const place = { origin: originOf(address), base: base?.replace(/\/$/, '') ?? address.base };
	const built = await readBuiltSite(dist).catch(() => {
		throw new Error(`There is no built site in ${dist}. Run npm run build first.`);
	});
	if (built.pages.size === 0)
		throw new Error(`There are no pages in ${dist}. Run npm run build first.`);
	const { curriculum } = loadCurriculum(await readContent(process.cwd()), address);
	const report = checkSite({ ...built, dist, curriculum }, place);
	if (output === undefined) console.log(print(report));
	else await writeFile(output, `${print(report)}\n`);
	if (isBroken(report, strict)) process.exitCode = 1;
});

function readFormat(text: string): ReportFormat {
	if (Object.hasOwn(reportFormats, text)) return text as ReportFormat;
	const known = Object.keys(reportFormats).join(', ');
	throw new Error(`There is no format "${text}". Use one of ${known}.`);
}
