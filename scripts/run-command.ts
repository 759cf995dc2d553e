import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/**
 * Runs a command: reads its options, answers `--help`, and turns what goes wrong into one sentence and
 * exit code 2. With unknown options the help is printed as well. `main` sets other exit codes itself.
 * It gets what is no option, too, up to as many as the command says it takes.
 */
export async function runCommand<const O extends Options>(
	help: string,
	options: O,
	main: (values: Values<O>, positionals: string[]) => Promise<void>,
	{ positionals: most = 0 }: { positionals?: number } = {}
): Promise<void> {
	const fail = (error: unknown, more = '') => {
		console.error((error instanceof Error ? error.message : String(error)) + more);
		process.exitCode = 2;
	};
	let values: Values<O>;
	let positionals: string[];
	try {
		if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
			console.log(help);
			return;
		}
		({ positionals, values } = parseArgs({ options, allowPositionals: most > 0 }));
		const extra = positionals[most];
		if (extra !== undefined)
			throw new Error(`It is not clear what "${extra}" is for: one file is read at a time.`);
	} catch (error) {
		fail(withoutHint(error), `\n\n${help}`);
		return;
	}
	await main(values, positionals).catch((error: unknown) => fail(error));
}

/** Node says of an unknown option how to write a file's name that looks like one, which nobody meant. */
function withoutHint(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.replace(/\. To specify a positional argument .*/s, '.');
}
