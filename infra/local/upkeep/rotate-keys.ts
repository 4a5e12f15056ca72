// How does an operator give the platform new keys? (npm run rotate-keys) The new ones are used from the next start on.
import { cannotStart } from '../cannot-start.ts';
import { openShape } from '../data-shape.ts';
import { keyKinds, rotateKeys } from '../key-file.ts';
import { readSettings } from '../settings.ts';
import { readArguments, runCommand } from './command.ts';
import { withLockedFolder } from './stopped-folder.ts';

const usage = `Usage: npm run rotate-keys -- KIND… [--drop-old]
  signing  what programs' tokens are signed with
  cookies  sessions of the staff pages, and links to QR kits
  reports  what reports are signed with; old keys stay published, for old reports are checked with them
--drop-old: what was made with the old keys is believed no longer (after a theft): everybody signs in again, links end.`;
const options = { 'drop-old': { type: 'boolean', default: false } } as const;

await runCommand(async () => {
  const { values, positionals } = readArguments(options, usage);
  const kinds = keyKinds.filter((kind) => positionals.includes(kind));
  if (kinds.length === 0 || kinds.length !== new Set(positionals).size) throw cannotStart(usage);
  const keys = await withLockedFolder(readSettings(process.env).dataFolder, async (folder) => {
    await openShape(folder);
    return rotateKeys(folder, kinds, values['drop-old']);
  });
  return kinds.map((kind) => `${kind}: ${keys[kind]?.length} keys, the newest is used from the next start on`);
});
