// What happens when somebody puts their name to a report? It is published with what its units say of it, once their days are over.
import { dayOf } from '../domain/period.ts';
import { awaitsUnits } from '../domain/statement-window.ts';
import { Problem } from '../runtime/problem.ts';
import { changeRegistry } from '../store/change-registry.ts';
import { findClient } from '../store/clients.ts';
import { findPerson } from '../store/people.ts';
import { publishedStatementWrites } from '../store/published-statements.ts';
import { type KeptReport, reportWrite } from '../store/reports.ts';
import { campaignSeen, mustHoldAll } from './campaigns.ts';
import { noteBy } from './note-by.ts';
import { reportSeen } from './report-sight.ts';
import type { Call, Params } from './route.ts';
import { saidNow } from './said-of-report.ts';

const tries = 8;

/**
 * Approves a report; of two at once the first does, and the other finds it done. Statements are kept as they are at that moment: one that
 * is changed in between is read again. Throws 409 while the units' days run.
 */
export async function publishReport(call: Call, params: Params): Promise<KeptReport> {
  for (let n = 0; n < tries; n += 1) {
    const { version } = await call.deps.registry();
    const before = await mayBePublished(call, params);
    if (before.state === 'published') return before;
    const after = await approved(call, before);
    if (await written(call, before, after, version)) {
      // Its files are written in a moment; until then the frozen ones are read.
      call.deps.reports.ringWriter();
      return after;
    }
  }
  throw new Problem(409, 'Busy', 'Others were changing the registry at the same time; read again and send again.');
}

async function mayBePublished(call: Call, params: Params): Promise<KeptReport> {
  const report = await reportSeen(call, params);
  const campaign = await campaignSeen(call, { id: report.campaignId });
  await mustHoldAll(call, await call.deps.registry(), campaign.covers, 'reports.write');
  if (!awaitsUnits(report, dayOf(call.deps.now()))) return report;
  throw new Problem(
    409,
    'Units may still speak',
    `Units may add a statement to report ${report.id} until the end of ${report.statementsUntil}: it can be published after that day.`,
  );
}

async function approved(call: Call, before: KeptReport) {
  const { actor, deps } = call;
  const approval = { approvedBy: actor.id, approverName: await ownName(call), approvedAt: deps.now().toISOString() };
  return { ...before, state: 'published' as const, ...approval };
}

/** False where somebody else changed anything since it was read. */
async function written(
  call: Call,
  before: KeptReport,
  after: KeptReport & { approvedAt: string },
  version: number,
): Promise<boolean> {
  const { store } = call.deps;
  const statements = await saidNow(store, before);
  const writes = [...publishedStatementWrites(after, statements), reportWrite(after, false)];
  const change = {
    ...{ ...noteBy(call, 'report.publish'), thing: before.id, before: { state: before.state } },
    after: { state: after.state, manifest: after.manifest, statements: statements.length },
  };
  const outcome = await changeRegistry(store, writes, change, version);
  return outcome === 'written';
}

/** Of the person or the program; the demonstration's programs have none but their id. */
async function ownName({ actor, deps: { store } }: Call): Promise<string> {
  const found = (await findPerson(store, actor.id)) ?? (await findClient(store, actor.id));
  return found?.name ?? actor.id;
}
