import { styleText } from 'node:util';
import { build, preview } from 'astro';
import { loadSiteOrExit } from '../src/site/load-site.ts';
import { runCommand } from './run-command.ts';

const help = `Usage: npm start

Builds the site, serves it, and prints its address. The variable PORT chooses another port than 4321.`;

await runCommand(help, {}, async () => {
	const { base } = (await loadSiteOrExit()).address;
	const began = performance.now();
	await build({});
	const seconds = ((performance.now() - began) / 1000).toFixed(1);

	const port = Number(process.env['PORT'] ?? 4321);
	const server = await preview({ logLevel: 'error', server: { port } });
	const address = styleText('cyan', `http://localhost:${server.port}${base}/`);
	console.log(`\nBuilt in ${seconds} s. The site is at ${address} (Ctrl+C stops it).`);
});
