// Which tables of others' making are annexed to a report? A unit's plan (layouts 1 and 2) and a one-stop's evaluation (layout 3), as they stood when it was frozen.
import * as z from 'zod/mini';
import { annexLayouts } from './report-schedule.ts';

/** `figures`: layout 1; `leads` and `tasks`: layout 2; `points` and `satisfaction`: the two parts of layout 3. */
export const annexTables = ['figures', 'leads', 'tasks', 'points', 'satisfaction'] as const;
export type AnnexTable = (typeof annexTables)[number];

const cell = z.nullable(z.union([z.string(), z.number()]));
export type AnnexCell = z.infer<typeof cell>;

export const reportAnnex = z.object({
  layout: z.enum(annexLayouts),
  table: z.enum(annexTables),
  agencyId: z.string(),
  title: z.string(),
  headings: z.array(z.string()),
  /** As they are filed: figures of plans are texts, marks are numbers, a mark that is not there is null. */
  rows: z.array(z.array(cell)),
  /** Where the table, as its unit wrote it, does not agree with itself. */
  faults: z.array(z.string()),
});
export type ReportAnnex = z.infer<typeof reportAnnex>;

/** One heading a column: one that spans several stands before each of them, `Năm 2022: Xếp hạng`. */
export function oneHeadingEach(rows: string[][]): string[] {
  const [above = [], ...below] = rows;
  let spanning = '';
  return above.map((heading, i) => {
    if (heading !== '') spanning = heading;
    const under = below.flatMap((row) => row[i] || []);
    return under.length === 0 ? heading : [spanning, ...under].join(': ');
  });
}
