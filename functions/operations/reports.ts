// Which reports are there, who asks for one, and who approves it? Frozen figures of a campaign's period, provisional until somebody puts their name to them.
import * as z from 'zod/mini';
import { calendars } from '../domain/calendar.ts';
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { dayOf } from '../domain/period.ts';
import { type ReportPeriod, report } from '../domain/report.ts';
import { freezesAt, reportDays } from '../domain/report-period.ts';
import { scheduleOf } from '../domain/report-schedule.ts';
import { changeRegistry } from '../store/change-registry.ts';
import { isWanted, reportsOf, wantedReportWrite } from '../store/reports.ts';
import { campaignSeen, mustHoldAll } from './campaigns.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { noteBy } from './note-by.ts';
import { invalid } from './parse-sent.ts';
import { publishReport } from './publish-report.ts';
import { reportSeen, reportsSeen, viewOf } from './report-sight.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

const wanted = z.strictObject({
  campaignId: z.string(),
  /** `2026-10`, `2026-Q4`, `2026-H1`, `2026-9M`, `2026`, `all` or `2026-10-01..2026-10-31`. */
  period: z.string().check(z.maxLength(40)),
  /** Without it the campaign's own. */
  calendar: z.optional(z.enum(calendars)),
  /** Look for late answers of a period that has a report already: what has changed becomes its next revision. */
  revise: z.optional(z.boolean()),
});
export const writingReport = z.object({ state: z.literal('writing'), campaignId: z.string(), period: z.string() });

export const reportRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/reports',
    summary: 'Reports of the campaigns that the client may see, by campaign, period and revision',
    right: 'reports.read',
    query: z.extend(listQuery, { campaign: z.optional(z.string()) }),
    body: noBody,
    gives: { status: 200, schema: listOf(report) },
    run: async ({ query: { campaign: id, ...page } }, call) => {
      const campaigns = id === undefined ? await campaignsSeen(call) : [await campaignSeen(call, { id })];
      const each = await Promise.all(campaigns.map((campaign) => reportsSeen(call, campaign)));
      const { items, ...more } = pageOf(each.flat(), ({ id: of }) => of, page);
      return { status: 200, body: { items: items.map(viewOf), ...more } };
    },
  }),
  route({
    method: 'POST',
    path: '/reports',
    summary: 'Have a period frozen: 202 while it is written (ask again), 200 with the report once there is nothing new',
    right: 'reports.write',
    query: noQuery,
    body: wanted,
    gives: { status: 200, schema: z.union([report, writingReport]) },
    run: ({ body }, call) => askFor(call, body),
  }),
  route({
    method: 'GET',
    path: '/reports/{id}',
    summary: 'One report with its files and their digests',
    right: 'reports.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: report },
    run: async ({ params }, call) => ({ status: 200, body: viewOf(await reportSeen(call, params)) }),
  }),
  route({
    method: 'POST',
    path: '/reports/{id}/publish',
    summary:
      'Approve a report under one’s own name: from then on everybody who sees the campaign reads it; 409 while units may still add a statement',
    right: 'reports.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: report },
    run: async ({ params }, call) => ({ status: 200, body: viewOf(await publishReport(call, params)) }),
  }),
];

async function campaignsSeen(call: Call): Promise<Campaign[]> {
  const { campaigns } = await call.deps.registry();
  const seen = [...campaigns.values()].map((one) => campaignSeen(call, { id: one.id }).catch(() => undefined));
  return (await Promise.all(seen)).flatMap((one) => one ?? []);
}

async function askFor(call: Call, body: z.infer<typeof wanted>) {
  const { deps } = call;
  const campaign = await campaignSeen(call, { id: body.campaignId });
  await mustHoldAll(call, await deps.registry(), campaign.covers, 'reports.write');
  const period = periodAsked(campaign, body, deps.now());
  const there = (await reportsOf(deps.store, campaign.id)).filter(({ period: of }) => isSame(of, period)).at(-1);
  const ask = { campaignId: campaign.id, period };
  const asksAgain = body.revise === true;
  if (there !== undefined && !asksAgain && !(await isWanted(deps.store, ask)))
    return { status: 200 as const, body: viewOf(there) };
  const about = { thing: `${campaign.id}/${period.name}`, after: { calendar: period.calendar } };
  const change = { ...noteBy(call, 'report.want'), ...about };
  await changeRegistry(deps.store, [wantedReportWrite(ask)], change);
  deps.reports.ringWriter();
  return { status: 202 as const, body: { state: 'writing', campaignId: campaign.id, period: period.name } };
}

const isSame = (a: ReportPeriod, b: ReportPeriod): boolean => a.name === b.name && a.calendar === b.calendar;

/** Throws 422 where the text names no period, and where its figures do not stand yet. */
function periodAsked(
  campaign: Campaign,
  { period: name, calendar = campaign.calendar }: z.infer<typeof wanted>,
  now: Date,
) {
  const days = reportDays(name, calendar, { from: campaign.opensOn, to: lastDay(campaign) });
  if (days === undefined)
    throw invalid([
      { path: 'period', message: 'expected 2026-10, 2026-Q4, 2026-H1, 2026-9M, 2026, all or 2026-10-01..2026-10-31' },
    ]);
  const { graceDays } = scheduleOf(campaign);
  const stands = freezesAt(days, graceDays);
  if (stands > now) {
    const message = `its figures stand from ${dayOf(stands)} on, ${graceDays} days after its end: until then read live scores`;
    throw invalid([{ path: 'period', message }]);
  }
  return { name, calendar, ...days };
}
