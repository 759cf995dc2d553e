import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Two small roadmaps of the same weeks, and a project, all in German. */
const pages: Record<string, string> = {
	'index.mdx': `---
title: Gärtnern lernen
description: Ein kleiner Lernplan.
---

Such dir einen Lernplan aus.
`,
	'roadmaps/balkon/index.mdx': `---
title: Balkon
description: Gemüse auf dem Balkon.
twins: garten
breaks: ["3"]
---

Vom Samen zur Ernte.
`,
	'roadmaps/balkon/week-01.mdx': `---
title: Säen
description: Die erste Aussaat.
hours: 7.5
---

Die Aussaat beginnt am Fenster. Bau dabei das [Hochbeet](/projects/hochbeet/).

## Days

### Day 1–2: Erde mischen

- [ ] Erde mit Sand mischen
- [ ] Töpfe füllen

### Day 3: Aussaat

- [ ] Tomaten säen
- [ ] Schilder schreiben
`,
	'roadmaps/balkon/week-02.mdx': `---
title: Gießen
description: Wasser zur rechten Zeit.
hours: 5
---

- [ ] Gießplan schreiben
- [ ] Kanne kaufen
`,
	'roadmaps/balkon/week-04.mdx': `---
title: Ernten
description: Der Lohn.
---

- [ ] Tomaten pflücken
`,
	'roadmaps/garten/index.mdx': `---
title: Garten
description: Gemüse im Garten.
twins: garten
---

Dasselbe im Beet.
`,
	'roadmaps/garten/week-01.mdx': `---
title: Umgraben
description: Der Anfang im Beet.
---

- [ ] Beet umgraben
- [ ] Kompost einarbeiten
`,
	'projects/hochbeet.mdx': `---
title: Hochbeet
description: Ein Beet aus Brettern.
---

- [ ] Bretter zuschneiden
- [ ] Folie tackern
`,
};

/** Gives a copy of the project this content in place of its own, and makes it a site in German. */
export async function writeGermanCourse(root: string): Promise<void> {
	const content = join(root, 'src/content');
	await rm(join(content, 'docs'), { recursive: true });
	await rm(join(content, 'resources.yml'));
	await rm(join(content, 'link-ledger.jsonl'), { force: true });
	for (const [path, text] of Object.entries(pages)) {
		const file = join(content, 'docs', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	const config = join(root, 'src/site.config.ts');
	const text = await readFile(config, 'utf8');
	await writeFile(config, text.replace(/language: '[^']*'/, "language: 'de'"));
}
