// What does the writer of exports need? The store and its readers, a bucket, a clock, and word when to stop.
import type { Log } from '../runtime/log.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Readers } from '../store/readers.ts';

export type ExporterDependencies = Pick<Readers, 'store' | 'registry' | 'questionnaires'> & {
  bucket: Bucket;
  rowsPerPart: number;
  now(): Date;
  stopping: AbortSignal;
  log: Log;
};

/** Some four megabytes of twenty-two answers each: little to do again, little to hold, and not too many files. */
export const usualRowsPerPart = 20_000;
