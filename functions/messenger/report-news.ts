// What does a mail tell somebody of reports? Those that were frozen, revised or published, and that their own unit may still speak.
import { reportLine, reportReminder } from '../../web/words/staff/report-mail-words.ts';
import { dayOf } from '../domain/period.ts';
import { actorOfPerson, type Person } from '../domain/person.ts';
import type { Report } from '../domain/report.ts';
import { happenedAt, type ReportEvent, reportEventId, reportEventKind } from '../domain/report-event.ts';
import { newTo, type Subscription } from '../domain/subscription.ts';
import { campaignsOf } from '../operations/campaigns.ts';
import { openStatements } from '../operations/open-statements.ts';
import { mayApprove } from '../operations/report-sight.ts';
import { holds } from '../operations/rights.ts';
import type { Store } from '../store/connect.ts';
import type { Registry } from '../store/registry.ts';
import { reportsOf } from '../store/reports.ts';
import type { MessengerDependencies } from './dependencies.ts';

export type ReportNews = { id: string; on: string; kind: ReportEvent['kind']; report: Report };

/** All that happened to reports; of a published one only that it was published, and only once its files are there. */
export async function reportNews(store: Store, campaignIds: string[]): Promise<ReportNews[]> {
  const reports = (await Promise.all(campaignIds.map((id) => reportsOf(store, id)))).flat();
  return reports.flatMap((report) =>
    reportEventKind.options.flatMap((kind) => {
      const at = happenedAt({ kind }, report);
      if (at === undefined || !isNow(kind, report)) return [];
      return [{ id: reportEventId({ reportId: report.id, kind }), on: dayOf(at), kind, report }];
    }),
  );
}

const isNow = (kind: ReportEvent['kind'], { state, edition }: Report): boolean =>
  kind === 'published' ? edition !== undefined : state === 'provisional';

/** Sentences, each with the address of what it tells of. */
export async function reportsToldTo(
  deps: MessengerDependencies,
  registry: Registry,
  person: Person,
  one: Subscription,
  all: ReportNews[],
): Promise<string[]> {
  if (one.reports !== true) return [];
  const reader = { actor: actorOfPerson(person), deps };
  const today = dayOf(deps.now());
  const seen = holds(reader.actor, 'reports.read') ? campaignsOf(reader.actor, registry, today) : [];
  const lines: string[] = [];
  for (const { kind, report } of newTo(one, all)) {
    const campaign = seen.find(({ id }) => id === report.campaignId);
    if (campaign === undefined || (kind === 'frozen' && !(await mayApprove(reader, campaign)))) continue;
    lines.push(reportLine(kind, report, campaign.title, deps.staffAddress));
  }
  return [...lines, ...(await reminders(deps, reader.actor, one, today))];
}

/** On the first morning of a unit's days, and on the last. */
async function reminders(
  deps: MessengerDependencies,
  actor: Parameters<typeof openStatements>[0]['actor'],
  one: Subscription,
  today: string,
): Promise<string[]> {
  const open = await openStatements({ actor, deps });
  // Their days begin when the report is frozen, which is on record as told.
  const begun = open.map((each) => ({
    ...each,
    ...{ id: reportEventId({ reportId: each.report, kind: 'frozen' }), on: each.since },
  }));
  const fresh = new Set(newTo(one, begun));
  return begun
    .filter((each) => fresh.has(each) || each.until === today)
    .map((each) => reportReminder(each, deps.staffAddress));
}
