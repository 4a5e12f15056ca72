// Does what is deployed work, and does each role grant exactly what its function asks? Every bundle runs as Lambda runs it, and the doors compare.
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { s3Bucket } from '../../functions/store/s3-bucket.ts';
import { responseKey } from '../../functions/store/tables.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { attempts } from '../rights/attempts.ts';
import { twoProvinces, type World } from '../rights/two-provinces.ts';
import { openDoor } from './aws-door.ts';
import { type Cloud, startCloud } from './cloud.ts';
import { scheduleEvent, streamEvent } from './events.ts';

let cloud: Cloud;
let world: World;
beforeAll(async () => {
  const store = await freshStore();
  const files = new Map<string, Buffer>();
  const engineEndpoint = inject('engineEndpoint');
  cloud = await startCloud({ store, files, engineEndpoint, at: new Date('2026-11-20T05:00:00Z') });
  const door = await openDoor({ engineEndpoint, poolEndpoint: '', tables: store.tables, files, mails: [] });
  const client = new S3Client({
    ...{ endpoint: door.endpoint, region: 'ap-southeast-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } },
  });
  world = await twoProvinces({ store, bucket: s3Bucket('long-dan-files', client) });
  door.close();
}, 120_000);
afterAll(() => cloud?.close());

const api = async (who: string, method: string, path: string, sent: { json?: unknown; body?: BodyInit; type?: string } = {}) =>
  cloud.request(`/api/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${await cloud.tokenOf(who)}`, 'Content-Type': sent.type ?? 'application/json' },
    ...(method === 'GET' ? {} : { body: sent.body ?? JSON.stringify(sent.json ?? {}) }),
  });

describe('a response', () => {
  test('is answered, counted and in the score', async () => {
    const { campaign, point, unit } = world.inside;
    const submissionId = crypto.randomUUID();
    const answered = await cloud.request(`/s/${point}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ submissionId, answers: { A1: 1 } }),
    });
    expect(answered.status, await answered.text()).toBe(201);
    await cloud.invoke('score-counter', streamEvent([responseKey(campaign, submissionId)]));
    const score = await (await api('platform', 'GET', `/campaigns/${campaign}/scores?agency=${unit}`)).json();
    console.log(JSON.stringify(score));
    console.log(cloud.said());
  });
});
describe('walk', { timeout: 120000 }, () => {
  test('operations', async () => {
    for (const [name, { to }] of Object.entries(attempts)) {
      const { path, query = '', ...sent } = to(world.inside, world);
      const [method = ''] = name.split(' ');
      const answered = await api('platform', method, path + query, sent);
      const said = await answered.text();
      if (answered.status >= 400) console.log(name, answered.status, said);
    }
    for (const name of ['auditor', 'report-writer', 'messenger', 'export-writer', 'score-counter']) await cloud.invoke(name, scheduleEvent());
    console.log(cloud.said(), cloud.faults());
    const { differences } = await import('./rights.ts');
    for (const name of ['survey-site','results-site','staff-site','api','score-counter','auditor','report-writer','messenger','export-writer'])
      console.log(differences(name, cloud.callsOf(name), cloud.rightsOf(name)).join('\n'));
  });
});
