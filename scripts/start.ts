import { styleText } from 'node:util';
import { build, preview } from 'astro';
import { loadSiteOrExit } from '../src/site/load-site.ts';

const { base } = (await loadSiteOrExit()).address;
const began = performance.now();
await build({});
const seconds = ((performance.now() - began) / 1000).toFixed(1);

const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ logLevel: 'error', server: { port } });
const address = styleText('cyan', `http://localhost:${server.port}${base}/`);
console.log(`\nBuilt in ${seconds} s. The site is at ${address} (Ctrl+C stops it).`);
