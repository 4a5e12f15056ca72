// Does what is deployed work, and does each role grant exactly what its function asks? Every bundle runs as Lambda runs it, and the doors compare.
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { s3Bucket } from '../../functions/store/s3-bucket.ts';
import { serviceList } from '../../infra/service-list.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { twoProvinces } from '../rights/two-provinces.ts';
import { openDoor } from './aws-door.ts';
import { asProgram } from './callers.ts';
import { answer, citizens, count, everybody } from './citizens-journeys.ts';
import { startCloud } from './cloud.ts';
import { httpEvent } from './events.ts';
import { nights } from './nights.ts';
import { everyOperation, programs } from './programs-journeys.ts';
import { differences } from './rights.ts';
import { comment, prepare, type Scene } from './scene.ts';
import { staff } from './staff-journeys.ts';

/** What the walk tries in vain: a person's own, one official's own, and what the user pool keeps instead of us. */
const notOfThePlatform = [
  '403 POST /alert-subscription',
  '403 GET /campaigns/{id}/points/{code}/score',
  '403 POST /campaigns/{id}/points/{code}/dispute',
  '403 PATCH /campaigns/{id}/points/{code}/dispute',
  '403 POST /report-subscription',
  '409 POST /people/{id}/password',
  '422 POST /clients',
  '409 POST /clients/{id}/secret',
];

let scene: Scene;
beforeAll(async () => {
  const [store, files, engineEndpoint] = [await freshStore(), new Map<string, Buffer>(), inject('engineEndpoint')];
  const cloud = await startCloud({ store, files, engineEndpoint, at: new Date('2026-11-20T05:00:00Z') });
  const door = await openDoor({ engineEndpoint, poolEndpoint: '', tables: store.tables, files, mails: [] });
  const credentials = { accessKeyId: 'of-a-test', secretAccessKey: 'of-a-test' };
  const client = new S3Client({ endpoint: door.endpoint, region: 'ap-southeast-1', credentials });
  scene = { cloud, store, files, world: await twoProvinces({ store, bucket: s3Bucket('long-dan-files', client) }) };
  await prepare(scene);
  door.close();
}, 120_000);
afterAll(() => scene?.cloud.close());

describe('the bundles, one after the other', { timeout: 120_000 }, () => {
  test('store a response, count it at the clock’s next turn, and tell the score', async () => {
    const { campaign, point, unit } = scene.world.inside;
    await answer(scene, point, 1);
    await count(scene);
    const score = await asProgram(scene.cloud, 'platform', 'GET', `/campaigns/${campaign}/scores?agency=${unit}`);
    // The world had two who liked it: two of three.
    expect(await score.json()).toMatchObject({ responses: 3, index: 66.67 });
  });
  test('take a token that opens something, and none that only says who somebody is', async () => {
    for (const [use, status] of [
      ['access', 200],
      ['id', 401],
    ] as const) {
      const headers = { Authorization: `Bearer ${await scene.cloud.tokenOf('platform', use)}` };
      expect((await scene.cloud.request('/api/v1/agencies', { headers })).status).toBe(status);
    }
  });

  test('refuse who did not come through the edge', async () => {
    const event = { ...(await httpEvent(new Request('https://x/s/ABCDEF'), 'ANY /{proxy+}', 'another secret')) };
    expect(await scene.cloud.invoke('survey-site', event)).toMatchObject({ statusCode: 403 });
  });

  test('serve a citizen with a slip, a comment, a choice of services', () => citizens(scene));
  test('do every operation that the cloud has', async () => {
    expect(await everyOperation(scene)).toEqual(notOfThePlatform);
    await programs(scene);
  });
  test('show an administrator the pages', () => staff(scene));
  test('tell everybody what is public', () => everybody(scene));
  test('do their work at night', () => nights(scene));
  test('met nothing at the doors that they could not answer', () => expect(scene.cloud.faults()).toEqual([]));
  test('logged no comment, no secret, no address of anybody', () => {
    const said = scene.cloud.said();
    expect(said).toContain('response-received');
    const told = [comment, 'gốc bàng', ...scene.cloud.secrets, 'Bearer ', 'eyJ', '@example.vn'];
    expect(told.filter((text) => said.includes(text))).toEqual([]);
  });
  test.each(serviceList)('$name is allowed what it asks, and asks all that it is allowed', ({ name }) => {
    expect(differences(name, scene.cloud.callsOf(name), scene.cloud.rightsOf(name))).toEqual([]);
  });
});

describe('the comparison names function, action and table', () => {
  const rights = () => scene.cloud.rightsOf('api');
  const calls = () => scene.cloud.callsOf('api');

  test('where a right is taken away', () => {
    const without = rights().map((right) => ({
      ...right,
      actions: right.actions.filter((one) => !(one === 'dynamodb:Query' && right.resources.includes('tallies'))),
    }));
    expect(differences('api', calls(), without)).toContainEqual(
      expect.stringMatching(/^api calls dynamodb:Query on tallies, partition .*: its role does not allow it$/),
    );
  });

  test('where one is given idly', () => {
    const more = [
      ...rights(),
      { effect: 'Allow' as const, actions: ['dynamodb:DeleteItem'], resources: ['tallies'] },
      { effect: 'Allow' as const, actions: ['dynamodb:DeleteItem'], resources: ['registry'], partitions: ['agency'] },
    ];
    expect(differences('api', calls(), more)).toEqual([
      'api is allowed dynamodb:DeleteItem on registry, partition agency: it never calls it',
      'api is allowed dynamodb:DeleteItem on tallies: it never calls it',
    ]);
  });

  test('where a partition is another than the granted ones, and where all of a kind is denied', () => {
    const right = { effect: 'Allow' as const, actions: ['dynamodb:PutItem'], resources: ['registry'] };
    const put = { action: 'dynamodb:PutItem', resource: 'registry', key: 'audit#2026-11' };
    expect(differences('auditor', [put], [{ ...right, partitions: ['alert'] }])).toEqual([
      'auditor calls dynamodb:PutItem on registry, partition audit#2026-11: its role does not allow it',
      'auditor is allowed dynamodb:PutItem on registry, partition alert: it never calls it',
    ]);
    expect(differences('auditor', [put], [right, { ...right, effect: 'Deny', prefix: 'audit#' }])).toHaveLength(1);
    expect(differences('auditor', [put], [right])).toEqual([]);
  });
});
