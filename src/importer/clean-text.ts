/** Signs that stand for pictures, with what joins and colours them, and signs that were lost on the way. */
const picture = new RegExp(
	[
		'\\d\\uFE0F?\\u20E3',
		'(?![©®™↔↕])\\p{Extended_Pictographic}',
		'\\p{Regional_Indicator}',
		'\\p{Emoji_Modifier}',
		// Joiners and the signs that choose a form, and what stands for lost signs.
		'\\u200D|\\uFE0E|\\uFE0F|\\uFFFD',
	].join('|'),
	'gu'
);
const leadingPictures = new RegExp(`^([\\s*_]*)(?:(?:${picture.source})\\s*)+`, 'u');

/** `"🚀 Go live 🎉"` => `"Go live"` */
export function withoutPictures(text: string): string {
	return text.replaceAll(picture, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** `"✅ Read it 🎉"` => `"Read it 🎉"`; a text of pictures only stays. */
export function withoutLeadingPictures(text: string): string {
	const rest = text.replace(leadingPictures, '$1');
	return rest.trim() === '' ? text : rest;
}

export function startsWithPicture(text: string): boolean {
	return leadingPictures.test(text);
}

/** A heading without its marks: `"🚀 **Go live:**"` => `"Go live"`. Code and links stay. */
export function withoutMarks(text: string): string {
	return withoutPictures(text.replaceAll(/\*\*|__(?=\S)|(?<=\S)__/g, ''))
		.replace(/^#+\s+|\s+#+$/g, '')
		.replace(/^[*_](.*)[*_]$/, '$1')
		.replace(/\s*:$/, '')
		.trim();
}

/** Links to other places of the same text have no meaning in a page: `"[Week 1](#week-1)"` => `"Week 1"`. */
export function withoutAnchors(text: string): string {
	return text.replaceAll(/\[([^\][]*)\]\(#[^()\s]*\)/g, '$1');
}

/** Whether a line is nothing but a link to a heading of the same text. */
export function isAnchor(text: string): boolean {
	return /^\[[^\][]*\]\(#[^()\s]*\)$/.test(withoutLeadingPictures(text));
}

/** Pictures that lead somewhere, or say how a repository is: `[![License](…)](LICENSE)`. */
export function isBadges(text: string): boolean {
	return /^(?:\[!\[[^\][]*\]\([^()\s]*\)\]\([^()\s]*\)\s*|!\[[^\][]*\]\(https:\/\/img\.shields\.io\/[^()\s]*\)\s*)+$/.test(
		text
	);
}

const acronyms = new Set(
	'AI API APIS AWS BFS BLE BST CAD CD CI CLI CLT CORS CRUD CSS CSV DB DFS DHCP DNS DOM DRF DSA ETL FAQ GCP GIT GPU GUI HTML HTTP HTTPS IAM IDE IO IOT IP ISO JS JSON JWT K8S LED LLM LRU ML MVC MVP NAT NLP NN OOP ORM OS OSI PDF PHP QA RAG RAW REST SDK SEO SIEM SOC SQL SSH SSL SSR TCP TDD TLS TS UDP UI URL URLS USB UX VM VPC VPN VPS XML XSS YAML'.split(
		' '
	)
);
/** Names and plurals that are not written in small letters. */
const properly = new Map(
	'APIs URLs Git IoT Android Angular Arabic Chinese Django Docker English Excel Flask French German GitHub Italian Japanese Java JavaScript Korean Kubernetes Laravel Linux MongoDB MySQL NumPy Photoshop Portuguese PostgreSQL Python React Redis Russian Rust Spanish Swift TensorFlow Turkish TypeScript Windows'
		.split(' ')
		.map((name) => [name.toUpperCase(), name])
);

/** A title all in capitals in sentence case: `"CORE HTML AND FORMS"` => `"Core HTML and forms"`. Others stay. */
export function inSentenceCase(text: string): string {
	const letters = text.replaceAll(/[^\p{L}]/gu, '');
	const shouts = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
	// "OSI & TCP/IP" is written as it should be.
	const words = text.match(/\p{L}{4,}/gu) ?? [];
	if (!shouts || words.every((word) => acronyms.has(word))) return text;
	const lower = text.replaceAll(
		/[\p{L}\p{N}]+/gu,
		(word) => properly.get(word) ?? (acronyms.has(word) ? word : word.toLowerCase())
	);
	return lower.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
}

/** Names that start with a small letter. */
const smallNames = new Set(
	'npm npx pip pnpm yarn pytest venv nginx numpy macOS iOS iPhone iPad eBay jQuery dbt jq curl'.split(
		' '
	)
);

/** `"static files"` => `"Static files"`; `"npm scripts"` and `"drf-yasg"` stay. */
export function capitalized(text: string): string {
	if (
		/^(?:three|two|one|four|five|self|well|hands|long|short|high|low|full|open|real|multi|cross|pre|post|non|re|in|on|off|sub|non|semi|mini)-\p{Ll}+/u.test(
			text
		)
	)
		return text[0]!.toUpperCase() + text.slice(1);
	const [first = ''] =
		/^\p{Ll}+(?=[\s,/]|$|-(?:based|driven|level|time|oriented|tenant|ready|end|user|side|page|term|scale|uploaded|like|specific|hand|quality|friendly|related|party|built|made|in|to|by)\b)/u.exec(
			text
		) ?? [];
	return first && !smallNames.has(first) ? first[0]!.toUpperCase() + text.slice(1) : text;
}
