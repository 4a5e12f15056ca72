// What does the writer of reports need? The store and its readers, a bucket, a key to sign with, a clock, and word when to stop.
import type { FontReader } from '../runtime/fonts.ts';
import type { Log } from '../runtime/log.ts';
import type { ReportSigner } from '../runtime/report-keys.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Readers } from '../store/readers.ts';

export type WriterDependencies = Pick<Readers, 'store' | 'registry' | 'questionnaires'> & {
  bucket: Bucket;
  signer: ReportSigner;
  /** What files for paper are set in. */
  fonts: FontReader;
  now(): Date;
  newToken(): string;
  stopping: AbortSignal;
  log: Log;
};
