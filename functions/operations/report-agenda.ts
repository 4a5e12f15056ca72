// Which reports of a campaign are due when, and how far is each?
import * as z from 'zod/mini';
import { lastDay } from '../domain/coverage.ts';
import { day, dayOf } from '../domain/period.ts';
import { reportPeriod } from '../domain/report.ts';
import { agendaOf, agendaStates } from '../domain/report-agenda.ts';
import { reportSchedule, scheduleOf } from '../domain/report-schedule.ts';
import { wantedReports } from '../store/reports.ts';
import { campaignSeen } from './campaigns.ts';
import { reportsSeen } from './report-sight.ts';
import { noBody, noQuery, type Route, route } from './route.ts';

export const reportAgenda = z.object({
  schedule: reportSchedule,
  items: z.array(
    z.object({
      period: reportPeriod,
      ...{ freezesOn: day, dueOn: day, scheduled: z.boolean() },
      state: z.enum(agendaStates),
      /** The latest revision that the client may see. */
      report: z.nullable(z.string()),
      /** While it waits for what its units say: until the end of which day. It is approved after that. */
      statementsUntil: z.nullable(day),
    }),
  ),
});

export const reportAgendaRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/reports',
  summary: 'The periods of a campaign that are reported: when each stands, when it is due, and how far it is',
  right: 'reports.read',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: reportAgenda },
  run: async ({ params }, call) => {
    const campaign = await campaignSeen(call, params);
    const reports = await reportsSeen(call, campaign);
    const wanted = (await wantedReports(call.deps.store)).filter(({ campaignId }) => campaignId === campaign.id);
    const items = agendaOf(campaign, { from: campaign.opensOn, to: lastDay(campaign) }, dayOf(call.deps.now()), {
      reports,
      wanted: wanted.map(({ period }) => period),
    });
    return { status: 200, body: { schedule: scheduleOf(campaign), items } };
  },
});
