import { styleText } from 'node:util';
import { build, preview } from 'astro';
import config from '../src/site.config.ts';
import { siteAddress } from '../src/site/site-address.ts';

const began = performance.now();
await build({});
const seconds = ((performance.now() - began) / 1000).toFixed(1);

const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ logLevel: 'error', server: { port } });
const { base } = siteAddress(config, process.env);
const address = styleText('cyan', `http://localhost:${server.port}${base}/`);
console.log(`\nBuilt in ${seconds} s. The site is at ${address} (Ctrl+C stops it).`);
