// What does `npm run backup -- FOLDER` do? One more backup on that shelf, while the platform runs or stands still.
import { cannotStart } from '../cannot-start.ts';
import { readSettings } from '../settings.ts';
import { makeBackup } from './backup.ts';
import { readArguments, runCommand } from './command.ts';

const usage = `Usage: npm run backup -- FOLDER [--keep N]
Writes a backup of DATA_DIR into a new folder under FOLDER, which should lie on another disk; --keep leaves the newest N.`;
const options = { keep: { type: 'string' } } as const;

await runCommand(async () => {
  const { values, positionals } = readArguments(options, usage);
  const [shelf, ...more] = positionals;
  const keep = values.keep === undefined ? undefined : Number(values.keep);
  const isCount = keep === undefined || (Number.isInteger(keep) && keep > 0);
  if (shelf === undefined || more.length > 0 || !isCount) throw cannotStart(usage);
  const { dataFolder, tablesEndpoint } = readSettings(process.env);
  if (tablesEndpoint !== undefined)
    throw cannotStart(`The tables are not in the data folder but at ${tablesEndpoint}: back them up there.`);
  const { folder, bytes } = await makeBackup({ dataFolder, shelf, keep, clock: () => new Date() });
  return [
    `backup ${folder}`,
    `${Math.ceil(bytes / 1e6)} MB; try it now and then: DATA_DIR=/tmp/try npm run restore -- ${folder}`,
  ];
});
