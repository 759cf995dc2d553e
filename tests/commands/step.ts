/** A command as the README or a guide has it, and how it is tried. Steps of a story build on those before. */
export interface Step {
	command: string;
	/** What is run instead: names filled in, or less of the same. */
	as?: string;
	/** The folder it is run in; the fork when left out. */
	cwd?: string;
	/** What is there before, apart from what earlier steps have left. */
	before?: () => void;
	/** Of a command that serves the site: a page, which is asked for once. Its text is the output. */
	asks?: string;
	/** What it prints. */
	says?: string | RegExp;
	/** The exit code; 0 when left out. */
	code?: number;
	/** What it leaves behind. */
	then?: () => void;
}
