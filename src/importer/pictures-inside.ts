/** `[image1]: <data:image/png;base64,…>`, as Google Docs writes it. */
const definition = /^ {0,3}\[([^\]^]{1,100})\]:\s*<?data:image\//;

/** Takes pictures out of lines that stand in the text itself, with their letters and numbers; what they show stays. */
export function picturesIn(rows: readonly string[]): { without(row: string): string } {
	const names = new Set(rows.flatMap((row) => definition.exec(row)?.[1] ?? []));
	return {
		without(row) {
			if (definition.test(row)) return '';
			if (!row.includes('![')) return row;
			return row
				.replaceAll(/!\[([^\][]*)\]\(<?data:image\/[^()\s<>]*>?\)/g, '$1')
				.replaceAll(/!\[([^\][]*)\]\[([^\][]+)\]/g, (all, alt: string, name: string) =>
					names.has(name) ? alt : all
				);
		},
	};
}
