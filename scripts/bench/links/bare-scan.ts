// Reads all pages of a folder and counts what looks like a link: the floor for a link checker in Node.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
let links = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
	if (!name.endsWith('.html')) continue;
	const html = readFileSync(join(folder, name), 'utf8');
	for (const _ of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) links++;
}
console.log(links);
