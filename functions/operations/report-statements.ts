// Who has said something of a report's figures, who may still, and until when? Each unit in it; once it is published, what was printed.
import * as z from 'zod/mini';
import { day, dayOf } from '../domain/period.ts';
import { awaitsUnits } from '../domain/statement-window.ts';
import { frozenUnits } from './frozen-figures.ts';
import { reportSeen } from './report-sight.ts';
import { noBody, noQuery, type Route, route } from './route.ts';
import { saidIn } from './said-of-report.ts';

const text = z.nullable(z.string());
export const reportStatements = z.object({
  /** The last day of the units; null where they have none, and may be read at any time. */
  until: z.nullable(day),
  /** Whether their days run, so that the report cannot be published yet. */
  open: z.boolean(),
  /** Every unit with figures in the report; `text` and `writtenAt` are null of those that have said nothing. */
  items: z.array(z.object({ agencyId: z.string(), agencyName: z.string(), text, writtenAt: text })),
});
export type ReportStatements = z.infer<typeof reportStatements>;

export const reportStatementsRoute: Route = route({
  method: 'GET',
  path: '/reports/{id}/statements',
  summary:
    'What units say of a report’s figures: as it stands while they may still write, as it was printed once published',
  right: 'reports.read',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: reportStatements },
  run: async ({ params }, call) => {
    const report = await reportSeen(call, params);
    const units = await frozenUnits(call.deps.reports.bucket, report);
    const said = new Map((await saidIn(call.deps.store, report)).map((one) => [one.agencyId, one]));
    const items = units.map(({ id, name }) => {
      const { text: own = null, writtenAt = null } = said.get(id) ?? {};
      return { agencyId: id, agencyName: name, text: own, writtenAt };
    });
    const today = dayOf(call.deps.now());
    return { status: 200, body: { until: report.statementsUntil ?? null, open: awaitsUnits(report, today), items } };
  },
});
