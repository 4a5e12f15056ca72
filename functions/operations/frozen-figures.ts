// What are the figures of a report? Those in its file, as they were frozen.
import type { Report } from '../domain/report.ts';
import { type Bucket, readWhole } from '../store/bucket.ts';
import { frozenFolder } from '../store/reports.ts';
import { type ReportFigures, reportFigures } from './report-figures.ts';
import { figuresFile } from './report-files.ts';

export async function frozenFigures(bucket: Pick<Bucket, 'open'>, report: Pick<Report, 'id'>): Promise<ReportFigures> {
  const bytes = await readWhole(bucket, `${frozenFolder(report)}/${figuresFile.name}`);
  if (bytes === undefined) throw new Error('A report lacks a file that its index names');
  return reportFigures.parse(JSON.parse(bytes.toString()));
}
