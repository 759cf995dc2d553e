import { expect, test } from 'vitest';
import { withPolicy } from './content-security.ts';

const meta = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

test.each([
	[
		'<!DOCTYPE html><html><head><meta charset="utf-8"/><script>a()</script></head>',
		`<!DOCTYPE html><html><head><meta charset="utf-8"/>${meta}<script>a()</script></head>`,
	],
	['<html><head lang="en"><title>A</title>', `<html><head lang="en">${meta}<title>A</title>`],
	// As Astro writes the page of a redirect.
	[
		'<!doctype html><title>Redirecting</title><meta http-equiv="refresh" content="0;url=/a/">',
		`<!doctype html>${meta}<title>Redirecting</title><meta http-equiv="refresh" content="0;url=/a/">`,
	],
	['<p>$&</p>', `${meta}<p>$&</p>`],
])('the policy stands before all that it is about: %s', (html, expected) => {
	expect(withPolicy(html, "default-src 'none'")).toBe(expected);
});
