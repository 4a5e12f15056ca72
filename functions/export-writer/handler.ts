// The writer of exports as a Lambda on a schedule.
import { readEnvironment } from '../runtime/config.ts';
import { consoleLog } from '../runtime/log.ts';
import { cloudReaders } from '../store/readers.ts';
import { s3Bucket } from '../store/s3-bucket.ts';
import { usualRowsPerPart } from './dependencies.ts';
import { exportRound } from './run.ts';

const dependencies = {
  ...cloudReaders(),
  bucket: s3Bucket(readEnvironment(['REPORT_BUCKET']).REPORT_BUCKET),
  rowsPerPart: usualRowsPerPart,
  now: () => new Date(),
  log: consoleLog,
};
// Stops between two pages before the function's 900 s are over; the next round goes on from the last part.
const workMilliseconds = 850_000;

export const handler = (): Promise<void> =>
  exportRound({ ...dependencies, stopping: AbortSignal.timeout(workMilliseconds) });
