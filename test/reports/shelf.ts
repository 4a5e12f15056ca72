// Where do reports lie for a test that writes none? In a folder that is never made.
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportShelf } from '../../functions/operations/report-shelf.ts';
import { reportSigner } from '../../functions/runtime/report-keys.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';

export const emptyShelf: ReportShelf = {
  bucket: folderBucket(join(tmpdir(), `long-dan-no-reports-${randomUUID()}`), randomUUID),
  publicKeys: reportSigner(['a secret of at least thirty-two characters']).publicKeys,
  ringWriter: () => {},
  ringExporter: () => {},
};
