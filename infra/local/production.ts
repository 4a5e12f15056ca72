// In which shapes must a platform with real people's answers not start? Each is one sentence for its operator.
import { stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import { reachOf } from '../../functions/domain/reach.ts';
import type { Log } from '../../functions/runtime/log.ts';
import { findClient } from '../../functions/store/clients.ts';
import type { Store } from '../../functions/store/connect.ts';
import { cannotStart } from './cannot-start.ts';
import { demoClientIds } from './demo-clients.ts';
import type { Settings } from './settings.ts';

const refuse = (sentence: string): Error => cannotStart(`Lòng dân cannot start in production: ${sentence}`);

const isSafeToType = (address: string): boolean =>
  new URL(address).protocol === 'https:' || reachOf(address) === 'this-machine';

/** Passwords and answers would travel where others can read them, or QR codes lead nowhere. */
export function demandSafeAddress({ production, loopback, host, publicUrl }: Settings): void {
  if (!production) return;
  if (publicUrl !== undefined && !isSafeToType(publicUrl))
    throw refuse(`PUBLIC_URL ${publicUrl} must begin with https; the proxy in front holds the certificate.`);
  if (publicUrl === undefined && !loopback)
    throw refuse(
      `HOST ${isIP(host) === 6 ? `[${host}]` : host} lets other machines in, so PUBLIC_URL must say the https address people use, such as https://khaosat.example.vn.`,
    );
}

/** The folder holds answers, keys and passwords' digests; what others can open, they can copy. */
export async function demandPrivateFolder({ production }: Settings, folder: string, log: Log): Promise<void> {
  if (!production) return;
  const { mode } = await stat(folder);
  if ((mode & 0o077) !== 0)
    throw refuse(`other users of this machine can open the data folder ${folder}: chmod 700 ${folder}`);
  if (process.getuid?.() === 0)
    log('warn', 'runs-as-root', { reason: 'give the service a user of its own (docs/on-premises/long-dan.service)' });
}

/** A folder that was once filled with the demonstration mixes invented answers with people's. */
export async function demandNoDemo({ production, dataFolder }: Settings, store: Store): Promise<void> {
  if (!production) return;
  if ((await findClient(store, demoClientIds.admin)) !== undefined)
    throw refuse(`the data folder ${dataFolder} holds the demonstration; choose another with DATA_DIR.`);
}
