// What does `npm run restore -- FOLDER` do? It makes an empty DATA_DIR what the backup in FOLDER was a copy of.
import { cannotStart } from '../cannot-start.ts';
import { readSettings } from '../settings.ts';
import { readArguments, runCommand } from './command.ts';
import { restoreBackup } from './restore.ts';
import { withLockedFolder } from './stopped-folder.ts';

const usage = `Usage: npm run restore -- FOLDER
Fills DATA_DIR, which must be empty or missing, from the backup in FOLDER (long-dan-2026-11-29T…).`;

await runCommand(async () => {
  const { positionals } = readArguments({}, usage);
  const [backup, ...more] = positionals;
  if (backup === undefined || more.length > 0) throw cannotStart(usage);
  const { dataFolder } = readSettings(process.env);
  const { at, files } = await withLockedFolder(dataFolder, (folder) => restoreBackup(backup, folder));
  return [`restored ${dataFolder} as it was at ${at}: ${files.length} files`, 'start the platform: npm start'];
});
