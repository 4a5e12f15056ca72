// The auditor as a Lambda on a schedule.
import { randomUUID } from 'node:crypto';
import { consoleLog } from '../runtime/log.ts';
import { cloudReaders } from '../store/readers.ts';
import { auditRound } from './run.ts';

const dependencies = {
  ...cloudReaders(),
  now: () => new Date(),
  newToken: randomUUID,
  stopping: new AbortController().signal,
  log: consoleLog,
};

export const handler = (): Promise<void> => auditRound(dependencies);
