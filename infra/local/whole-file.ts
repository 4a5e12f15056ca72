// How is a small file written so that a crash leaves the old one or the new one, and never half of either?
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whether the system refused for this reason, such as ENOENT. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Written beside, made safe on the disk, moved over; readable by its owner alone. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = await open(`${path}.new`, 'w', 0o600);
  try {
    await draft.writeFile(text);
    await draft.sync();
  } finally {
    await draft.close();
  }
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
}

/** A name is safe on the disk only once its folder is. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
