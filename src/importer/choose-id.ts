/** Letters that are written with two where there are no dots above them. */
const spelled = new Map([
	['ä', 'ae'],
	['ö', 'oe'],
	['ü', 'ue'],
	['ß', 'ss'],
	['ø', 'o'],
	['æ', 'ae'],
	['ł', 'l'],
]);

/** The name of a roadmap's folder, from its title or else the name of its file: lower-case letters, digits and hyphens. */
export function chooseId(title: string, source: string): string {
	const file = source.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
	return (
		[title.replaceAll(/\s*\([^()]*\)/g, ''), title, file, 'roadmap']
			.map(toId)
			.find((id) => id !== '') ?? 'roadmap'
	);
}

/** `"Töpfern in 8 Wochen!"` => `"toepfern-in-8-wochen"`; at most 60 characters, cut between words. */
function toId(text: string): string {
	const plain = text
		.toLowerCase()
		.replaceAll(/[äöüßøæł]/g, (letter) => spelled.get(letter) ?? letter)
		.normalize('NFKD')
		.replaceAll(/[\u0300-\u036f'’]/g, '');
	const words = plain.match(/[a-z\d]+/g) ?? [];
	let id = '';
	for (const word of words) {
		const longer = id === '' ? word.slice(0, 60) : `${id}-${word}`;
		if (longer.length > 60) break;
		id = longer;
	}
	return id === 'index' ? 'index-roadmap' : id;
}
