/** An address of a plain list, with its place. */
export interface ListedUrl {
	url: string;
	line: number;
	column: number;
}

/** Reads a list of addresses, one a line. Empty lines and lines that start with `#` are left out. */
export function readUrlList(text: string): ListedUrl[] {
	return text
		.replace(/^\ufeff/, '')
		.split(/\r?\n/)
		.flatMap((line, index) => {
			const url = line.trim();
			if (url === '' || url.startsWith('#')) return [];
			return [{ url, line: index + 1, column: line.indexOf(url) + 1 }];
		});
}
