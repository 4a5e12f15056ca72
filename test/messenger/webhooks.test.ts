// Is another system told of each alert once in effect, whatever it does meanwhile? Over real TLS, with a clock of the test's own.
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../functions/api/app.ts';
import type { Actor } from '../../functions/domain/actor.ts';
import type { Raised } from '../../functions/domain/alert.ts';
import { mostTries } from '../../functions/domain/delivery.ts';
import { post } from '../../functions/messenger/post.ts';
import { deliverDue } from '../../functions/messenger/run.ts';
import { raiseAlert } from '../../functions/store/alerts.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { clientWrite } from '../../functions/store/clients.ts';
import type { Store } from '../../functions/store/connect.ts';
import { waitingDeliveries } from '../../functions/store/deliveries.ts';
import { collect } from '../../functions/store/items.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { flakyStore } from '../counting/flaky-store.ts';
import { campaign, prepareWorld } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { posterParts } from '../posters/kits.ts';
import { emptyShelf } from '../reports/shelf.ts';
import { rightCertificate } from './certificates.ts';
import { mended, setDeliveryState, setState, setWebhookStatus } from './damage.ts';
import { putFrozen, putPublished } from './made-news.ts';
import { type Received, receiver } from './receiver.ts';

const begin = Date.parse('2026-11-09T02:00:00Z');
const patience = 0.3;
let system: Awaited<ReturnType<typeof receiver>>;
beforeAll(async () => {
  system = await receiver();
});
afterAll(() => system.stop());

/** A province with a system registered for one commune, and a clock that the test moves. */
async function world() {
  const store = await freshStore();
  await prepareWorld(store);
  const moment = { now: begin };
  const now = () => new Date(moment.now);
  const note = { at: now(), id: 'prepared', who: 'test', what: 'prepare', thing: 'clients' };
  const clients = ['agency-admin', 'comment-officer'] as const;
  const own = clients.map((role) => clientWrite({ id: role, role, agencyId: 'ag-xa1' }));
  await changeRegistry(store, [...own, clientWrite({ id: 'province', role: 'province', agencyId: 'ag-tinh' })], note);
  const api = createApi({
    ...readersOf(store),
    ...posterParts,
    clientOf: async (id: Actor['id']) => ({ id, issuedAt: 0 }),
    publicUrl: () => 'http://localhost',
    tokenUrl: 'http://localhost/oidc/token',
    now,
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    ringCounter: () => {},
    ringAuditor: () => {},
    reports: emptyShelf,
    mayTellNear: true,
    log: () => {},
  });
  const ask = async (method: string, path: string, body?: object, client = 'agency-admin') => {
    const headers = { Authorization: `Bearer ${client}`, 'Content-Type': 'application/json' };
    const sent = method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) };
    const answer = await api.request(`/api/v1${path}`, { method, headers, ...sent });
    return { status: answer.status, said: await answer.json() };
  };
  const said: string[] = [];
  const turn = (through: Store = store) =>
    deliverDue({
      ...readersOf(through),
      now,
      random: () => 0.5,
      post: (url, headers, body) =>
        post(url, headers, body, { mayBeNear: true, ca: rightCertificate.cert, seconds: patience }),
      mail: undefined,
      staffAddress: undefined,
      stopping: new AbortController().signal,
      log: (_, event, fields) => said.push(`${event} ${Object(fields).alertId ?? Object(fields).webhookId}`),
    });
  /** To when the first that waits is due. */
  const wait = async () => {
    const [first] = (await collect(waitingDeliveries(store))).map(({ dueAt }) => Date.parse(dueAt)).toSorted();
    moment.now = Math.max(moment.now, first ?? 0);
  };
  const registered = await ask('POST', '/webhooks', { agencyId: 'ag-xa1', url: system.url });
  system.received.length = 0;
  return { store, ask, turn, wait, webhook: registered.said, said };
}

const silence = (agencyId: string, since: string): Raised => ({
  ...{ campaignId: campaign.id, agencyId, pointCode: 'AAAAAA', since },
  found: { cause: 'silence', officeDays: 5 },
});

/** As the specification has it, worked out without our code. */
const isSigned = (secret: string, { id, timestamp, signature, body }: Received): boolean => {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  return signature === `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
};

describe('a system that is down, slow, failing, moved, of another certificate, and then right', () => {
  test('is told once in effect, in order, with every attempt on record', async () => {
    const { store, ask, turn, wait, webhook } = await world();
    await raiseAlert(store, silence('ag-xa1', '2026-11-02'), '2026-11-09');
    await raiseAlert(store, silence('ag-xa2', '2026-11-02'), '2026-11-09');
    for (const manner of ['down', 'slow', 'failing', 'elsewhere', 'wrong-certificate', 'right'] as const) {
      await system.be(manner);
      await wait();
      await turn();
      await turn();
    }
    for (const day of ['2026-11-04', '2026-11-03']) await raiseAlert(store, silence('ag-xa1', day), '2026-11-09');
    await turn();
    const { said } = await ask('GET', '/webhooks');
    expect(said.items[0]).toMatchObject({ waiting: 0, delivered: 3, dead: 0 });
    const first = said.items[0].recent.find((one: { alertId: string }) => one.alertId.includes('.2026-11-02.'));
    expect(first.attempts.map((one: { outcome: string }) => one.outcome)).toEqual([
      expect.stringMatching(/^failed: ECONNREFUSED$/),
      `no answer within ${patience} s`,
      'status 500',
      'status 302',
      expect.stringMatching(/^failed: .*(SELF_SIGNED|CERT)/),
      'delivered',
    ]);
    const right = system.received.filter(({ manner }) => manner === 'right');
    expect(right.map(({ body }) => JSON.parse(body).data.since)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04']);
    expect(new Set(system.received.filter(({ id }) => id === right[0]?.id).map(({ body }) => body)).size).toBe(1);
    expect(system.received.every((one) => isSigned(webhook.secret, one))).toBe(true);
    expect(system.received.some(({ body }) => body.includes('ag-xa2'))).toBe(false);
    expect(JSON.stringify(said)).not.toContain(webhook.secret);
  }, 30_000);

  test('is given up after bounded attempts, further and further apart, and told when somebody sends anew', async () => {
    const { store, ask, turn, wait, webhook } = await world();
    await raiseAlert(store, silence('ag-xa1', '2026-11-02'), '2026-11-09');
    await system.be('failing');
    for (let times = 0; times < mostTries + 3; times += 1) {
      await wait();
      await turn();
    }
    expect(system.received).toHaveLength(mostTries);
    const gaps = system.received.map(
      ({ timestamp }, i) => Number(timestamp) - Number(system.received[i - 1]?.timestamp),
    );
    expect(gaps.slice(1)).toEqual(gaps.slice(1).toSorted((a, b) => a - b));
    expect((await ask('GET', '/webhooks')).said.items[0]).toMatchObject({ waiting: 0, delivered: 0, dead: 1 });
    await system.be('right');
    expect((await ask('POST', `/webhooks/${webhook.id}/replay`)).said).toEqual({ replayed: 1 });
    await turn();
    expect((await ask('GET', '/webhooks')).said.items[0]).toMatchObject({ waiting: 0, delivered: 1, dead: 0 });
    expect(new Set(system.received.map(({ id }) => id)).size).toBe(1);
    expect((await ask('POST', `/webhooks/${webhook.id}/withdraw`)).status).toBe(200);
    await raiseAlert(store, silence('ag-xa1', '2026-11-05'), '2026-11-09');
    await turn();
    expect(system.received).toHaveLength(mostTries + 1);
  }, 30_000);

  test('hears a message again under the same id when the messenger dies before it could write that it was sent', async () => {
    const { store, ask, turn } = await world();
    await system.be('right');
    await raiseAlert(store, silence('ag-xa1', '2026-11-02'), '2026-11-09');
    let writes = 0;
    const dying = flakyStore(store, () => {
      writes += 1;
      return system.received.length > 0;
    });
    await expect(turn(dying)).rejects.toThrow('lost');
    await turn();
    await turn();
    expect(writes).toBeGreaterThan(0);
    expect(system.received).toHaveLength(2);
    expect(new Set(system.received.map(({ id }) => id)).size).toBe(1);
    expect((await ask('GET', '/webhooks')).said.items[0]).toMatchObject({ waiting: 0, delivered: 1 });
  }, 30_000);
});

test('an alert that cannot be read holds up nobody, is named, and is told once it is mended', async () => {
  const { store, turn, said } = await world();
  const told = () =>
    system.received.filter(({ manner }) => manner === 'right').map(({ body }) => JSON.parse(body).data.since);
  await system.be('down');
  for (const day of ['2026-11-02', '2026-11-03']) await raiseAlert(store, silence('ag-xa1', day), '2026-11-09');
  await turn();
  // The first was tried and is due later; one that waits already cannot be read, nor one that nobody was told of yet.
  await raiseAlert(store, silence('ag-xa1', '2026-11-04'), '2026-11-09');
  const odd = [await setState(store, '2026-11-03', 'asleep'), await setState(store, '2026-11-04', 'asleep')];
  await raiseAlert(store, silence('ag-xa1', '2026-11-05'), '2026-11-09');
  await system.be('right');
  said.length = 0;
  await turn();
  expect(told()).toEqual(['2026-11-05']);
  for (const id of odd) expect(said).toContain(`alert not told ${id}`);
  for (const day of ['2026-11-03', '2026-11-04']) await setState(store, day, mended);
  await turn();
  expect(told()).toEqual(['2026-11-05', '2026-11-03', '2026-11-04']);
});

test('a system that cannot be read holds up no other, is named, and is told once of all it missed when it is mended', async () => {
  const { store, ask, turn, wait, said, webhook } = await world();
  const second = (await ask('POST', '/webhooks', { agencyId: 'ag-xa1', url: system.url })).said;
  const told = () =>
    system.received.filter(({ manner }) => manner === 'right').map(({ id }) => /^msg_([^_]+)_/.exec(id)?.[1]);
  await raiseAlert(store, silence('ag-xa1', '2026-11-02'), '2026-11-09');
  await turn();
  expect(told().toSorted()).toEqual([webhook.id, second.id].toSorted());
  // One alert waits for both when the first becomes unreadable; of the next nobody was told yet.
  await system.be('down');
  await raiseAlert(store, silence('ag-xa1', '2026-11-03'), '2026-11-09');
  await turn();
  await setWebhookStatus(store, webhook.id, 'asleep');
  await raiseAlert(store, silence('ag-xa1', '2026-11-04'), '2026-11-09');
  await system.be('right');
  [system.received.length, said.length] = [0, 0];
  await wait();
  for (let turns = 0; turns < 3; turns += 1) await turn();
  expect(told()).toEqual([second.id, second.id]);
  expect(said).toContain(`alert not told ${webhook.id}`);
  await setWebhookStatus(store, webhook.id, 'active');
  await turn();
  await turn();
  expect(told()).toEqual([second.id, second.id, webhook.id, webhook.id]);
});

test('a message that cannot be read holds up no other, is named, and goes out once it is mended', async () => {
  const { store, turn, wait, said, webhook } = await world();
  await system.be('down');
  for (const day of ['2026-11-02', '2026-11-03']) await raiseAlert(store, silence('ag-xa1', day), '2026-11-09');
  await turn();
  const [first] = await collect(waitingDeliveries(store));
  await wait();
  await setDeliveryState(store, webhook.id, first?.alertId ?? '', 'asleep');
  await system.be('right');
  [system.received.length, said.length] = [0, 0];
  await turn();
  const told = () => system.received.map(({ body }) => JSON.parse(body).data.since);
  expect(told()).toEqual(['2026-11-03']);
  expect(said).toContain(`alert not told ${first?.alertId}`);
  await setDeliveryState(store, webhook.id, first?.alertId ?? '', 'waiting');
  await wait();
  await turn();
  expect(told()).toEqual(['2026-11-03', '2026-11-02']);
});

test('whoever handles late replies alone registers no system, nor anybody one for an agency that is not theirs', async () => {
  const { ask } = await world();
  const body = { agencyId: 'ag-xa1', url: system.url };
  expect((await ask('POST', '/webhooks', body, 'comment-officer')).status).toBe(403);
  expect((await ask('GET', '/webhooks', undefined, 'comment-officer')).said.items).toEqual([]);
  expect((await ask('POST', '/webhooks', { ...body, agencyId: 'ag-xa2' })).status).toBe(403);
  expect((await ask('POST', '/webhooks', { ...body, url: 'http://example.vn/' })).status).toBe(422);
});

test('reports are told to the systems that asked for them: provisional ones where the whole campaign is theirs, each once', async () => {
  const { store, ask, turn, wait, webhook } = await world();
  const tells = ['reports'];
  const whole = (await ask('POST', '/webhooks', { agencyId: 'ag-tinh', url: system.url, tells }, 'province')).said;
  const commune = (await ask('POST', '/webhooks', { agencyId: 'ag-xa1', url: system.url, tells })).said;
  const report = await putFrozen(store, { enteredAt: '2026-11-04T01:00:00.000Z' });
  await system.be('failing');
  await turn();
  await system.be('right');
  await wait();
  await turn();
  await turn();
  await putPublished(store, report, '2026-11-05T01:00:00.000Z');
  const revised = await putFrozen(store, {
    revision: 2,
    reason: 'Thêm 3 phiếu',
    enteredAt: '2026-11-06T01:00:00.000Z',
  });
  for (let times = 0; times < 3; times += 1) await turn();
  const right = system.received.filter(({ manner }) => manner === 'right');
  expect(right.map(({ id }) => id).toSorted()).toEqual(
    [
      `msg_${whole.id}_${report.id}.frozen`,
      `msg_${whole.id}_${report.id}.published`,
      `msg_${whole.id}_${revised.id}.frozen`,
      `msg_${commune.id}_${report.id}.published`,
    ].toSorted(),
  );
  const first = system.received.filter(({ id }) => id === `msg_${whole.id}_${report.id}.frozen`);
  expect(first.map(({ manner }) => manner)).toEqual(['failing', 'right']);
  expect(new Set(first.map(({ body }) => body)).size).toBe(1);
  expect(right.map(({ body }) => JSON.parse(body).type).toSorted()).toEqual([
    'report.frozen',
    'report.published',
    'report.published',
    'report.revised',
  ]);
  expect(JSON.parse(first[0]?.body ?? '')).toMatchObject({
    type: 'report.frozen',
    timestamp: '2026-11-04T01:00:00.000Z',
    data: {
      report: report.id,
      period: { name: '2026-10' },
      state: 'provisional',
      address: `/api/v1/reports/${report.id}`,
    },
  });
  expect(right.every((one) => isSigned(one.id.includes(whole.id) ? whole.secret : commune.secret, one))).toBe(true);
  expect(JSON.stringify(system.received)).not.toContain('987');
  // A system of before is told of alerts alone, as it was.
  expect((await ask('GET', '/webhooks')).said.items.find(({ id }: { id: string }) => id === webhook.id)).toMatchObject({
    ...{ tells: ['alerts'], waiting: 0, delivered: 0, dead: 0 },
  });
}, 30_000);

test('whoever may not approve reports has no system told of provisional ones', async () => {
  const { store, ask, turn } = await world();
  await system.be('right');
  const { said } = await ask(
    'POST',
    '/webhooks',
    { agencyId: 'ag-tinh', url: system.url, tells: ['reports'] },
    'province',
  );
  const note = { at: new Date(), id: 'demoted', who: 'test', what: 'test', thing: 'province' };
  const quality = { id: 'province', role: 'quality-officer', agencyId: 'ag-tinh' } as const;
  await changeRegistry(
    store,
    [clientWrite(quality)].map((one) => ({ ...one, isNew: false })),
    note,
  );
  const report = await putFrozen(store, { enteredAt: '2026-11-04T01:00:00.000Z' });
  await turn();
  expect(system.received).toEqual([]);
  await putPublished(store, report, '2026-11-05T01:00:00.000Z');
  await turn();
  expect(system.received.map(({ id }) => id)).toEqual([`msg_${said.id}_${report.id}.published`]);
}, 30_000);
