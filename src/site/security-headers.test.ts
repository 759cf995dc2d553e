import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { siteHeaders, toCaddyfile, toHeadersFile, toVercelHeaders } from './security-headers.ts';

const table = siteHeaders("default-src 'none'");

test('vercel.json in the repository holds these headers', async () => {
	const config = {
		$schema: 'https://openapi.vercel.sh/vercel.json',
		buildCommand: 'npm run build',
		outputDirectory: 'dist',
		framework: null,
		trailingSlash: true,
		headers: toVercelHeaders(siteHeaders(contentSecurityPolicy('unbuilt'))),
	};
	await expect(`${JSON.stringify(config, undefined, 2)}\n`).toMatchFileSnapshot(
		'../../vercel.json'
	);
});

test('Netlify and Cloudflare read them from one file', () => {
	expect(toHeadersFile(table)).toMatchInlineSnapshot(`
		"/*
		  Content-Security-Policy: default-src 'none'
		  X-Content-Type-Options: nosniff
		  Referrer-Policy: strict-origin-when-cross-origin
		  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()

		/_astro/*
		  Cache-Control: public, max-age=31536000, immutable

		/pagefind/fragment/*
		  Cache-Control: public, max-age=86400

		/pagefind/index/*
		  Cache-Control: public, max-age=86400
		"
	`);
});

test('Caddy keeps only files that are there', () => {
	expect(toCaddyfile(table)).toMatchInlineSnapshot(`
		"header {
			Content-Security-Policy "default-src 'none'"
			X-Content-Type-Options "nosniff"
			Referrer-Policy "strict-origin-when-cross-origin"
			Permissions-Policy "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
		}
		@rule1 {
			path /_astro/*
			file
		}
		header @rule1 {
			Cache-Control "public, max-age=31536000, immutable"
		}
		@rule2 {
			path /pagefind/fragment/*
			file
		}
		header @rule2 {
			Cache-Control "public, max-age=86400"
		}
		@rule3 {
			path /pagefind/index/*
			file
		}
		header @rule3 {
			Cache-Control "public, max-age=86400"
		}
		"
	`);
});

test('no header is given twice to one address, which hosts would join into one', () => {
	const [[, forAll], ...others] = table as [(typeof table)[0], ...(typeof table)[0][]];
	for (const [path, headers] of others) {
		expect(path.endsWith('/*')).toBe(true);
		for (const name of Object.keys(headers)) expect(Object.keys(forAll)).not.toContain(name);
		expect(others.filter(([other]) => path.startsWith(other.slice(0, -1)))).toHaveLength(1);
	}
});
