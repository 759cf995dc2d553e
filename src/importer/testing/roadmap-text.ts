import fc from 'fast-check';

/** A text that may be a roadmap, and words of which none may get lost. */
export interface RoadmapText {
	text: string;
	words: string[];
}

/** Lines with a place `@` for each word. Numbers come from `#`. */
const templates = [
	...[
		'# @ @',
		'## @ @',
		'### @',
		'#### @ @ @',
		'**@ @**',
		'__@__',
		'🚀 @ @',
		'🔥 **@ @**',
		'@ @',
		'@ @ @ @ @ @ @ @ @ @ @ @ @ @ @ @.',
		'@.',
		'Here’s @',
		'@: @',
		'@\n===',
	],
	...[
		'## Phase #: @',
		'## Month # – @',
		'# Part II: @',
		'**Phase #: @ (Weeks 1-4)**',
		'Stage #: @',
		'## @ (Weeks #–9)',
		'## Module #',
	],
	...[
		'### Week #: @',
		'## Week # - @ @',
		'**Week #**',
		'**Week #: @**',
		'📍 WEEK # - @',
		'Week #: @',
		'Weeks #–8: @',
		'- **Week #:** @, @ and @',
		'- Week #: @\n  - @\n  - Goal: @',
		'1. Week #: @',
		'### Week # & 9',
		'### Week One: @',
		'## @ (Week #)',
	],
	...[
		'- **Day #**: @ @',
		'- Day #-9: @\n  - @ @',
		'### Day #: @',
		'Day #: @',
		'  - **Day #**: @ @',
	],
	...[
		'## Goals',
		'**Goal:** @ @',
		'#### Topics to Learn',
		'✅ Goals',
		'**Practice**',
		'Outcomes:',
		'## Resources',
		'### Project Ideas',
		'**Resources:**',
		'## 📊 Progress Tracker',
		'**Learn**: @, @, @',
		'Project: @ @',
		'**Project: @**',
		'#### Mini Project: build @',
		'## Schedule',
		'Tasks',
	],
	...[
		'- @ @',
		'- [ ] @',
		'- [x] @ @',
		'  - @',
		'\t- @',
		'    * @ @',
		'* @',
		'• @ @',
		'○ @',
		'◦ @',
		'– @',
		'1. @',
		'2) @',
		'✅ @ @',
		'☑ @',
		'- **@**: @',
		'- **@**',
		'- @:',
		'- *@* by @',
		'- [@](https://@.example/@)',
		'- @: https://@.example/',
		'- <https://@.example/@>',
		'> @ @',
		'> **@**',
		'a. @',
	],
	...[
		'| Week | Topics | Project |\n|---|---|---|\n| # | @, @ (@, @) | **@** (@) |\n| 8 | @ | Build **@** with @ |',
		'| Week | Task | Status |\n|--|--|--|\n| # | @ @ | ✅ |',
		'| Project | Week | @ |\n|---|:-:|---|\n| 1. @ 2. @ | **#** | @<br>@ |',
		'| Project | What you’ll learn |\n|--|--|\n| @ | @, @ |',
		'| @ | @ |\n|---|---|\n| @ | @ |',
		'Week\tTopics\n#\t@, @',
		'| Day | Task |\n|--|--|\n| # | @ |',
		'| @ | @ | @',
		'| Phase | Focus |\n|--|--|\n| # | @ |',
	],
	...[
		'```\n# @\n@\n```',
		'```js\n@',
		'  ```\n  @\n  ```',
		'~~~\n@\n~~~',
		'---',
		'***',
		'',
		'',
		'',
		'⸻',
		'<div>',
		'<br>',
		'@<br>@',
		'<b>@</b> @',
		'<@>',
		'{@}',
		'{{ @ }} @',
		'@ < @',
		'![@](https://@.example/a.png)',
		'![@](@.png)',
		'[@](@.md) @',
		'[@](#@)'.replace('#@', '#'),
		'[^1]: @',
		'@[^1] `@` *@* ~~@~~',
		':::note[@]',
		':::',
		'::@[@]',
		':@: @',
		'import @',
		'export @ @',
		'<!-- @ -->',
		'<!-- @',
		'@ -->',
		'<summary>@</summary>',
		'<li>@</li>',
		'<h2>@</h2>',
		'<details>',
		'$@$',
		'[@][1] @',
		'[1]: https://@.example/',
		'\\@ \\*@\\*',
		'@_@ __@__ @*@*',
		'1986. @',
		'- ',
		'#',
		'##@',
		'=',
		'====',
		'\\',
		'`',
		'``@`',
		'<@ href="@"> @',
	],
	...[
		'### 1. **@ @ (Phase #)**\n- **Features**: @, @.\n- **Tech Stack**: @, @.',
		'- **@ @** – @, @',
		'- @ – @ @',
		'Books: @',
		'- **Books**:\n  - @ by @\n  - [@](https://@.example/)',
		'Do you want me to @?',
		'If you want, I can @.',
		'Let me know @',
		'Sure! @',
		'You said:\n@\nChatGPT said:',
		'**Tips:**\n- @',
		'TIPS FOR @',
		'- @\n\n  @\n\n      @',
		'1. @\n- @\n- @\n2. @',
	],
];

const line = fc.tuple(fc.constantFrom(...templates), fc.integer({ min: 1, max: 7 }));

/** Texts of lines that people write in roadmaps, in any order. Each word stands in it once. */
export const roadmapText: fc.Arbitrary<RoadmapText> = fc
	.array(line, { minLength: 1, maxLength: 25 })
	.map((lines) => {
		const words: string[] = [];
		const text = lines
			.map(([template, number]) =>
				template
					.replaceAll('#', (sign, at: number) =>
						/(?:^|\n|[\s>])#{1,6}(?:\s|@|#|$)/.test(template.slice(Math.max(0, at - 1), at + 8))
							? sign
							: String(number)
					)
					.replaceAll('@', () => {
						words.push(`${capital(words.length)}q${words.length}z`);
						return words.at(-1)!;
					})
			)
			.join('\n');
		return { text, words };
	});

/** Half of the words have a capital. */
function capital(index: number): string {
	return index % 2 === 0 ? 'Xu' : 'xu';
}
