import type { SeededRandom } from '../seeded-random.ts';
import { commonPlaces } from './page-names.ts';
import type { PlantedLink } from './planted-link.ts';
import { writeCode, writeSentences } from './prose.ts';

export interface PageContent {
	title: string;
	/** Ids of its headings. */
	headings: readonly string[];
	sidebar: readonly PlantedLink[];
	/** Links of the text, which are spread over its sections. */
	links: readonly PlantedLink[];
	/** HTML that looks like a link and is none. */
	hidden: string;
	random: SeededRandom;
}

/** Sentences around each link of the text; with them a page has about 20 KB. */
const sentencesPerLink = 4;

/** Writes a page of documentation as HTML, in a layout of three links. */
export function writePage({
	headings,
	hidden,
	links,
	random,
	sidebar,
	title,
}: PageContent): string {
	const [content, accented, anchor] = commonPlaces;
	const inHead = links.filter(({ place }) => place === 'head');
	const inText = links.filter(({ place }) => place !== 'head');
	const perSection = Math.ceil(inText.length / headings.length);
	const sections = headings.map((id, index) => {
		const own = inText.slice(index * perSection, (index + 1) * perSection);
		return writeSection(id, own, random);
	});
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/assets/site.css">
${inHead.map(({ html }) => html).join('\n')}
</head>
<body>
<a class="skip" href="#${content}">Skip to the text</a>
<header><a href="/">Home</a></header>
<nav aria-label="Pages"><ul>
${sidebar.map(({ html }) => `<li>${html}</li>`).join('\n')}
</ul></nav>
<main id="${content}">
<h1>${title}</h1>
<p><a name="${anchor}"></a>${writeSentences(random, 3)}</p>
${sections.join('\n')}
<h2 id="${accented}">At the caf&eacute;</h2>
<p>${writeSentences(random, 2)}</p>
${hidden}
</main>
</body>
</html>
`;
}

function writeSection(id: string, links: readonly PlantedLink[], random: SeededRandom): string {
	const paragraphs = links.map(({ html }) => {
		const [before, after] = [random.below(sentencesPerLink), random.below(sentencesPerLink)];
		return `<p>${writeSentences(random, 1 + before)} ${html} ${writeSentences(random, 1 + after)}</p>`;
	});
	return `<h2 id="${id}">${id.replaceAll('-', ' ')}</h2>
${paragraphs.join('\n')}
${writeCode(random)}`;
}
