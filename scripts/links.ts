import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openBuiltSite, type BuiltFiles } from '../src/files/read-built-site.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { checkSite, checkUrlList } from '../src/links/check-site.ts';
import { outOfTime } from '../src/links/external/judgement.ts';
import { isBroken, reportOf, type LinkReport } from '../src/links/link-report.ts';
import { reportFormats } from '../src/links/report/format-report.ts';
import { loadSite } from '../src/site/load-site.ts';
import { originOf } from '../src/site/site-address.ts';
import { help, options, readFormat, readNumbers, refuseUseless } from './links/options.ts';
import { runCommand } from './run-command.ts';

class BudgetEnded extends Error {}

// What only some runs need is loaded by them: most check a site that is fine, and that should take no time.

await runCommand(help, options, async (values) => {
	const { base, budget, changed, external, fix, internal, output, strict, urls } = values;
	const dist = values.dist.replace(/(?<=.)\/+$/, '');
	const format = readFormat(values.format);
	const { address, config } = await loadSite();
	const place = {
		origin: originOf(address),
		base: base === undefined ? address.base : withSlash(base),
	};
	const numbers = readNumbers(values);
	refuseUseless(values);
	for (const [option, file] of [
		['output', output],
		['ledger', values.ledger],
	] as const)
		if (file !== undefined && !existsSync(dirname(file)))
			throw new Error(`There is no folder ${dirname(file)} for --${option}. Make it first.`);
	const end = numbers.budget ?? Infinity;
	const left = Math.max(0, Math.ceil(end - performance.now()));
	const asksHosts = external || fix || urls !== undefined;
	const signal = AbortSignal.any([
		...(budget === undefined ? [] : [AbortSignal.timeout(left)]),
		...(asksHosts ? [interruption()] : []),
	]);
	const outside = asksHosts
		? await (
				await import('./links/outside.ts')
			).openOutside(values, numbers, {
				...address,
				ignoredLinks: config.ignoredLinks,
				signal,
			})
		: undefined;

	try {
		let report = urls === undefined ? await checkBuilt() : await checkList(urls);
		if (external || urls !== undefined) await outside?.remember();
		if (fix && outside)
			report = await (await import('./links/fix.ts')).fixLinks(report, place.base, outside.ask);
		await print(`${reportFormats[format](report)}\n`);
		if (external)
			for (const note of outside?.notes() ?? []) console.error(`src/site.config.ts: ${note}`);
		if (isBroken(report, strict)) process.exitCode = 1;
		else if (report.links.some(({ reason }) => reason === outOfTime)) process.exitCode = 3;
	} catch (error) {
		if (!(error instanceof BudgetEnded)) throw error;
		console.error(`The budget of ${budget} s ended while the site was read. Nothing was checked.`);
		// Whoever reads the report finds one in which nothing was checked.
		await print(`${reportFormats[format](reportOf([]))}\n`);
		process.exitCode = 3;
	}
	// A name that is still being looked up would keep the process alive.
	if (signal.aborted) process.exit();

	async function checkBuilt(): Promise<LinkReport> {
		return checkSite({ ...openSite(), dist, curriculum }, place, {
			// Once hosts were asked, what they said is reported, however late it is.
			beforePage: () => {
				if (performance.now() > end) throw new BudgetEnded();
			},
			inside: internal || !external,
			outside: external ? outside?.judge : undefined,
			mattersAt: changed === undefined ? undefined : await readChanged(changed),
			listsFine: format === 'json',
		});
	}

	function openSite(): BuiltFiles {
		const hint = 'Run npm run build first.';
		try {
			const built = openBuiltSite(dist);
			if (built.files.some((file) => file.endsWith('.html'))) return built;
		} catch (error) {
			throw new Error(`There is no built site in ${dist}. ${hint}`, { cause: error });
		}
		throw new Error(`There are no pages in ${dist}. ${hint}`);
	}

	async function curriculum() {
		const [{ loadCurriculum }, { readContent }] = await Promise.all([
			import('../src/curriculum/load-curriculum.ts'),
			import('../src/files/read-content.ts'),
		]);
		return loadCurriculum(await readContent(process.cwd()), address).curriculum;
	}

	async function checkList(file: string): Promise<LinkReport> {
		if (!outside) throw new Error('A list is checked by asking other hosts.');
		const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') throw new Error(`There is no file ${file}.`);
			throw error;
		});
		return checkUrlList(text, file, outside.judge);
	}

	async function print(text: string): Promise<void> {
		if (output === undefined)
			await new Promise<void>((done) => process.stdout.write(text, () => done()));
		else await writeWhole(output, text);
	}
});

/** Ended by Ctrl+C: what hosts have said by then is not lost. A second one stops the process as ever. */
function interruption(): AbortSignal {
	const controller = new AbortController();
	process.once('SIGINT', () => {
		console.error('\nStopping. What hosts have said so far is reported and kept.');
		controller.abort();
	});
	return controller.signal;
}

/** `"my-fork/"` => `"/my-fork"`, `"/"` => `""` */
function withSlash(base: string): string {
	const path = base.replaceAll(/^\/+|\/+$/g, '');
	return path === '' ? '' : `/${path}`;
}

async function readChanged(commit: string) {
	const [{ readChanges }, { onChangedLines }] = await Promise.all([
		import('../src/files/read-changes.ts'),
		import('../src/links/changed-lines.ts'),
	]);
	return onChangedLines(readChanges(process.cwd(), commit));
}
