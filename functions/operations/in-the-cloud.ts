// What do operations start with in the cloud? The tables, fonts beside the function, a link's secret; streams and schedules ring the bells.
import { randomBytes } from 'node:crypto';
import { readEnvironment } from '../runtime/config.ts';
import { fontsBeside } from '../runtime/fonts.ts';
import { consoleLog } from '../runtime/log.ts';
import { publicUrlOf } from '../runtime/origin.ts';
import { reportSigner, secretsIn } from '../runtime/report-keys.ts';
import { kitLinksFrom } from '../runtime/signed-links.ts';
import { cloudReaders } from '../store/readers.ts';
import { s3Bucket } from '../store/s3-bucket.ts';
import { cognitoPool } from './cognito-pool.ts';
import type { OperationDependencies } from './dependencies.ts';
import type { ReportShelf } from './report-shelf.ts';

const silent = () => {};

function cloudShelf(): ReportShelf {
  const { REPORT_BUCKET, REPORT_SECRETS } = readEnvironment(['REPORT_BUCKET', 'REPORT_SECRETS']);
  const { publicKeys } = reportSigner(secretsIn(REPORT_SECRETS));
  return { bucket: s3Bucket(REPORT_BUCKET), publicKeys, ringWriter: silent, ringExporter: silent };
}

/** `bundle` is the address of the function's own file. Throws naming every variable that is missing. */
export const cloudOperations = (bundle: string): OperationDependencies => ({
  ...cloudReaders(),
  publicUrl: publicUrlOf,
  now: () => new Date(),
  randomBytes,
  ringCounter: silent,
  ringAuditor: silent,
  fonts: fontsBeside(bundle),
  kitLinks: kitLinksFrom(readEnvironment(['LINK_SECRET']).LINK_SECRET),
  reports: cloudShelf(),
  userPool: cognitoPool(readEnvironment(['USER_POOL_ID']).USER_POOL_ID),
  log: consoleLog,
});
