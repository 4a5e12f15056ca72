// What do operations need of reports? Where the files lie, the public keys they are signed with, and a bell for their writer.
import type { ReportSigner } from '../runtime/report-keys.ts';
import type { Bucket } from '../store/bucket.ts';

export type ReportShelf = {
  bucket: Pick<Bucket, 'open' | 'link'>;
  publicKeys: ReportSigner['publicKeys'];
  /** Tells the writer that a report is wanted; in the cloud its schedule finds it. */
  ringWriter(): void;
  /** The same of the writer of exports, whose files lie in the same bucket. */
  ringExporter(): void;
};
