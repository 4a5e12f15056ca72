// How much room has this machine left, and when was it last backed up?
import { statfs } from 'node:fs/promises';
import type { ReadMachine } from '../../functions/operations/machine.ts';
import { programVersion } from './data-shape.ts';
import { lastBackup } from './upkeep/last-backup.ts';

/** Asked anew each time; the disk is tight where less than so many bytes of the data folder's are free. */
export const machineAround =
  (folder: string, leastFreeBytes: number): ReadMachine =>
  async () => {
    const { bavail, blocks, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    return {
      ...{ program: programVersion, freeBytes, totalBytes: blocks * bsize },
      tight: freeBytes < leastFreeBytes,
      lastBackupAt: await lastBackup(folder),
    };
  };
