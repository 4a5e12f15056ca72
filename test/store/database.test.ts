// Does our client of the database do what the SDK's would? Signs as AWS publishes it, tries again without doing twice, tells a no from a silence, writes items alike.
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../functions/store/database.ts';
import { isUnreachable, refusal } from '../../functions/store/database-errors.ts';
import { environmentPlace } from '../../functions/store/database-place.ts';
import { toItem } from '../../functions/store/write-item.ts';
import { listenOnLoopback } from '../deployed/loopback.ts';
import { freshStore } from '../engine/fresh-store.ts';

const who = { accessKeyId: 'AKID', secretAccessKey: 'very secret', sessionToken: 'of a role' };
type Heard = { headers: IncomingMessage['headers']; body: string };
type Play = (heard: Heard, response: ServerResponse) => void;

/** A server that answers one request after the other as it is told, and what it heard. */
async function playing(plays: Play[], retries = 3) {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const one = { headers: request.headers, body: (await buffer(request)).toString() };
    heard.push(one);
    (plays[heard.length - 1] ?? refuse(418, 'TooOften'))(one, response);
  });
  const port = await listenOnLoopback(server);
  onTestFinished(() => void server.close());
  const place = { endpoint: `http://127.0.0.1:${port}`, region: 'ap-southeast-1', credentials: () => who };
  return { heard, db: openDatabase(place, { retries, pauseBefore: () => 0 }) };
}

const hangUp: Play = (_, response) => response.destroy();
const say =
  (text: string): Play =>
  (_, response) =>
    response.end(text);
const refuse =
  (status: number, type: string, more: object = {}): Play =>
  (_, response) =>
    response.writeHead(status).end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, ...more }));

const read = { TableName: 't', Key: { pk: { S: 'a' } }, ConsistentRead: true };
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** As "Create a signed AWS API request" in the IAM User Guide has it, step by step. */
function authorizationOf({ headers, body }: Heard): string {
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  const canonical = names.split(';').map((name) => `${name}:${headers[name]}\n`);
  const request = ['POST', '/', '', canonical.join(''), names, hash(body)].join('\n');
  const at = String(headers['x-amz-date']);
  const scope = [at.slice(0, 8), 'ap-southeast-1', 'dynamodb', 'aws4_request'];
  const key = scope.reduce<string | Buffer>((so, part) => mac(so, part), `AWS4${who.secretAccessKey}`);
  const signed = mac(key, ['AWS4-HMAC-SHA256', at, scope.join('/'), hash(request)].join('\n')).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=${who.accessKeyId}/${scope.join('/')}, SignedHeaders=${names}, Signature=${signed}`;
}

describe('a request', () => {
  test('is signed as AWS publishes it, with host, time, action and session among what is signed', async () => {
    const { db, heard } = await playing([say('{"Item":{"pk":{"S":"Ấp 3"}}}')]);
    expect((await db('GetItem', { ...read, Key: { pk: { S: 'Ấp 3 \ud800 𠮷' } } })).item).toEqual({ pk: 'Ấp 3' });
    const [{ headers, body } = { headers: {}, body: '' }] = heard;
    expect(headers.authorization).toBe(authorizationOf({ headers, body }));
    for (const name of ['host', 'x-amz-date', 'x-amz-target', 'x-amz-security-token', 'content-type'])
      expect(headers.authorization).toMatch(new RegExp(`SignedHeaders=[^,]*\\b${name}\\b`));
    expect(headers).toMatchObject({ 'x-amz-target': 'DynamoDB_20120810.GetItem', 'x-amz-security-token': 'of a role' });
  });

  test('that was cut off, throttled or met a broken server is sent again; a transaction under one token', async () => {
    const { db, heard } = await playing([
      hangUp,
      refuse(500, 'InternalServerError'),
      refuse(400, 'ThrottlingException'),
      say('{}'),
    ]);
    await db('TransactWriteItems', { TransactItems: [] });
    const tokens = heard.map(({ body }) => JSON.parse(body).ClientRequestToken);
    expect(tokens).toHaveLength(4);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is sent again only so often, and says at last what kept it', async () => {
    const { db, heard } = await playing([hangUp, hangUp, refuse(503, 'ServiceUnavailable'), hangUp], 2);
    const failure = await db('GetItem', read).catch((error: unknown) => error);
    expect(heard).toHaveLength(3);
    expect(failure).toMatchObject({ name: 'ServiceUnavailable', status: 503 });
    expect(isUnreachable(failure)).toBe(true);
  });

  test('that the database will not do is not sent again, and each action’s reason is told', async () => {
    const CancellationReasons = [{ Code: 'None' }, { Code: 'ConditionalCheckFailed', Message: 'no' }];
    const { db, heard } = await playing([
      refuse(400, 'TransactionCanceledException', { CancellationReasons, message: 'm' }),
    ]);
    const failure = await db('TransactWriteItems', { TransactItems: [] }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'TransactionCanceledException', message: 'm', reasons: CancellationReasons });
    expect(isUnreachable(failure)).toBe(false);
    expect(heard).toHaveLength(1);
  });

  test('a page of something in between is out of reach where its status says so', () => {
    expect(isUnreachable(refusal(502, '<html>'))).toBe(true);
    expect(isUnreachable(refusal(403, '<html>'))).toBe(false);
  });

  test('an answer cut off in its middle is not taken for whole', async () => {
    const half: Play = (_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"Item":', () => response.destroy());
    };
    const { db, heard } = await playing([half, say('{"Item":{"pk":{"S":"a"}}}')]);
    expect((await db('GetItem', read)).item).toEqual({ pk: 'a' });
    expect(heard).toHaveLength(2);
  });
});

describe('in the cloud', () => {
  const role = { AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
  test('the place is the region’s, or the one that the environment names', () => {
    expect(environmentPlace(role).endpoint).toBe('https://dynamodb.ap-southeast-1.amazonaws.com');
    expect(environmentPlace({ ...role, AWS_ENDPOINT_URL: 'http://x' }).endpoint).toBe('http://x');
    const both = { ...role, AWS_ENDPOINT_URL: 'http://x', AWS_ENDPOINT_URL_DYNAMODB: 'http://y' };
    expect(environmentPlace(both).endpoint).toBe('http://y');
    expect(() => environmentPlace({})).toThrow('does not say AWS_REGION');
  });
});

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', '\\', 'ễ', '𠮷') }));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }));
const item = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  map: fc.dictionary(text, tie('any'), { maxKeys: 6 }),
})).map;

describe('an item', () => {
  test('is written as the SDK writes it', () => {
    fc.assert(
      fc.property(item, (one) => {
        expect(toItem(Object(one))).toEqual(marshall(one, { removeUndefinedValues: true }));
      }),
    );
  });

  test('that holds what would come back as something else is refused', () => {
    for (const value of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      new Date(),
      new Map(),
      () => 1,
      Symbol('s'),
      1n,
    ])
      expect(() => toItem({ value }), String(value)).toThrow(/cannot be stored$/);
  });

  test('comes back from the engine as it went, bytes and letters', async () => {
    const { db, tables } = await freshStore();
    const whole = {
      pk: 'a',
      sk: 'b',
      bytes: new Uint8Array([0, 255, 128]),
      text: 'Ấp 3 𠮷'.repeat(30_000),
      none: null,
      n: -0.5,
    };
    await db('PutItem', { TableName: tables.responses, Item: toItem({ ...whole, left: undefined }) });
    const Key = toItem({ pk: 'a', sk: 'b' });
    expect((await db('GetItem', { TableName: tables.responses, Key, ConsistentRead: true })).item).toEqual(whole);
  });
});
