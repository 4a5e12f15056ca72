// What does the site of public results need from the world? Readers of the store, a clock, its own address, a log; it writes nothing.
import type { PublicReaders } from '../operations/public-results.ts';
import type { Log } from '../runtime/log.ts';
import type { Bucket } from '../store/bucket.ts';

export type ResultsSiteDependencies = PublicReaders & {
  /** Where the files of reports lie. */
  bucket: Pick<Bucket, 'open' | 'link'>;
  now(): Date;
  /** The address people see, such as `https://khaosat.laocai.gov.vn`. */
  publicUrl(request: Request): string;
  log: Log;
};
