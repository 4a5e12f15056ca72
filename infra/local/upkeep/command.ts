// How does an operator's command end? With what it did, or with one sentence and exit code 1.
import { parseArgs } from 'node:util';
import { cannotStart, isCannotStart } from '../cannot-start.ts';

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** The words and options after `--`; a wrong one becomes `usage`. */
export function readArguments<const Given extends Options>(options: Given, usage: string) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
  } catch (cause) {
    throw cannotStart(usage, cause);
  }
}

/** Runs it with files that are for nobody else on this machine, and prints the lines it answers. */
export async function runCommand(work: () => Promise<string[]>): Promise<void> {
  process.umask(0o077);
  try {
    console.log((await work()).join('\n'));
  } catch (error) {
    console.error(isCannotStart(error) ? error.message : error);
    process.exitCode = 1;
  }
}
