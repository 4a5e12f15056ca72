// The writer of reports as a Lambda on a schedule.
import { randomUUID } from 'node:crypto';
import { readEnvironment } from '../runtime/config.ts';
import { fontsBeside } from '../runtime/fonts.ts';
import { consoleLog } from '../runtime/log.ts';
import { reportSigner, secretsIn } from '../runtime/report-keys.ts';
import { cloudReaders } from '../store/readers.ts';
import { s3Bucket } from '../store/s3-bucket.ts';
import { reportRound } from './run.ts';

const { REPORT_BUCKET, REPORT_SECRETS } = readEnvironment(['REPORT_BUCKET', 'REPORT_SECRETS']);
const dependencies = {
  ...cloudReaders(),
  bucket: s3Bucket(REPORT_BUCKET),
  signer: reportSigner(secretsIn(REPORT_SECRETS)),
  fonts: fontsBeside(import.meta.url),
  now: () => new Date(),
  newToken: randomUUID,
  stopping: new AbortController().signal,
  log: consoleLog,
};

export const handler = (): Promise<void> => reportRound(dependencies);
