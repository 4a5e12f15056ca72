// Which functions run on one machine, given which parts? The same ones that `handler.ts` files wire in the cloud.
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { createApi } from '../../functions/api/app.ts';
import { auditRound } from '../../functions/auditor/run.ts';
import { usualRowsPerPart } from '../../functions/export-writer/dependencies.ts';
import { exportRound } from '../../functions/export-writer/run.ts';
import type { SendMail } from '../../functions/messenger/dependencies.ts';
import { post } from '../../functions/messenger/post.ts';
import { deliverDue } from '../../functions/messenger/run.ts';
import type { OperationDependencies } from '../../functions/operations/dependencies.ts';
import type { ReadMachine } from '../../functions/operations/machine.ts';
import { reportRound } from '../../functions/report-writer/run.ts';
import { createResultsSite } from '../../functions/results-site/app.ts';
import type { Log } from '../../functions/runtime/log.ts';
import { reportSigner } from '../../functions/runtime/report-keys.ts';
import type { SignedLinks } from '../../functions/runtime/signed-links.ts';
import { tokenReader } from '../../functions/runtime/token.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import { createStaffSite } from '../../functions/staff-site/app.ts';
import type { StaffDependencies } from '../../functions/staff-site/dependencies.ts';
import type { Bucket } from '../../functions/store/bucket.ts';
import type { Database } from '../../functions/store/database.ts';
import { putTogether } from '../../functions/store/put-together.ts';
import { type Readers, readersOf } from '../../functions/store/readers.ts';
import { wireSurveySite } from '../../functions/survey-site/wire.ts';
import { buildScripts } from '../browser-scripts.ts';
import { installedFonts } from '../font-files.ts';
import { type Service, serviceList } from '../service-list.ts';
import { buildStaffAssets } from '../staff-assets.ts';
import type { Fetch } from './body-cap.ts';
import { countInSlices } from './count-in-slices.ts';
import type { TableNames } from './create-tables.ts';
import { completeDemo } from './demo/complete-demo.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { healthWatch, isWell } from './health-watch.ts';
import type { OpenIdProvider } from './openid-provider.ts';
import type { Job } from './timer.ts';

export type FunctionDependencies = {
  db: Database;
  tables: TableNames;
  publicUrl: string;
  /** Where this machine reaches itself, whatever stands in front of it. */
  localUrl: string;
  openid: Pick<OpenIdProvider, 'issuer' | 'audience'>;
  /** How people sign in: who says who they are, and what their cookies are made with. */
  signIn: Pick<StaffDependencies, 'provider' | 'sessionSecrets' | 'firstAdministrator'>;
  accounts: OperationDependencies['accounts'];
  kitLinks: SignedLinks;
  bucket: Bucket;
  reportSecrets: string[];
  /** Whether an empty folder is filled with the demo. */
  demo: boolean;
  /** How mails leave. */
  mail: SendMail;
  machine: ReadMachine;
  /** Runs a job at once, where the cloud waits for the clock. */
  ring: (job: string) => void;
  log: Log;
  clock: () => Date;
};

export type Functions = {
  fetch: Fetch;
  jobs: Record<string, Job>;
  /** What must be done before the first request, jobs running: the demo stored and counted. */
  prepare(): Promise<void>;
};

type Site = { fetch: Fetch };
/** Many people ask one process: what they wait for one another is less than a call to the tables. */
const gatherMilliseconds = 2;

/** Everything of `service-list.ts`: sites on their paths, jobs by their schedules. */
export function createFunctions(deps: FunctionDependencies): Functions {
  const readers = readersOf({ db: deps.db, tables: deps.tables }, gatherMilliseconds);
  let lastAnswer = Number.NEGATIVE_INFINITY;
  const answered = (): void => {
    lastAnswer = performance.now();
    deps.ring('score-counter');
  };
  const sites: Record<string, Site> = {
    'survey-site': surveySite(deps, readers, answered),
    'results-site': resultsSite(deps, readers),
    'staff-site': staffSite(deps, readers),
    api: api(deps, readers),
  };
  const complete = demoCompletion(deps, readers);
  const runs: Record<string, Job['run']> = {
    'score-counter': (stopping) => count(deps, readers, () => lastAnswer, stopping),
    auditor: async (stopping) => {
      await audit(deps, readers, stopping);
      // What it released may be what a report waited for; the demo's first report is there soon after `ready`.
      deps.ring('report-writer');
      await complete(stopping);
    },
    'report-writer': (stopping) => writeReports(deps, readers, stopping),
    messenger: (stopping) => deliver(deps, readers, stopping),
    'export-writer': (stopping) => writeExports(deps, readers, stopping),
  };
  const app = withHealth(mountSites(sites), readers);
  return {
    fetch: (request) => app.fetch(request),
    jobs: { ...scheduledJobs(runs), 'health-watch': healthWatch({ ...deps, store: readers.store }) },
    prepare: async () => {
      if (!deps.demo) return;
      const { clock, log } = deps;
      const filled = await fillDemo({ store: readers.store, counter: counterOf(deps, readers), clock, log });
      // Its round releases what the demo's viewer may see.
      if (filled === 'filled') deps.ring('auditor');
    },
  };
}

const surveySite = ({ publicUrl, clock, log }: FunctionDependencies, readers: Readers, answered: () => void): Site =>
  wireSurveySite(readers, {
    now: clock,
    newSubmissionId: randomUUID,
    publicHost: () => new URL(publicUrl).host,
    scripts: buildScripts(),
    log,
    randomBytes,
    ringCounter: answered,
    putNew: putTogether(readers.store),
  });

const resultsSite = ({ publicUrl, bucket, clock, log }: FunctionDependencies, readers: Readers): Site =>
  createResultsSite({ ...readers, bucket, now: clock, publicUrl: () => publicUrl, log });

/** What programs and people can do: the api and the staff site do the same. */
const operations = (
  { publicUrl, kitLinks, accounts, bucket, reportSecrets, demo, machine, clock, ring, log }: FunctionDependencies,
  readers: Readers,
): OperationDependencies => ({
  ...readers,
  fonts: installedFonts,
  kitLinks,
  accounts,
  keepsProgramSecrets: true,
  publicUrl: () => publicUrl,
  now: clock,
  randomBytes,
  ringCounter: () => ring('score-counter'),
  ringAuditor: () => ring('auditor'),
  mayTellNear: demo,
  machine,
  reports: {
    bucket,
    publicKeys: reportSigner(reportSecrets).publicKeys,
    ringWriter: () => ring('report-writer'),
    ringExporter: () => ring('export-writer'),
  },
  log,
});

const api = (deps: FunctionDependencies, readers: Readers): Site => {
  const { publicUrl, localUrl, openid, log } = deps;
  const tokens = { issuer: openid.issuer, audience: openid.audience, keysUrl: `${localUrl}/oidc/jwks` };
  return createApi({
    ...operations(deps, readers),
    clientOf: tokenReader(tokens, log),
    tokenUrl: `${publicUrl}/oidc/token`,
  });
};

const staffSite = (deps: FunctionDependencies, readers: Readers): Site =>
  createStaffSite({ ...operations(deps, readers), ...deps.signIn, assets: buildStaffAssets(), demo: deps.demo });

const counterOf = ({ clock, log }: FunctionDependencies, readers: Readers) => ({
  ...readers,
  // The folder's lock lets no second platform in: after a kill -9 the lease is still ours.
  holder: 'one machine',
  now: clock,
  random: Math.random,
  wait: (milliseconds: number) => sleep(milliseconds),
  log,
});

const auditorOf = ({ clock, log }: FunctionDependencies, readers: Readers, stopping: AbortSignal) => ({
  ...{ ...readers, now: clock, newToken: randomUUID, stopping, log },
});

/** A round that is broken off because the platform ends is no failure. */
async function audit(deps: FunctionDependencies, readers: Readers, stopping: AbortSignal): Promise<void> {
  const round = auditRound(auditorOf(deps, readers, stopping));
  await round.catch((error: unknown) => {
    if (!stopping.aborted) throw error;
  });
}

/** After each round of the auditor until it is done: what the demo makes of released figures. */
function demoCompletion(deps: FunctionDependencies, readers: Readers): Job['run'] {
  let done = !deps.demo;
  return async (stopping) => {
    if (done || stopping.aborted) return;
    done = await completeDemo({ operations: operations(deps, readers), auditor: auditorOf(deps, readers, stopping) });
  };
}

async function writeReports(deps: FunctionDependencies, readers: Readers, stopping: AbortSignal): Promise<void> {
  const { bucket, reportSecrets, clock, log } = deps;
  const signer = reportSigner(reportSecrets);
  const round = reportRound({
    ...readers,
    ...{ bucket, signer, fonts: installedFonts, now: clock, newToken: randomUUID, stopping, log },
  });
  await round.catch((error: unknown) => {
    if (!stopping.aborted) throw error;
  });
}

async function deliver(
  { clock, log, demo, mail, publicUrl }: FunctionDependencies,
  readers: Readers,
  stopping: AbortSignal,
): Promise<void> {
  const posting = { mayBeNear: demo, seconds: 10 };
  const turn = deliverDue({
    ...readers,
    now: clock,
    random: Math.random,
    post: (url, headers, body) => post(url, headers, body, posting),
    mail,
    staffAddress: publicUrl,
    stopping,
    log,
  });
  await turn.catch((error: unknown) => {
    if (!stopping.aborted) throw error;
  });
}

async function writeExports(deps: FunctionDependencies, readers: Readers, stopping: AbortSignal): Promise<void> {
  const { bucket, clock, log } = deps;
  const round = exportRound({ ...readers, bucket, rowsPerPart: usualRowsPerPart, now: clock, stopping, log });
  await round.catch((error: unknown) => {
    if (!stopping.aborted) throw error;
  });
}

async function count(
  deps: FunctionDependencies,
  readers: Readers,
  lastAnswer: () => number,
  stopping: AbortSignal,
): Promise<void> {
  // A counter that is told to stop sees its deadline pass.
  const now = () => (stopping.aborted ? new Date(8.64e15) : deps.clock());
  const counter = { ...counterOf(deps, readers), now };
  await countInSlices({
    drain: (milliseconds) => drain(counter, new Date(deps.clock().getTime() + milliseconds)),
    lastAnswer,
    wait: (milliseconds) => sleep(milliseconds, undefined, { signal: stopping }).catch(() => {}),
    stopping,
  });
}

/** Each site on the paths that service-list gives it; the longest path that fits wins, as at the cloud's HTTP API. */
function mountSites(sites: Record<string, Site>): Hono {
  const app = new Hono();
  const mounts = serviceList.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) => (trigger.kind === 'http' ? trigger.paths.map((path) => ({ name, path })) : [])),
  );
  for (const { name, path } of mounts.toSorted((a, b) => b.path.length - a.path.length)) {
    const site = siteNamed(sites, name);
    app.all(path, (c) => site.fetch(c.req.raw));
  }
  return app;
}

/** Before all sites: whoever watches asks it every few seconds, without a right and without a word in the answer that helps anybody else. */
function withHealth(sites: Hono, { store }: Readers): Hono {
  const app = new Hono();
  app.get('/healthz', async (c) => {
    const well = await isWell(store);
    c.header('Cache-Control', 'no-store');
    return c.text(well ? 'ok\n' : 'the tables do not answer\n', well ? 200 : 503);
  });
  app.route('/', sites);
  return app;
}

function siteNamed(sites: Record<string, Site>, name: string): Site {
  const site = sites[name];
  if (site === undefined) throw new Error(`Nothing is wired for "${name}" of service-list.ts on one machine`);
  return site;
}

/** The jobs that service-list schedules; one that nothing is wired for is a fault at the start. */
function scheduledJobs(runs: Record<string, Job['run']>): Record<string, Job> {
  const scheduled = serviceList.flatMap((service: Service) =>
    service.triggers.flatMap((trigger) =>
      trigger.kind === 'schedule' ? [{ name: service.name, everySeconds: trigger.everySeconds.local }] : [],
    ),
  );
  return Object.fromEntries(
    scheduled.map(({ name, everySeconds }) => {
      const run = runs[name];
      if (run === undefined) throw new Error(`Nothing is wired for "${name}" of service-list.ts on one machine`);
      return [name, { everySeconds, run }];
    }),
  );
}
