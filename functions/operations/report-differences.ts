// What did a revision change? Its rows beside those of the revision before, read from the figures of both as they were frozen.
import * as z from 'zod/mini';
import { isPercentage } from '../domain/index-unit.ts';
import { periodSlug } from '../domain/report.ts';
import { type ComparedRow, differencesOf } from '../domain/report-differences.ts';
import { Problem } from '../runtime/problem.ts';
import type { KeptReport } from '../store/reports.ts';
import { campaignSeen } from './campaigns.ts';
import { frozenFigures } from './frozen-figures.ts';
import { methodOf, type ReportFigures, type ReportRow } from './report-figures.ts';
import { reportSeen, reportsSeen } from './report-sight.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

const figure = z.nullable(
  z.object({ responses: z.int(), index: z.nullable(z.number()), position: z.nullable(z.int()) }),
);
export const reportDifferences = z.object({
  ...{ before: z.string(), after: z.string(), reason: z.nullable(z.string()) },
  /** How an index is written. */
  unit: z.object({ percent: z.boolean(), digits: z.int() }),
  /** Rows that are the same in both are left out; so many there are. */
  same: z.int(),
  items: z.array(
    z.object({
      ...{ agencyId: z.string(), agencyName: z.string(), axis: z.enum(['territory', 'line']) },
      /** As in the figures: null for all services together, `-` for what was answered without one. */
      ...{ serviceId: z.nullable(z.string()), serviceName: z.nullable(z.string()) },
      ...{ before: figure, after: figure, change: z.nullable(z.number()) },
    }),
  ),
});
export type ReportDifferences = z.infer<typeof reportDifferences>;

export const reportDifferencesRoute: Route = route({
  method: 'GET',
  path: '/reports/{id}/differences',
  summary: 'What a revision changed: every row that is not as in the revision before',
  right: 'reports.read',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: reportDifferences },
  run: async ({ params }, call) => {
    const after = await reportSeen(call, params);
    const before = await revisionBefore(call, after);
    const [was, is] = await Promise.all([
      frozenFigures(call.deps.reports.bucket, before),
      frozenFigures(call.deps.reports.bucket, after),
    ]);
    return { status: 200, body: compared(was, is) };
  },
});

/** The one before that the client may see. */
async function revisionBefore(call: Call, { id, campaignId, period, revision }: KeptReport): Promise<KeptReport> {
  const all = await reportsSeen(call, await campaignSeen(call, { id: campaignId }));
  const slug = periodSlug(period);
  const before = all.filter((one) => periodSlug(one.period) === slug && one.revision < revision).at(-1);
  if (before !== undefined) return before;
  throw new Problem(404, 'Not found', `Report ${id} is the first of its period: there is none before to compare with.`);
}

function compared(before: ReportFigures, after: ReportFigures): ReportDifferences {
  const rows = new Map([...before.rows, ...after.rows].map((row) => [keyOf(row), row]));
  const names = namesIn(before, after);
  const differences = differencesOf(before.rows.map(comparedRow), after.rows.map(comparedRow));
  const method = methodOf(after);
  return {
    ...{ before: before.report, after: after.report, reason: after.reason },
    unit: { percent: isPercentage(method), digits: method.digits },
    same: rows.size - differences.length,
    items: differences.flatMap(({ key, ...changed }) => {
      const row = rows.get(key);
      if (row === undefined) return [];
      const { agencyId, axis, serviceId } = row;
      const agencyName = names.get(agencyId) ?? agencyId;
      return [{ agencyId, agencyName, axis, serviceId, serviceName: names.get(serviceId ?? '') ?? null, ...changed }];
    }),
  };
}

const namesIn = (before: ReportFigures, after: ReportFigures): Map<string, string> =>
  new Map(
    [before, after].flatMap(({ agencies, services }) =>
      [...agencies, ...services].map(({ id, name }): [string, string] => [id, name]),
    ),
  );

const keyOf = ({ agencyId, axis, serviceId }: ReportRow): string => JSON.stringify([agencyId, axis, serviceId]);

function comparedRow(row: ReportRow): ComparedRow {
  if (row.suppressed) return { key: keyOf(row), figure: null };
  const { responses, index, rank } = row;
  return { key: keyOf(row), figure: { responses, index, position: rank?.position ?? null } };
}
