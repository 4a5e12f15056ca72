// The messenger as a Lambda on a schedule.

import { readEnvironment } from '../runtime/config.ts';
import { consoleLog } from '../runtime/log.ts';
import { cloudReaders } from '../store/readers.ts';
import { mailBySes } from './mail.ts';
import { post } from './post.ts';
import { deliverDue } from './run.ts';

const { MAIL_FROM, STAFF_ADDRESS } = readEnvironment(['MAIL_FROM', 'STAFF_ADDRESS']);
const posting = { mayBeNear: false, seconds: 10 };
const dependencies = {
  ...cloudReaders(),
  now: () => new Date(),
  random: Math.random,
  post: (url: string, headers: Record<string, string>, body: string) => post(url, headers, body, posting),
  mail: MAIL_FROM === 'none' ? undefined : mailBySes(MAIL_FROM),
  staffAddress: STAFF_ADDRESS === 'none' ? undefined : STAFF_ADDRESS,
  stopping: new AbortController().signal,
  log: consoleLog,
};

export const handler = (): Promise<void> => deliverDue(dependencies);
