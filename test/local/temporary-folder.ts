// Where may a test keep files? In a folder of its own that goes away with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Call it before anything that writes into it: what is registered last is cleaned up first. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'long-dan-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
