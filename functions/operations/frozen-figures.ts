// What is in a report's file of figures, as it was frozen? All of it, which units it is of, or what it says of one: a province's file has thousands of rows.
import * as z from 'zod/mini';
import type { Report } from '../domain/report.ts';
import { type Bucket, readWhole } from '../store/bucket.ts';
import { frozenFolder } from '../store/reports.ts';
import { type ReportFigures, reportFigures } from './report-figures.ts';
import { figuresFile } from './report-files.ts';
import { sha256 } from './report-manifest.ts';

type Named = Pick<Report, 'id' | 'files'>;
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

const byUnit = z.array(z.looseObject({ agencyId: z.string() }));
const sieve = z.looseObject({
  agencies: z.array(z.looseObject({ id: z.string() })),
  rows: byUnit,
  beside: z._default(byUnit, []),
  slips: z.optional(byUnit),
  annexes: z.optional(byUnit),
});

/** All that the file says of one unit and nothing of any other; undefined where it does not name the unit. */
export async function frozenFiguresOf(bucket: Held, report: Named, unit: string): Promise<ReportFigures | undefined> {
  const { agencies, rows, beside, slips, annexes, ...file } = sieve.parse(await frozenFile(bucket, report));
  const named = agencies.filter(({ id }) => id === unit).map((one) => ({ ...one, parentId: null, lineParentId: null }));
  if (named.length === 0) return undefined;
  const own = { rows: rows.filter(isOf(unit)), beside: beside.filter(isOf(unit)), subordinates: [] };
  const annexed = { slips: slips?.filter(isOf(unit)), annexes: annexes?.filter(isOf(unit)) };
  return reportFigures.parse({ ...file, agencies: named, ...own, ...annexed });
}

const isOf =
  (unit: string) =>
  ({ agencyId }: { agencyId: string }): boolean =>
    agencyId === unit;

/** Throws where the file is not the one that was frozen. */
async function frozenFile(bucket: Held, report: Named): Promise<unknown> {
  const bytes = await readWhole(bucket, `${frozenFolder(report)}/${figuresFile.name}`);
  if (bytes === undefined) throw new Error('A report lacks a file that its index names');
  const kept = report.files.find(({ name }) => name === figuresFile.name);
  if (kept !== undefined && kept.sha256 !== sha256(bytes))
    throw new Error('A report’s figures are not as they were frozen');
  return JSON.parse(bytes.toString());
}
