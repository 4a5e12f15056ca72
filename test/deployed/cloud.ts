// How does a test have the whole cloud on this machine? Every deployed function as its bundle, by the events that wake it, behind doors that write down what it asks.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../functions/store/connect.ts';
import { routeOf } from '../../infra/cloud/entrances.ts';
import { serviceList } from '../../infra/service-list.ts';
import { synthesizeStage } from '../cloud/synthesized-stage.ts';
import { poolId, startUserPool } from '../staff/user-pool.ts';
import { openDoor } from './aws-door.ts';
import type { Shelf } from './bucket-door.ts';
import type { Call } from './calls.ts';
import { type DeployedFunction, deployedFunction, environmentOf } from './deployed-function.ts';
import { httpEvent, httpResponse, publicHost } from './events.ts';
import { buildClient, clientOf } from './lambda-client.ts';
import { type LambdaProcess, startLambda } from './lambda-process.ts';
import { startIssuer } from './token-issuer.ts';

export const firstAdministrator = 'quan-tri@laocai.gov.vn';
export const sessionSecret = 'a-secret-that-seals-the-cookies-of-staff';
const originSecret = 'what the edge alone knows';

/** Which function the HTTP API hands a path to, and by which of its routes: the longest that fits. */
function routed(path: string): { name: string; route: string } {
  const all = serviceList.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) => (trigger.kind === 'http' ? trigger.paths.map((one) => ({ name, one })) : [])),
  );
  const fits = all.filter(({ one }) => (one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one));
  const [best] = fits.toSorted((a, b) => b.one.length - a.one.length);
  if (best === undefined) throw new Error(`nothing answers ${path}`);
  return { name: best.name, route: routeOf(best.one) };
}

export type Cloud = Awaited<ReturnType<typeof startCloud>>;

/** Every function over one store, none started before it is first needed; `at` is the time for all of them. */
export async function startCloud({ store, files, engineEndpoint, at }: Needed) {
  const folder = mkdtempSync(join(tmpdir(), 'long-dan-lambda-'));
  const client = buildClient(folder);
  const [issuer, pool] = [await startIssuer(), await startUserPool()];
  const stage = synthesizeStage(
    { admin: firstAdministrator, mail: 'khaosat@laocai.gov.vn', address: `https://${publicHost}` },
    { real: true },
  );
  const mails: string[] = [];
  const deployed = new Map(serviceList.map(({ name }) => [name, deployedFunction(name, stage)]));
  const behind = { engineEndpoint, poolEndpoint: pool.endpoint, tables: store.tables, files, mails };
  const doors = new Map<string, Awaited<ReturnType<typeof openDoor>>>();
  const running = new Map<string, LambdaProcess>();
  const ended: LambdaProcess[] = [];
  let now = at;

  const elsewhere = {
    ...Object.fromEntries(Object.entries(store.tables).map(([name, full]) => [`${name.toUpperCase()}_TABLE`, full])),
    ...{ ORIGIN_SECRET: originSecret, LINK_SECRET: 'a secret that seals links to kits of posters' },
    ...{ REPORT_BUCKET: 'long-dan-files', REPORT_SECRETS: 'a-secret-that-signs-the-manifests-of-reports' },
    ...{ TOKEN_ISSUER: issuer.issuer, TOKEN_ENDPOINT: `${issuer.issuer}/token`, USER_POOL_ID: poolId },
    ...{ SIGN_IN_CLIENT_ID: 'staff', SIGN_IN_CLIENT_SECRET: 'of-staff', SESSION_SECRETS: sessionSecret },
  };
  const functionNamed = (name: string): DeployedFunction => {
    const found = deployed.get(name);
    if (found === undefined) throw new Error(`no function is ${name}`);
    return found;
  };
  const doorOf = async (name: string) => {
    const door = doors.get(name) ?? (await openDoor(behind));
    doors.set(name, door);
    return door;
  };
  const start = async (name: string): Promise<LambdaProcess> => {
    const one = functionNamed(name);
    const { endpoint } = await doorOf(name);
    const environment = {
      ...environmentOf(one, elsewhere),
      ...{ AWS_ENDPOINT_URL: endpoint, CLOCK_AT: now.toISOString(), NODE_OPTIONS: `--import ${client.clock}` },
    };
    return startLambda({ ...one, environment, client: clientOf(client.loop) });
  };
  const invoke = async (name: string, event: unknown): Promise<unknown> => {
    const process = running.get(name) ?? (await start(name));
    running.set(name, process);
    return process.invoke(event);
  };
  const stopAll = async (): Promise<void> => {
    const all = [...running.values()];
    running.clear();
    ended.push(...all);
    await Promise.all(all.map((one) => one.stop()));
  };

  return {
    invoke,
    pool,
    mails,
    /** A request as the edge passes it on. */
    request: async (path: string, init: RequestInit = {}): Promise<Response> => {
      const request = new Request(`https://${publicHost}${path}`, init);
      const { name, route } = routed(new URL(request.url).pathname);
      return httpResponse(await invoke(name, await httpEvent(request, route, originSecret)));
    },
    tokenOf: (client: string, use = 'access') => issuer.tokenOf(client, now, use),
    now: () => now,
    /** Every function starts anew, at another time. */
    goTo: async (instant: string): Promise<void> => {
      await stopAll();
      now = new Date(instant);
    },
    callsOf: (name: string): Call[] => doors.get(name)?.calls ?? [],
    rightsOf: (name: string) => functionNamed(name).rights,
    /** What nobody but the functions may know. */
    secrets: [
      ...[elsewhere.ORIGIN_SECRET, elsewhere.LINK_SECRET, elsewhere.REPORT_SECRETS, elsewhere.SESSION_SECRETS],
      elsewhere.SIGN_IN_CLIENT_SECRET,
    ],
    /** Everything that every function has logged. */
    said: (): string => [...ended, ...running.values()].map((one) => one.said()).join(''),
    faults: (): string[] => [...doors.values()].flatMap(({ faults }) => faults),
    close: async (): Promise<void> => {
      await stopAll();
      for (const door of doors.values()) door.close();
      issuer.close();
      pool.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Needed = { store: Store; files: Shelf; engineEndpoint: string; at: Date };
