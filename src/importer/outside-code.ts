/** Changes a line of Markdown outside of its code. */
export function outsideCode(row: string, change: (part: string) => string): string {
	return row
		.split(/(`+[^`]*`+)/)
		.map((part, index) => (index % 2 === 1 ? part : change(part)))
		.join('');
}
