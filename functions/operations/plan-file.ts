// How is a plan filed? Its tables one under the other as a CSV, with the official headings, word for word.
import { stringify } from 'csv-stringify/sync';
import type { Plan } from '../domain/plan.ts';
import { byteOrderMark } from './csv-lines.ts';
import { noteDownload } from './note-download.ts';
import { planSeen } from './plan-access.ts';
import { filedTables } from './plan-view.ts';
import { noBody, noQuery, type Route, route } from './route.ts';

export const planFileRoute: Route = route({
  method: 'GET',
  path: '/plans/{id}/tables.csv',
  summary: 'The plan’s tables as they are filed: figures and targets (layout 1), who leads what and tasks (layout 2)',
  right: 'plans.read',
  query: noQuery,
  body: noBody,
  gives: { status: 200, contentType: 'text/csv' },
  run: async ({ params }, call) => {
    const plan = await planSeen(call, params);
    await noteDownload(call, 'plan.download', plan.id);
    const headers = { 'Content-Disposition': `attachment; filename="plan-${plan.id}.csv"` };
    return { status: 200, file: planCsv(plan), contentType: 'text/csv; charset=utf-8', headers };
  },
});

/** Figures are texts as printed, `9,50` and not 9.5; titles of tables stand above them. */
const planCsv = (plan: Plan): string =>
  byteOrderMark +
  filedTables(plan)
    .map(({ title, rows }) => stringify([[title], ...rows].map((row) => row.map(inert))))
    .join('');

const increase = /^[+-] \d{1,5}(,\d{1,4})?$/;

/** A text that a spreadsheet would run as a formula gets an apostrophe; `+ 0,39` is a figure and stays as it is printed. */
const inert = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && !increase.test(cell) ? `'${cell}` : cell);
