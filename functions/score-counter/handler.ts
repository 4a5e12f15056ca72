// The counter as a Lambda: the schedule only wakes it; what there is to count it finds in the index.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { consoleLog } from '../runtime/log.ts';
import { cloudReaders } from '../store/readers.ts';
import { drain } from './drain.ts';

const place = {
  holder: randomUUID(),
  now: () => new Date(),
  random: Math.random,
  wait: (ms: number) => sleep(ms),
  log: consoleLog,
};
const dependencies = { ...cloudReaders(), ...place };
// Stops in good time before the function's 120 s are over; the next turn goes on.
const workMilliseconds = 100_000;

export async function handler(): Promise<void> {
  const counted = await drain(dependencies, new Date(Date.now() + workMilliseconds));
  consoleLog('info', 'drained', counted);
}
