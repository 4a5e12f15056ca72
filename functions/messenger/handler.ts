// The messenger as a Lambda on a schedule.
import { consoleLog } from '../runtime/log.ts';
import { cloudReaders } from '../store/readers.ts';
import { post } from './post.ts';
import { deliverDue } from './run.ts';

const posting = { mayBeNear: false, seconds: 10 };
const dependencies = {
  ...cloudReaders(),
  now: () => new Date(),
  random: Math.random,
  post: (url: string, headers: Record<string, string>, body: string) => post(url, headers, body, posting),
  stopping: new AbortController().signal,
  log: consoleLog,
};

export const handler = (): Promise<void> => deliverDue(dependencies);
