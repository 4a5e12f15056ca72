// `npm run verify-report -- FOLDER [--keys FILE]`: can a report be trusted? Nothing of the platform's own code answers that here.
import { parseArgs } from 'node:util';
import type { Difference } from './difference.ts';
import { readFolder } from './folder.ts';
import { type Verified, verifyReport } from './report.ts';

const usage = 'Say which folder: npm run verify-report -- FOLDER [--keys FILE]';

process.exitCode = await run(process.argv.slice(2));

/** 0 where all is equal, 1 where something differs or cannot be read, 2 where nothing was asked. */
async function run(args: string[]): Promise<number> {
  const asked = read(args);
  if (asked === undefined) return say(usage, 2);
  const folder = await readFolder(asked.folder, asked.keys);
  if ('sentence' in folder) return say(folder.sentence, 1);
  const verified = await verifyReport(folder.files, folder.keys);
  for (const difference of verified.differences) console.error(lineOf(difference));
  if (verified.differences.length > 0) return say(`${verified.differences.length} differ.`, 1);
  for (const warning of verified.warnings) console.error(`note: ${warning}`);
  console.log(equalLine(verified));
  return 0;
}

function read(args: string[]): { folder: string; keys: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { keys: { type: 'string' } } });
    const [folder, ...more] = positionals;
    return folder === undefined || more.length > 0 ? undefined : { folder, keys: values.keys };
  } catch {
    return undefined;
  }
}

function say(sentence: string, code: number): number {
  console.error(sentence);
  return code;
}

function lineOf({ file, row, measure, said, computed }: Difference): string {
  return `${file} | ${row} | ${measure} | says ${said} | computed ${computed}`;
}

function equalLine({ figures, cells, signedBy }: Verified): string {
  const signed =
    signedBy === undefined
      ? 'the signature was not checked, for no keys were given (--keys FILE: the answer of GET /api/v1/report-keys)'
      : `signed by key ${signedBy}`;
  return `${figures} figures recomputed, all equal; ${signed}; ${cells} cells of its tables say the same.`;
}
