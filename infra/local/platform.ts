// In which order does the whole platform come up on one machine?
import { randomUUID } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../functions/runtime/log.ts';
import { kitLinksBy } from '../../functions/runtime/signed-links.ts';
import { secretDigestOf } from '../../functions/store/clients.ts';
import type { Store } from '../../functions/store/connect.ts';
import { openAccounts, withGiven } from './accounts.ts';
import { createTables, tableNames } from './create-tables.ts';
import { openShape } from './data-shape.ts';
import { type Client, demoClients } from './demo-clients.ts';
import { demoSignIns, type SignIn } from './demo-people.ts';
import { startEngine } from './dynamodb-engine.ts';
import { firstAccount, hasAdministrator } from './first-account.ts';
import { folderBucket } from './folder-bucket.ts';
import { lockFolder } from './folder-lock.ts';
import { createFunctions } from './functions.ts';
import { startHttpServer } from './http-server.ts';
import { openKeys } from './key-file.ts';
import { machineAround } from './machine.ts';
import { localMail } from './mail.ts';
import { createOpenIdProvider, staffClientId, staffSecret } from './openid-provider.ts';
import { demandNoDemo, demandPrivateFolder, demandSafeAddress } from './production.ts';
import { localAddress, publicAddress } from './public-address.ts';
import { rememberHead } from './remember-head.ts';
import { tellServiceManager } from './service-manager.ts';
import type { Settings } from './settings.ts';
import type { Shutdown } from './shutdown.ts';
import { tablesClient } from './tables-client.ts';
import { startTimer } from './timer.ts';

export type Platform = {
  publicUrl: string;
  localUrl: string;
  dataFolder: string;
  clients: Client[];
  /** What people may sign in with at once: the demo's, or a first administrator's one-time password. */
  signIns: SignIn[];
  /** In production no password is shown at the start, for a service's output is kept: a command makes the first administrator. */
  lacksAdministrator?: boolean;
};

const tablePrefix = 'long-dan';

type Dependencies = { settings: Settings; log: Log; clock: () => Date; shutdown: Shutdown };

/** The folder and the port are taken first: whoever cannot have them has changed nothing. */
async function takePlace({ settings, log, shutdown }: Dependencies) {
  demandSafeAddress(settings);
  const lock = await lockFolder(settings.dataFolder);
  shutdown.closeLater('folder lock', lock.release);
  await demandPrivateFolder(settings, lock.folder, log);
  const server = await startHttpServer({ host: settings.host, port: settings.port, log });
  shutdown.closeLater('http server', server.close);
  await openShape(lock.folder);
  const publicUrl = publicAddress(settings, server.port, networkInterfaces());
  const localUrl = localAddress(settings.host, server.port);
  lock.tell(localUrl);
  return { folder: lock.folder, server, publicUrl, localUrl };
}

async function openTables({ settings, log, shutdown }: Dependencies, folder: string) {
  if (settings.tablesEndpoint !== undefined) return tablesClient(settings.tablesEndpoint);
  const engine = await startEngine({ folder, log });
  shutdown.closeLater('engine', engine.stop);
  return rememberHead(tablesClient(engine.endpoint), tableNames(tablePrefix).registry);
}

/** The accounts, and what people may sign in with at once. */
async function peopleOf({ settings, clock, log }: Dependencies, folder: string) {
  const ofFolder = await openAccounts(folder);
  const ofDemo = demoSignIns(settings);
  const first = async (store: Store): Promise<SignIn[]> => {
    const made = await firstAccount(store, ofFolder, { clock, log });
    return made === undefined ? [] : [made];
  };
  return {
    accounts: withGiven(ofDemo, ofFolder),
    signIns: async (store: Store): Promise<Pick<Platform, 'signIns' | 'lacksAdministrator'>> => {
      if (settings.ownProvider !== undefined) return { signIns: [] };
      if (settings.demo) return { signIns: ofDemo };
      if (!settings.production) return { signIns: await first(store) };
      return { signIns: [], lacksAdministrator: !(await hasAdministrator(store, ofFolder)) };
    },
  };
}

/** Asked from outside: a process that no longer answers is not well, whatever it thinks. */
const answersWell = (localUrl: string): Promise<boolean> =>
  fetch(`${localUrl}/healthz`, { signal: AbortSignal.timeout(10_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Resolves when requests are answered; everything opened is known to `shutdown`. */
export async function startPlatform(dependencies: Dependencies): Promise<Platform> {
  const { settings, log, clock, shutdown } = dependencies;
  const { folder, server, publicUrl, localUrl } = await takePlace(dependencies);
  const keys = await openKeys(folder);
  const db = await openTables(dependencies, folder);
  const tables = await createTables(db, tablePrefix);
  await demandNoDemo(settings, { db, tables });
  const clients = demoClients(settings);
  const people = await peopleOf(dependencies, folder);
  const openid = createOpenIdProvider({
    ...{ publicUrl, keys, clients, accounts: people.accounts, clock, log },
    secretDigestOf: (id) => secretDigestOf({ db, tables }, id),
  });
  const embedded = { issuer: openid.issuer, clientId: staffClientId, clientSecret: staffSecret(keys) };
  // Functions ring jobs, and jobs are made of functions: the bell hangs between them.
  const bell = { ring: (_job: string): void => {} };
  const ring = (job: string): void => bell.ring(job);
  const functions = createFunctions({
    db,
    tables,
    publicUrl,
    localUrl,
    openid,
    signIn: {
      provider: settings.ownProvider ?? { ...embedded, embeddedAt: localUrl },
      sessionSecrets: keys.cookies.map(({ secret }) => secret),
      firstAdministrator: settings.firstAdministrator,
    },
    accounts: settings.ownProvider === undefined ? people.accounts : undefined,
    kitLinks: kitLinksBy(keys.cookies),
    bucket: folderBucket(join(folder, 'files'), randomUUID),
    reportSecrets: (keys.reports ?? []).map(({ secret }) => secret),
    demo: settings.demo,
    mail: localMail(settings, folder),
    machine: machineAround(folder, settings.leastFreeBytes),
    ring,
    log,
    clock,
  });
  const timer = startTimer({ jobs: functions.jobs, log });
  shutdown.closeLater('timer', timer.stop);
  bell.ring = timer.ring;
  await functions.prepare();
  const signIns = await people.signIns({ db, tables });
  // Again, and now first of all: what is under way still needs the tables to finish.
  shutdown.closeLater('http server', server.close);
  server.serve({ openid: openid.handle, fetch: functions.fetch });
  const manager = await tellServiceManager({
    ...{ environment: process.env, log },
    isWell: () => answersWell(localUrl),
  });
  shutdown.closeLater('service manager', manager.stop);
  return { publicUrl, localUrl, dataFolder: folder, clients, ...signIns };
}
