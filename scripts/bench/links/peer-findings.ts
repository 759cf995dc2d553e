import { decodeHTMLAttribute } from 'entities/decode';
import type { Finding } from './score.ts';
import type { Output, ToolSite } from './tool.ts';

interface LinkinatorReport {
	links: { url: string; state: string; parent?: string }[];
}

export function linkinatorFindings({ stdout }: Output, { folder }: ToolSite): Finding[] {
	const { links } = JSON.parse(stdout) as LinkinatorReport;
	return links
		.filter(({ state }) => state === 'BROKEN')
		.map(({ parent = folder, url }) => ({
			page: parent.replace(folder, '') || '/',
			href: url.replace(folder, ''),
		}));
}

/** It prints blocks of the Test Anything Protocol: what it expected, and the place that it calls `at`. */
export function hyperlinkFindings({ stdout }: Output): Finding[] {
	return stdout
		.split(/^(?=(?:not )?ok )/m)
		.filter((block) => block.startsWith('not ok'))
		.flatMap((block) => {
			const page = /^ +at:\s+(\S+?):\d+:\d+/m.exec(block)?.[1];
			const written = /(?:href|src)="([^"]*)"/.exec(block)?.[1];
			const expected = /expected:\s+"200 ([^"]*)"/.exec(block)?.[1];
			const href = written?.replaceAll('\\n', '') ?? (expected && `/${expected}`);
			return page === undefined || href === undefined ? [] : [{ page: `/${page}`, href }];
		});
}

/** Of the uses of one address it names the first three, as they stand in the HTML. */
export function checkHtmlLinksFindings({ stderr }: Output): Finding[] {
	return [...stderr.matchAll(/^ +from (\S+?):\d+:\d+ via \w+="([^"]*)"/gm)].map(
		([, page, href = '']) => ({ page: `/${page}`, href: decodeHTMLAttribute(href) })
	);
}

export function blcFindings({ stdout }: Output, { address }: ToolSite): Finding[] {
	return stdout.split(/^Getting links from: /m).flatMap((part) => {
		const page = pathOf(part.split('\n', 1)[0] ?? '', address);
		const broken = part.matchAll(/^[├└]─BROKEN─ (\S+)/gm);
		return [...broken].map(([, url = '']) => ({ page, href: pathOf(url, address) }));
	});
}

export function linkcheckFindings({ stdout }: Output, { address }: ToolSite): Finding[] {
	return stdout.split(/^(?=http)/m).flatMap((part) => {
		const page = pathOf(part.split('\n', 1)[0] ?? '', address);
		const broken = part.matchAll(/^- \(\d+:\d+\) .*? => (\S+)/gm);
		return [...broken].map(([, url = '']) => ({ page, href: pathOf(url, address) }));
	});
}

export function nativeHyperlinkFindings({ stdout }: Output, { folder }: ToolSite): Finding[] {
	return stdout.split(/^(?=\/)/m).flatMap((part) => {
		const page = (part.split('\n', 1)[0] ?? '').replace(folder, '');
		const broken = part.matchAll(/^ +error: bad link (.*)$/gm);
		return [...broken].map(([, href = '']) => ({ page, href }));
	});
}

interface LycheeReport {
	error_map: Record<string, { url: string }[]>;
}

export function lycheeFindings({ stdout }: Output, { folder }: ToolSite): Finding[] {
	const { error_map: errors } = JSON.parse(stdout) as LycheeReport;
	return Object.entries(errors).flatMap(([file, links]) =>
		links.map(({ url }) => ({
			page: file.replace(folder, ''),
			href: url.replace(`file://${folder}`, ''),
		}))
	);
}

/** `"http://127.0.0.1:4321/a/?b#c"` => `"/a/?b#c"` */
function pathOf(url: string, address: string): string {
	return url.startsWith(address) ? url.slice(address.length) : url;
}
