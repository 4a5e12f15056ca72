// Do answers that share a commit each hear what is true of their own, and never before it is written?
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Response } from '../../functions/domain/response.ts';
import type { Store } from '../../functions/store/connect.ts';
import { openDatabase } from '../../functions/store/database.ts';
import { collect } from '../../functions/store/items.ts';
import { type PutNew, putAlone } from '../../functions/store/put-new.ts';
import { putTogether } from '../../functions/store/put-together.ts';
import { responsesOf, storeResponse } from '../../functions/store/responses.ts';
import { commentPartition } from '../../functions/store/tables.ts';
import { campaign, responseOf } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { itemsOf } from '../platform/every-item.ts';

const answered = (id: string, value = 5): Response =>
  responseOf(id, { agency: 0, service: false, channel: 'qr', day: '2026-09-10', answers: { A1: value } });
const keeping = { ...campaign, newToken: randomUUID };
const many = (n: number): string[] => Array.from({ length: n }, () => randomUUID());

/** The same tables, the actions that were asked of them, how many items each stored, and how many were under way at the most. */
function watched(store: Store) {
  const [sent, sizes]: [string[], number[]] = [[], []];
  const underWay = { now: 0, most: 0 };
  const seen: Store = {
    ...store,
    db: async (action, input) => {
      sent.push(action);
      sizes.push('TransactItems' in input && Array.isArray(input.TransactItems) ? input.TransactItems.length : 1);
      underWay.now += 1;
      underWay.most = Math.max(underWay.most, underWay.now);
      try {
        return await store.db(action, input);
      } finally {
        underWay.now -= 1;
      }
    },
  };
  return { store: seen, sent, sizes, underWay };
}

describe('answers of the same moment', () => {
  let store: Store;
  const put = (one: Response, putNew: PutNew) => storeResponse(store, one, 400, keeping, putNew);
  const idsStored = async () =>
    (await collect(responsesOf(store, campaign.id))).map(({ submissionId }) => submissionId).toSorted();
  beforeEach(async () => {
    store = await freshStore();
  });

  it('go in few transactions, each stored once', async () => {
    const { store: seen, sizes, underWay } = watched(store);
    const ids = many(250);
    const putNew = putTogether(seen);
    const heard = await Promise.all(ids.map((id) => put(answered(id), putNew)));
    expect(new Set(heard)).toEqual(new Set(['stored']));
    expect(await idsStored()).toEqual(ids.toSorted());
    // As many as a transaction takes, then half of those who still wait, each time, and at least eight; two at once.
    expect(sizes).toEqual([100, 75, 38, 19, 9, 8, 1]);
    expect(underWay.most).toBe(2);
  });

  it('a lone one goes at once and alone', async () => {
    const { store: seen, sent } = watched(store);
    expect(await put(answered(randomUUID()), putTogether(seen))).toBe('stored');
    expect(sent).toEqual(['PutItem']);
  });

  it('hear each for itself: stored, there already, or other answers under a used id', async () => {
    const [same, other, ...fresh] = many(12);
    await put(answered(same ?? ''), putAlone(store));
    await put(answered(other ?? '', 1), putAlone(store));
    const putNew = putTogether(store);
    const heard = await Promise.all([same, other, ...fresh].map((id = '') => put(answered(id), putNew)));
    expect(heard).toEqual(['already-stored', 'conflict', ...fresh.map(() => 'stored')]);
    expect(await idsStored()).toHaveLength(12);
  });

  it('two taps in one moment are one response', async () => {
    const ids = many(20);
    const putNew = putTogether(store);
    const heard = await Promise.all([...ids, ...ids].map((id) => put(answered(id), putNew)));
    expect(heard.filter((one) => one === 'stored')).toHaveLength(20);
    expect(heard.filter((one) => one === 'already-stored')).toHaveLength(20);
    expect(await idsStored()).toEqual(ids.toSorted());
  });

  it('a comment is there with its response and not without', async () => {
    const ids = many(80);
    const putNew = putTogether(store);
    await put(answered(ids[7] ?? '', 1), putAlone(store));
    const heard = await Promise.all(ids.map((id) => put({ ...answered(id), comment: `Ý kiến ${id}` }, putNew)));
    expect(heard).toEqual(ids.map((_, i) => (i === 7 ? 'conflict' : 'stored')));
    const comments = (await itemsOf(store, 'responses')).filter(({ pk }) => pk === commentPartition(campaign.id));
    expect(comments.map(({ text }) => text).toSorted()).toEqual(
      ids.flatMap((id, i) => (i === 7 ? [] : `Ý kiến ${id}`)).toSorted(),
    );
  });

  it('one that the table refuses fails alone', async () => {
    const huge = { ...answered(randomUUID()), answers: { A1: 5, note: 'x'.repeat(450_000) } };
    const ids = many(10);
    const putNew = putTogether(store);
    const heard = await Promise.allSettled([...ids.map((id) => answered(id)), huge].map((one) => put(one, putNew)));
    expect(heard.map(({ status }) => status)).toEqual([...ids.map(() => 'fulfilled'), 'rejected']);
    expect(await idsStored()).toEqual(ids.toSorted());
  });

  it('nobody is thanked while the table is out of reach, and who sends again is stored once', async () => {
    const gone: Store = {
      ...store,
      db: openDatabase(
        {
          endpoint: 'http://127.0.0.1:9',
          region: 'local',
          credentials: () => ({ accessKeyId: 'a', secretAccessKey: 'a' }),
        },
        { retries: 0, pauseBefore: () => 0 },
      ),
    };
    const ids = many(10);
    const away = putTogether(gone);
    const heard = await Promise.allSettled(ids.map((id) => put(answered(id), away)));
    expect(heard.every(({ status }) => status === 'rejected')).toBe(true);
    const back = putTogether(store);
    expect(new Set(await Promise.all(ids.map((id) => put(answered(id), back))))).toEqual(new Set(['stored']));
  });

  it('thousands that wait are enough: the next hears so at once, the others are stored', async () => {
    const putNew = putTogether(store);
    const waiting = many(5000).map((id) => put(answered(id), putNew));
    await expect(put(answered(randomUUID()), putNew)).rejects.toThrow('wait already');
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['stored']));
  });
});
