// The site of public results as a Lambda behind the front.
import { behindFront } from '../runtime/behind-front.ts';
import { readEnvironment } from '../runtime/config.ts';
import { consoleLog } from '../runtime/log.ts';
import { publicUrlOf } from '../runtime/origin.ts';
import { cloudReaders } from '../store/readers.ts';
import { s3Bucket } from '../store/s3-bucket.ts';
import { createResultsSite } from './app.ts';

const { ORIGIN_SECRET, REPORT_BUCKET } = readEnvironment(['ORIGIN_SECRET', 'REPORT_BUCKET']);
const site = createResultsSite({
  ...cloudReaders(),
  bucket: s3Bucket(REPORT_BUCKET),
  now: () => new Date(),
  publicUrl: publicUrlOf,
  log: consoleLog,
});
export const handler = behindFront(ORIGIN_SECRET, site);
