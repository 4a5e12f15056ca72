// What can one machine say of itself that a function in the cloud has no need to? And is there room for more on its disk?
import { Problem } from '../runtime/problem.ts';

export type Machine = {
  /** Which release runs. */
  program: string;
  freeBytes: number;
  totalBytes: number;
  /** So little is free that what is left is kept for citizens' answers. */
  tight: boolean;
  /** When the last backup was made; undefined where none ever was. */
  lastBackupAt: Date | undefined;
};

export type ReadMachine = () => Promise<Machine>;

/** Throws 503 before something large is written where the disk is nearly full: citizens are refused last. */
export async function demandRoom({ machine }: { machine?: ReadMachine | undefined }): Promise<void> {
  if (machine === undefined || !(await machine()).tight) return;
  throw new Problem(
    503,
    'Disk nearly full',
    'The disk of the server is nearly full: nothing large is taken until its operator has made room. Citizens can still answer.',
  );
}
