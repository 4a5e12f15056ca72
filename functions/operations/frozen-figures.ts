// What is in a report's file of figures, as it was frozen? All of it, or only which units it is of: a province's file has thousands of rows.
import * as z from 'zod/mini';
import type { Report } from '../domain/report.ts';
import { type Bucket, readWhole } from '../store/bucket.ts';
import { frozenFolder } from '../store/reports.ts';
import { type ReportFigures, reportFigures } from './report-figures.ts';
import { figuresFile } from './report-files.ts';

type Named = Pick<Report, 'id'>;
type Held = Pick<Bucket, 'open'>;

export const frozenFigures = async (bucket: Held, report: Named): Promise<ReportFigures> =>
  reportFigures.parse(await frozenFile(bucket, report));

const units = z.object({
  agencies: z.array(z.object({ id: z.string(), name: z.string() })),
  rows: z.array(z.object({ agencyId: z.string() })),
});

/** The units that it has rows of, in its order. */
export async function frozenUnits(bucket: Held, report: Named): Promise<{ id: string; name: string }[]> {
  const { agencies, rows } = units.parse(await frozenFile(bucket, report));
  const rated = new Set(rows.map(({ agencyId }) => agencyId));
  return agencies.filter(({ id }) => rated.has(id));
}

async function frozenFile(bucket: Held, report: Named): Promise<unknown> {
  const bytes = await readWhole(bucket, `${frozenFolder(report)}/${figuresFile.name}`);
  if (bytes === undefined) throw new Error('A report lacks a file that its index names');
  return JSON.parse(bytes.toString());
}
