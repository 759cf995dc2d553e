import type { Finding } from './score.ts';

/** Where a tool finds the site it checks. */
export interface ToolSite {
	/** The folder, absolute. */
	folder: string;
	/** The address it is served at, without a slash at its end: `"http://127.0.0.1:4321"`. */
	address: string;
}

/** What a tool has printed. */
export interface Output {
	stdout: string;
	stderr: string;
}

/** A program that checks the links of a site. */
export interface Tool {
	/** For `--only`. */
	name: string;
	/** For the table: the name with the version. */
	title: string;
	/** The command that checks a site, without requests to other hosts. */
	command(site: ToolSite): string[];
	/** The folder it runs in; its output may name files from there. */
	runsIn: 'project' | 'site';
	/** Reads what it calls broken. Without it, it gives no verdicts. */
	findings: ((output: Output, site: ToolSite) => Finding[]) | undefined;
}
