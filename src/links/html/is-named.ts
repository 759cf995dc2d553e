/** Whether a name, given in lower case, stands there in any case. Only A to Z have one in HTML. */
export function isNamed(name: string, html: Buffer, start: number): boolean {
	for (let at = 0; at < name.length; at++) {
		const code = html[start + at] ?? 0;
		const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
		if (lower !== name.charCodeAt(at)) return false;
	}
	return true;
}
