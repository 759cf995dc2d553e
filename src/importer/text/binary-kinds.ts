interface BinaryKind {
	/** What the file starts with, one character a byte. */
	starts: string;
	/** What else it must hold near its start, or near its end where a zip file lists what is in it. */
	holds?: string;
	/** Fits into "This is …". */
	name: string;
	advice: string;
}

const saveAsText = 'Save it as plain text or Markdown in the program that wrote it';
const takeText = 'Copy the text of the plan into a file that ends in .md';

/** The more special before the more general. */
const binaryKinds: readonly BinaryKind[] = [
	{ starts: 'PK\x03\x04', holds: 'word/', name: 'a Word document', advice: saveAsText },
	{ starts: 'PK\x03\x04', holds: 'xl/', name: 'an Excel workbook', advice: takeText },
	{ starts: 'PK\x03\x04', holds: 'ppt/', name: 'a PowerPoint presentation', advice: takeText },
	{ starts: 'PK\x03\x04', holds: 'opendocument', name: 'an OpenDocument file', advice: saveAsText },
	{ starts: 'PK\x03\x04', holds: 'epub+zip', name: 'an e-book', advice: takeText },
	{ starts: 'PK', name: 'a zip archive', advice: 'Unpack it, and import the plan that is in it' },
	{ starts: '\xd0\xcf\x11\xe0', name: 'an old Office document', advice: saveAsText },
	{ starts: '{\\rtf', name: 'a rich text document', advice: saveAsText },
	{ starts: '%PDF-', name: 'a PDF', advice: takeText },
	{ starts: '\x89PNG', name: 'a PNG image', advice: takeText },
	{ starts: '\xff\xd8\xff', name: 'a JPEG image', advice: takeText },
	{ starts: 'GIF8', name: 'a GIF image', advice: takeText },
	{ starts: 'RIFF', holds: 'WEBP', name: 'a WebP image', advice: takeText },
	{
		starts: '\x1f\x8b',
		name: 'a gzip archive',
		advice: 'Unpack it, and import the plan that is in it',
	},
	{ starts: 'SQLite format 3', name: 'an SQLite database', advice: takeText },
];

/** What a file is that is no text, with what to do instead; `undefined` when it does not start like one. */
export function binaryKindOf(bytes: Uint8Array): { name: string; advice: string } | undefined {
	const start = latin(bytes.subarray(0, 4096));
	const end = latin(bytes.subarray(-65_536));
	return binaryKinds.find(
		({ starts, holds = '' }) =>
			start.startsWith(starts) && (start.includes(holds) || end.includes(holds))
	);
}

function latin(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}
