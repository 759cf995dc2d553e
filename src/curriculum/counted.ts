/** `1, "page"` => `"1 page"`; `2, "page"` => `"2 pages"` */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
