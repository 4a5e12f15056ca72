// Is what failed for good done again by one command? A small server stands for SQS and Lambda, with messages as each of the two senders writes them.
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listenOnLoopback } from '../deployed/loopback.ts';

type Waiting = { body: unknown; target?: string; sent: string };
const arn = (name: string): string => `arn:aws:lambda:ap-southeast-1:000000000000:function:${name}`;

/** An invocation by the clock that threw, and a wake-up that the scheduler could not deliver. */
const ofTurn = (name: string, sent: string): Waiting => ({
  body: {
    version: '1.0',
    requestContext: { functionArn: `${arn(name)}:$LATEST`, condition: 'RetriesExhausted' },
    requestPayload: {},
  },
  sent,
});
const ofScheduler = (name: string, sent: string): Waiting => ({
  body: { version: '0', source: 'aws.scheduler', 'detail-type': 'Scheduled Event' },
  target: arn(name),
  sent,
});

let queue: Map<string, Waiting>;
let woken: { name: string; type: unknown }[];
let refuses = false;
const server = createServer(async (request, response) => {
  const action = String(request.headers['x-amz-target'] ?? '').replace('AmazonSQS.', '');
  const said = (await text(request)) || '{}';
  const [, name] = /^\/2015-03-31\/functions\/(.+)\/invocations$/.exec(request.url ?? '') ?? [];
  if (name !== undefined) {
    woken.push({ name, type: request.headers['x-amz-invocation-type'] });
    return response.writeHead(refuses ? 403 : 202).end(refuses ? '{"message":"not allowed"}' : '');
  }
  const body = JSON.parse(said);
  if (action === 'DeleteMessage') queue.delete(body.ReceiptHandle);
  const Messages = action === 'ReceiveMessage' ? [...queue].slice(0, 10).map(([id, one]) => message(id, one)) : [];
  return response.writeHead(200, { 'Content-Type': 'application/x-amz-json-1.0' }).end(JSON.stringify({ Messages }));
});
let endpoint: string;
beforeAll(async () => {
  endpoint = `http://127.0.0.1:${await listenOnLoopback(server)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function message(id: string, { body, target, sent }: Waiting): object {
  const Body = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    ...{ MessageId: id, ReceiptHandle: id, Body, MD5OfBody: createHash('md5').update(Body).digest('hex') },
    Attributes: { SentTimestamp: String(Date.parse(sent)) },
    ...(target === undefined ? {} : { MessageAttributes: { TARGET_ARN: { DataType: 'String', StringValue: target } } }),
  };
}

/** The command as an operator runs it; what it says, and its exit. */
async function run(...args: string[]): Promise<{ said: string; code: unknown }> {
  const env = {
    ...{ PATH: process.env['PATH'], AWS_ENDPOINT_URL: endpoint, AWS_REGION: 'ap-southeast-1' },
    ...{ AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/replay.ts', ...args], { env });
  const [out, failed, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { said: out + failed, code };
}
const queueArg = () => `--queue=${endpoint}/000000000000/missed`;

describe('npm run replay', { timeout: 60_000 }, () => {
  beforeEach(() => {
    refuses = false;
    woken = [];
    const messages = [
      ofTurn('score-counter', '2026-11-20T02:00:00Z'),
      ofTurn('score-counter', '2026-11-20T01:00:00Z'),
      ofScheduler('score-counter', '2026-11-20T03:00:00Z'),
      ofTurn('report-writer', '2026-11-20T04:00:00Z'),
    ];
    queue = new Map(messages.map((one) => [randomUUID(), one]));
  });

  test('wakes each function once, and empties the queue', async () => {
    expect((await run(queueArg())).said).toBe(
      'report-writer: missed 1 times since 2026-11-20T04:00:00.000Z, woken again.\n' +
        'score-counter: missed 3 times since 2026-11-20T01:00:00.000Z, woken again.\n',
    );
    expect(woken).toEqual([
      { name: 'report-writer', type: 'Event' },
      { name: 'score-counter', type: 'Event' },
    ]);
    expect(queue.size).toBe(0);
    expect((await run(queueArg())).said).toBe('Nothing was missed.\n');
  });

  test('only looks where asked, and leaves what it does not know', async () => {
    queue.set('odd', { body: 'not ours', sent: '2026-11-20T05:00:00Z' });
    expect((await run(queueArg(), '--look')).said).toContain('score-counter: missed 3 times since');
    expect([woken, queue.size]).toEqual([[], 5]);
    expect((await run(queueArg())).said).toContain('unknown: missed 1 times');
    expect([...queue.keys()]).toEqual(['odd']);
  });

  test('keeps every message of a function that could not be woken', async () => {
    refuses = true;
    expect((await run(queueArg())).code).toBe(1);
    expect(queue.size).toBe(4);
  });

  test('says what it needs', async () => {
    expect(await run()).toEqual({ said: expect.stringContaining('Say which queue'), code: 1 });
  });
});
