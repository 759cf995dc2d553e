import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the container builds with the Node.js that .nvmrc asks for', () => {
	const version = readFileSync('.nvmrc', 'utf8').trim();
	expect(readFileSync('Containerfile', 'utf8')).toContain(`/node:${version} AS build`);
});

test.each(['netlify.toml', 'vercel.json', 'wrangler.jsonc', 'Containerfile'])(
	'%s takes the site from where the build writes it',
	(file) => {
		expect(readFileSync(file, 'utf8')).toMatch(/["/]dist\b/);
	}
);

test('the container server does not hand out the files of headers', () => {
	expect(readFileSync('deploy/Caddyfile', 'utf8')).toContain('hide _headers _headers.caddy');
});
