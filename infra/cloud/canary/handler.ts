// The canary as a Lambda on a schedule: what it throws is the alarm.
import { readEnvironment } from '../../../functions/runtime/config.ts';
import { answerTestPoint } from './answer-test-point.ts';

const { SURVEY } = readEnvironment(['SURVEY']);
/** Slower than this is as good as not at all for whoever stands at a counter. */
const patience = 20_000;

export const handler = (): Promise<void> =>
  answerTestPoint({
    survey: SURVEY,
    fetch: (url, init) => fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(patience) }),
  });
