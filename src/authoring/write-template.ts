import { stringify } from 'yaml';
import { parseSpan } from '../curriculum/grammar.ts';
import type { Answers, NewKind } from './new-kinds.ts';

/**
 * The text of a new page: help in the places of what it asks for. It passes the check as it is, but for saying
 * when it was reviewed: nobody has gone through it yet.
 */
export function writeTemplate(kind: NewKind, answers: Answers): string {
	const { optional, text, what } = templates[kind];
	const { label, number = '', title } = answers;
	const span = parseSpan(number);
	const isSpan = kind === 'week' && span !== undefined && span.from !== span.to;
	const fields = {
		title,
		...(label && { label }),
		description: `Say in one sentence ${what}.`,
	};
	// Words in quotes are words to every reader of YAML, whatever they look like.
	const yaml = stringify(fields, {
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		lineWidth: 0,
	});
	const comments = [
		'# Lines that may stand here, too; take the sign # away:',
		...optional.map((line) => `# ${line}`),
	];
	const body = isSpan ? text.replaceAll('this week', 'these weeks') : text;
	return `---\n${yaml}${comments.join('\n')}\n---\n\n${body}`;
}

interface Template {
	/** Ends the sentence that stands as description. */
	what: string;
	/** Further lines of frontmatter, as examples. */
	optional: string[];
	text: string;
}

const templates = {
	roadmap: {
		what: 'where this roadmap leads, and in what time',
		optional: [
			'level: beginner',
			'style: One task a day, a small project at the end of each week',
			'suits: You know one programming language and have an hour a day.',
			'leavesOut: [what it does not teach, in short]',
		],
		text: `Say here whom this roadmap is for, what they should know before, and what they will have built at its end. The outline of its phases and weeks stands above this text and is made from their pages: \`npm run new -- phase\` and \`npm run new -- week\` add them.

## Goals

- Name what the reader can do at the end, one line each
- Begin each line with a verb: build, explain, deploy

## How to use it

Say how much time a week takes, what to do when one is missed, and where to ask for help.
`,
	},
	phase: {
		what: 'what this phase is for',
		optional: ['weeks: 4', 'hours: 32'],
		text: `Say here what the reader brings along from the phase before, and what stands at the end of this one. Its weeks are listed above this text; where a phase has no pages for its weeks, the lines \`weeks\` and \`hours\` above say how long it takes.

## Goals

- Name what the reader can do after this phase, one line each
`,
	},
	week: {
		what: 'what is learned and built here',
		optional: ['hours: 8'],
		text: `Say here what stands at the end of this week, and what it takes from the weeks before.

## Goals

- Name what the reader can do on the last day, one line each

## Topics

1. Name what there is to learn, in the order in which to learn it
2. Link a name to its page, as in \`[Forms](/topics/forms/)\`, to list this week there, too

## Practice

- [ ] Begin a task with a verb, and make it fit into one sitting
- [ ] Add a task for each step; each of these lines becomes a box to tick

## Outcomes

- Say how readers can tell that they are done

## Resources

A list of links in place of this sentence gives each of them a page that says where else it is used. Take the heading away if there are none.
`,
	},
	project: {
		what: 'what is built, and for whom',
		optional: [
			'level: beginner',
			'hours: 12',
			'stack: [Python, SQLite]',
			'aliases: [what else it is called]',
		],
		text: `Say here what the finished project does and who uses it, so that it can be built from this page alone.

## Features

- [ ] Begin with the smallest part that works by itself
- [ ] Add one line for each further part, in the order of building

## Outcomes

- Say what works at the end, and how to see that it does

## Going further

Say what can be added by those who have time left.
`,
	},
	topic: {
		what: 'what this is about',
		optional: ['level: beginner', 'aliases: [what else it is called]'],
		text: `## What it is

Say in a few sentences what it is, without words that are explained only later.

## Why it matters

Say what goes wrong without it.

## Smallest example

\`\`\`text
The smallest code that shows it stands here, with its language after the three signs above.
\`\`\`

## Where beginners stumble

- Name a mistake, how it shows, and how to mend it

## Check yourself

1. What should a reader be able to answer now?

   The answer, indented like this one, opens when it is asked for.
`,
	},
} satisfies Record<NewKind, Template>;
