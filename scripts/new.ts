import { newKinds, type NewKind } from '../src/authoring/new-kinds.ts';
import { makeBlank } from './new/make-blank.ts';
import { makePage } from './new/make-page.ts';
import { LeftAlone, openTerminal } from './new/terminal.ts';
import { runCommand } from './run-command.ts';

const help = `Usage: npm run new -- ${newKinds.join('|')} [options]
       npm run new -- --blank [--yes]

Makes a page from a template, at its place and with the next number. In a terminal it asks for what is missing.

  --title TITLE      its title
  --id NAME          name of a roadmap, project or topic in addresses; made from the title when left out
  --roadmap ID       roadmap of a phase or week; not needed where there is only one
  --phase N          phase of a week, or none; the last one when left out
  --number N         number of a week or phase, or weeks as in 11-14; the next one when left out
  --label LABEL      what a phase is called instead of "Phase 2", as in "Month 2"

  --blank            takes all roadmaps, projects, topics and resources away, for a site of your own
  --yes              does so without asking

Exit code 0: made; 1: not made, because something stands in the way; 2: wrong usage; 130: left with Ctrl+C.`;

const options = {
	title: { type: 'string' },
	id: { type: 'string' },
	roadmap: { type: 'string' },
	phase: { type: 'string' },
	number: { type: 'string' },
	label: { type: 'string' },
	blank: { type: 'boolean', default: false },
	yes: { type: 'boolean', default: false },
} as const;

// The kind comes first, where other commands take options only.
const word = process.argv[2]?.startsWith('-') ? undefined : process.argv[2];
if (word !== undefined) process.argv.splice(2, 1);

await runCommand(help, options, async ({ blank, yes, ...given }) => {
	const terminal = openTerminal();
	try {
		if (blank) {
			if (word !== undefined || Object.keys(given).length > 0)
				throw new Error('--blank goes with --yes and nothing else.');
			await makeBlank(yes, terminal);
			return;
		}
		if (yes) throw new Error('--yes goes with --blank. Pages are made without asking.');
		await makePage(await kindOf(), given, terminal);
	} catch (error) {
		if (!(error instanceof LeftAlone)) throw error;
		console.error('\nNothing was changed.');
		process.exitCode = 130;
	} finally {
		terminal?.close();
	}

	async function kindOf(): Promise<NewKind> {
		const question = `What do you want to make (${newKinds.join(', ')})`;
		let text = word ?? (await terminal?.ask(question, ''));
		for (;;) {
			const kind = newKinds.find((each) => each === text?.toLowerCase());
			if (kind) return kind;
			const message = `Say what to make: ${newKinds.join(', ')}.`;
			if (word !== undefined || !terminal) throw new Error(`${message}\n\n${help}`);
			terminal.say(message);
			text = await terminal.ask(question, '');
		}
	}
});
