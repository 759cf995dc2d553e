import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/**
 * Runs a command: reads its options, answers `--help`, and turns what goes wrong into one sentence and
 * exit code 2. With unknown options the help is printed as well. `main` sets other exit codes itself.
 */
export async function runCommand<const O extends Options>(
	help: string,
	options: O,
	main: (values: Values<O>) => Promise<void>
): Promise<void> {
	const fail = (error: unknown, more = '') => {
		console.error((error instanceof Error ? error.message : String(error)) + more);
		process.exitCode = 2;
	};
	let values: Values<O>;
	try {
		if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
			console.log(help);
			return;
		}
		({ values } = parseArgs({ options }));
	} catch (error) {
		fail(error, `\n\n${help}`);
		return;
	}
	await main(values).catch((error: unknown) => fail(error));
}
