// How does a test get a platform in production that it may speak to? With a program entered while the platform stands still.
import { secretDigest } from '../../functions/runtime/client-secret.ts';
import { addClient } from '../../functions/store/clients.ts';
import { withStoppedPlatform } from '../../infra/local/upkeep/stopped-folder.ts';
import { signIn } from '../platform/api-client.ts';
import { npmStart, runNpm } from './program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const id = 'test-program';

/** Its first administrator's one-time password, as the command shows it. */
async function firstAdministrator(folder: string): Promise<string> {
  const command = runNpm('first-administrator', [], { DATA_DIR: folder, NODE_ENV: 'production' });
  if ((await command.exitCode) !== 0) throw new Error(command.output());
  return /one-time password: (\S+)/.exec(command.output())?.[1] ?? '';
}

/** A running platform over a folder of its own; the test's program holds the platform role. */
export async function inProduction(environment: Record<string, string>) {
  const folder = await temporaryFolder();
  const note = { at: new Date(), id: 'test', who: 'test', what: 'client.create' };
  await withStoppedPlatform(
    { dataFolder: folder, tablesEndpoint: undefined },
    () => {},
    ({ store }) => addClient(store, { id, role: 'platform' }, secretDigest(id), note),
  );
  const password = await firstAdministrator(folder);
  const program = npmStart({ DATA_DIR: folder, NODE_ENV: 'production', ...environment });
  const url = await program.line('ready ');
  const admin = await signIn(url, id);
  const platform = { url, folder, child: program.child, admin, viewer: admin, said: program.output };
  return { ...platform, program, password };
}
