// `npm run replay -- --queue=<MissedQueue of the stack's outputs>`: what failed for good is done again; `--look` only says what there is.
import { parseArgs } from 'node:util';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SQSClient } from '@aws-sdk/client-sqs';
import { missedWakeUps, replay, unknown } from './cloud/missed-wake-ups.ts';

const { values } = parseArgs({ options: { queue: { type: 'string' }, look: { type: 'boolean', default: false } } });
const { queue: queueUrl, look } = values;
if (queueUrl === undefined) {
  console.error(
    'Say which queue: npm run replay -- --queue=https://sqs… (the output MissedQueue of the stack Services).',
  );
  process.exit(1);
}

const place = { sqs: new SQSClient({}), lambda: new LambdaClient({}), queueUrl };
const missed = await missedWakeUps(place);
if (missed.length === 0) console.log('Nothing was missed.');
for (const one of missed) {
  const known = one.functionName !== unknown;
  if (known && !look) await replay(place, one);
  const done = known ? (look ? 'waits' : 'woken again') : 'of no form known here, left in the queue';
  console.log(`${one.functionName}: missed ${one.times} times since ${one.since}, ${done}.`);
}
