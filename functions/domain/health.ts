// What keeps a platform from being well, and what is to be done about it? One sentence per trouble, for whoever runs it.

export type Vitals = {
  /** Responses that wait for the counter: people's, imports' and moves', and what could not be counted. */
  waiting: { live: number; bulk: number; poison: number };
  /** Seconds since the first of people's own came that is not counted yet; 0 where none waits. */
  behindSeconds: number;
  /** Of the machine, where it is one machine. */
  machine?: { freeBytes: number; tight: boolean; lastBackupSeconds?: number | undefined } | undefined;
};

export const troubleKinds = ['counting-behind', 'not-countable', 'disk-tight', 'backup-old', 'backup-none'] as const;
export type Trouble = { kind: (typeof troubleKinds)[number]; detail: string };

/** Counted within five seconds as a rule: five minutes are no coincidence. */
export const mostBehindSeconds = 300;
/** A night's backup may be late by two hours. */
export const oldestBackupSeconds = 26 * 3600;

/** Empty where all is well. */
export function troublesOf({ waiting, behindSeconds, machine }: Vitals): Trouble[] {
  const counting: Trouble[] = [
    ...(behindSeconds > mostBehindSeconds
      ? [trouble('counting-behind', `Responses wait to be counted for ${Math.round(behindSeconds / 60)} minutes.`)]
      : []),
    ...(waiting.poison > 0
      ? [trouble('not-countable', `${waiting.poison} responses could not be counted; the log names them.`)]
      : []),
  ];
  return machine === undefined ? counting : [...counting, ...troublesOfMachine(machine)];
}

function troublesOfMachine({ freeBytes, tight, lastBackupSeconds }: NonNullable<Vitals['machine']>): Trouble[] {
  const disk = tight
    ? [
        trouble(
          'disk-tight',
          `${Math.round(freeBytes / 1e6)} MB are free: imports and exports are refused until there is room.`,
        ),
      ]
    : [];
  if (lastBackupSeconds === undefined)
    return [...disk, trouble('backup-none', 'No backup was ever made of this folder.')];
  return lastBackupSeconds <= oldestBackupSeconds
    ? disk
    : [...disk, trouble('backup-old', `The last backup is ${Math.round(lastBackupSeconds / 3600)} hours old.`)];
}

const trouble = (kind: Trouble['kind'], detail: string): Trouble => ({ kind, detail });
