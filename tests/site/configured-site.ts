import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject } from './build-site.ts';

/** A configuration that sets everything that is seen, for a fork in Arabic. */
const config = `export default {
	title: 'خارطة الطريق',
	description: 'خطة لتعلم جانغو خطوة بخطوة.',
	language: 'ar',
	logo: { light: 'src/assets/light.svg', dark: 'public/dark.svg', alt: 'شعار' },
	favicon: 'public/icon.svg',
	colours: { accent: '#ffe600' },
	frontRoadmap: 'my-plan',
	social: [
		{ icon: 'mastodon', href: 'https://mastodon.example/@ada', label: 'تابعنا' },
		{ icon: 'github', href: 'https://github.com/ada/my-plan' },
	],
	editLink: 'https://codeberg.org/ada/my-plan/_edit/main',
	site: 'https://plan.example',
	base: '/my-plan',
};
`;

/** A roadmap in Arabic that no other comes behind by its own order. */
const pages = {
	'index.mdx': `---
title: خطتي للويب
description: أربعة أسابيع من الصفر إلى أول موقع.
order: 99
reviewed: 2026-11-21
holdsFor: [Django 5.2]
---

كل أسبوع صفحة واحدة، وفي كل صفحة مهام.
`,
	'week-01.mdx': `---
title: البداية مع بايثون
description: المتغيرات والدوال.
hours: 8
reviewed: 2026-11-21
---

## الأهداف

ستكتب أول برنامج لك. اقرأ عن [الروابط](/topics/urls/) و \`print()\`.

\`\`\`python
print("مرحبا")
\`\`\`

- [ ] ثبّت Python 3
- [ ] اكتب دالة تطبع اسمك

1. أولًا
2. ثانيًا

> اقتباس قصير.

| الاسم | النوع |
| ----- | ----- |
| a     | int   |

## Check yourself

- ما هي الدالة؟

  قطعة من الشيفرة لها اسم.
`,
	'week-02.mdx': `---
title: النماذج
description: الجداول والعلاقات.
hours: 8
reviewed: 2026-11-21
---

- [ ] اكتب نموذجًا واحدًا
`,
};

/** A copy of the project as a fork may set it up: everything configured, right to left, with a roadmap of its own. */
export async function copyConfigured(name: string): Promise<string> {
	const root = await copyProject(name);
	await writeFile(join(root, 'src/site.config.ts'), config);
	const roadmap = join(root, 'src/content/docs/roadmaps/my-plan');
	await mkdir(roadmap, { recursive: true });
	for (const [file, text] of Object.entries(pages)) await writeFile(join(roadmap, file), text);
	await mkdir(join(root, 'src/assets'), { recursive: true });
	for (const picture of ['src/assets/light.svg', 'public/dark.svg', 'public/icon.svg'])
		await copyFile(join(root, 'public/favicon.svg'), join(root, picture));
	return root;
}
