// Are the figures of one official told to that person and their head alone, in batches that betray nobody, with a word of their own beside them?
import { beforeAll, describe, expect, test } from 'vitest';
import { itemsOf } from '../platform/every-item.ts';
import { times } from '../platform/small-world.ts';
import { begin, reviewWorld } from './world.ts';

type World = Awaited<ReturnType<typeof reviewWorld>>;
const day = 86_400_000;
const path = '/campaigns/ca-one';
/** Answers of the n-th person: no two questions of one mind. */
const answersOf = (n: number) => ({ Q1: 3, A1: 1 + (n % 5), B1: 1 + (n % 4) });

describe('a point served by one person', { timeout: 60_000 }, () => {
  let world: World;
  let alone: string;
  let shared: string;
  const score = (who: string, code = alone) => world.as(who, 'GET', `${path}/points/${code}/score`);
  const name = (who: string, account: string | null, code = alone) =>
    world.as(who, 'POST', `/points/${code}/attendant`, { account });
  beforeAll(async () => {
    world = await reviewWorld({ minimumToShow: 5 });
    alone = await world.pointAt('ag-xa1', 'Bàn một người', true);
    shared = await world.pointAt('ag-xa1', 'Quầy chung');
    // Seven two days ago, three yesterday, one today.
    for (const n of times(7, (i) => i))
      await world.send(alone, { answers: answersOf(n), at: begin - 2 * day, channel: n < 2 ? 'kiosk' : 'qr' });
    for (const n of times(3, (i) => i)) await world.send(alone, { answers: answersOf(n), at: begin - day });
    await world.send(alone, { answers: { A1: 1 } });
    for (const n of times(9, (i) => i)) await world.send(shared, { answers: answersOf(n) });
    await world.count();
  }, 60_000);

  test('before anybody is named only the head of the very agency reads it', async () => {
    const read: [string, number][] = [];
    for (const who of ['pe-dau-xa1', 'pe-dau-tinh', 'pe-mai', 'pe-binh', 'nen-tang', 'tinh', 'ra-xa1', 'xem-xa1'])
      read.push([who, (await score(who)).status]);
    expect(read.filter(([, status]) => status !== 403)).toEqual([['pe-dau-xa1', 200]]);
    expect((await score('pe-dau-xa1')).body).toMatchObject({ as: 'head', isNamed: false, label: 'Bàn một người' });
    expect((await score('pe-dau-xa1', shared)).status).toBe(409);
  });

  test('whoever looks after the point names one person there by their account, never themselves, and is told no others', async () => {
    expect((await name('pe-dau-xa1', 'mai')).body).toMatchObject({ name: 'Người mai', since: '2026-09-10' });
    expect((await world.as('pe-dau-xa1', 'GET', `/points/${alone}/attendant`)).body.name).toBe('Người mai');
    for (const who of ['xem-xa1', 'pe-mai', 'ra-xa1']) expect((await name(who, 'mai')).status).toBe(403);
    expect((await name('pe-dau-xa1', 'khong-co')).status).toBe(422);
    // In a role elsewhere is as good as not there.
    expect((await name('pe-dau-xa1', 'ngoai')).status).toBe(422);
    expect((await name('pe-dau-xa1', 'dau')).status).toBe(409);
    expect((await name('pe-dau-xa1', 'mai', shared)).status).toBe(409);
    expect((await score('pe-mai')).body.as).toBe('attendant');
  });

  test('tells whole batches of whole days: what came today, or is too few, waits', async () => {
    const { body } = await score('pe-mai');
    expect(body).toMatchObject({ until: '2026-09-08', minimumToShow: 5, score: { responses: 7, suppressed: false } });
    expect(body.mix).toEqual({
      services: [{ serviceId: null, label: 'Không theo dịch vụ', responses: 7 }],
      channels: [
        { channel: 'qr', responses: 5 },
        { channel: 'kiosk', responses: 2 },
      ],
      outcomes: [{ outcome: null, responses: 7 }],
    });
    expect(body.score.sentences.representativeness).toContain('7 phiếu');
    for (const n of [3, 4]) await world.send(alone, { answers: answersOf(n), at: begin - day + n });
    expect((await score('pe-mai')).body).toMatchObject({ until: '2026-09-09', score: { responses: 12 } });
  });

  test('is the recount of its own responses, whatever was excluded left out', async () => {
    const before = (await score('pe-dau-xa1')).body.score;
    const { items } = (await world.as('nen-tang', 'GET', '/audit?month=2026-09&what=point')).body;
    expect(JSON.stringify(items)).not.toContain('pe-mai');
    const positive = before.questions.find(({ id }: { id: string }) => id === 'A1').counts;
    expect(positive).toEqual({ 1: 3, 2: 3, 3: 2, 4: 2, 5: 2 });
    const [one] = (await itemsOf(world.store, 'responses')).filter(
      ({ pointCode, answeredAt }) => pointCode === alone && String(answeredAt).startsWith('2026-09-08'),
    );
    const excluded = { status: 'excluded', reason: 'Thử' };
    await world.as('nen-tang', 'PATCH', `${path}/responses/${one?.['sk']}`, excluded);
    expect((await score('pe-mai')).body.score.responses).toBe(11);
    await world.as('nen-tang', 'PATCH', `${path}/responses/${one?.['sk']}`, { status: 'clean', reason: 'Thử' });
    expect((await score('pe-mai')).body.score).toEqual(before);
  });

  test('is disputed by that person, answered by the head, each in turn and neither overwritten', async () => {
    const say = (who: string, method: string, text: string, revision?: string) =>
      world.as(who, method, `${path}/points/${alone}/dispute`, {
        text,
        ...(revision === undefined ? {} : { revision }),
      });
    expect((await say('pe-dau-xa1', 'PATCH', 'Chưa có gì')).status).toBe(404);
    expect((await say('pe-dau-xa1', 'POST', 'Thay người khác')).status).toBe(403);
    const first = await say('pe-mai', 'POST', 'Tuần đó máy hỏng hai ngày, gọi 0912 345 678');
    expect(first.body).toMatchObject({ state: 'open', entries: [{ by: 'attendant' }] });
    expect(first.body.entries[0].text).toBe('Tuần đó máy hỏng hai ngày, gọi •••');
    expect((await say('pe-mai', 'PATCH', 'Tự trả lời')).status).toBe(403);
    expect((await say('pe-dau-xa1', 'PATCH', 'Cũ', 'khac')).status).toBe(409);
    const answered = await say('pe-dau-xa1', 'PATCH', 'Đã ghi nhận', first.body.revision);
    expect(answered.body).toMatchObject({ state: 'answered', entries: [{ by: 'attendant' }, { by: 'head' }] });
    for (const who of ['pe-mai', 'pe-dau-xa1']) expect((await score(who)).body.dispute).toEqual(answered.body);
    for (const who of ['nen-tang', 'tinh', 'ra-xa1', 'pe-dau-tinh'])
      expect((await say(who, 'POST', 'Xen vào')).status).toBe(403);
    const trail = (await world.as('nen-tang', 'GET', '/audit?month=2026-09&what=point')).text;
    expect(trail).toContain('point.dispute-answer.change');
    expect(trail).not.toMatch(/máy hỏng|ghi nhận/);
  });

  test('somebody who reviews does not see or judge what was said of themselves', async () => {
    const [own] = (await itemsOf(world.store, 'responses')).filter(({ pointCode }) => pointCode === alone);
    const word = { status: 'flagged', reason: 'Thử' };
    await world.as('nen-tang', 'PATCH', `${path}/responses/${own?.['sk']}`, word);
    const seen = async () => (await world.as('pe-binh', 'GET', `${path}/flagged?status=flagged`)).body.items.length;
    // Until it is known who serves there, they are a reviewer like others; the point is not told apart.
    const [told] = (await world.as('pe-binh', 'GET', `${path}/flagged?status=flagged`)).body.items;
    expect(told).toMatchObject({ pointCode: null, label: null, onePerson: true });
    expect((await world.as('pe-binh', 'GET', `${path}/flagged?point=${alone}`)).status).toBe(403);
    await name('pe-dau-xa1', 'binh');
    expect(await seen()).toBe(0);
    const excluded = { status: 'excluded', reason: 'Không đúng' };
    expect((await world.as('pe-binh', 'PATCH', `${path}/responses/${own?.['sk']}`, excluded)).status).toBe(403);
    expect(
      (
        await world.as('pe-binh', 'POST', `${path}/responses:review`, {
          ...excluded,
          responses: [{ submissionId: own?.['sk'] }],
        })
      ).status,
    ).toBe(403);
    // And who served there before reads it no longer.
    expect((await score('pe-mai')).status).toBe(403);
    expect((await score('pe-binh')).status).toBe(200);
    await name('pe-dau-xa1', null);
    expect((await score('pe-binh')).status).toBe(403);
    expect(await seen()).toBe(1);
  });
});

describe('what everybody else reads', { timeout: 60_000 }, () => {
  test('an agency or a service that one official serves has no figure in any table, whoever asks but the platform', async () => {
    const world = await reviewWorld({ minimumToShow: 5 });
    const alone = await world.pointAt('ag-xa1', 'Bàn một người', true);
    for (const n of times(30, (i) => i))
      await world.send(alone, { answers: answersOf(n), at: begin - day * (n % 3), serviceId: 'sv-khaisinh' });
    const other = await world.pointAt('ag-xa2', 'Quầy 1');
    for (const n of times(30, (i) => i)) await world.send(other, { answers: answersOf(n), agencyId: 'ag-xa2' });
    await world.count();
    const figures: unknown[] = [];
    for (const who of ['tinh', 'ra-tinh', 'ra-xa1', 'pe-dau-xa1', 'pe-dau-tinh', 'xem-xa1', 'pe-binh'])
      for (const rest of [
        '',
        '&by=service',
        '&by=channel',
        '&by=question',
        '&by=day',
        '&service=sv-khaisinh',
        '&channel=qr',
      ]) {
        const { body } = await world.as(who, 'GET', `${path}/scores?agency=ag-xa1${rest}`);
        const scores = 'rows' in body ? [...body.rows, body.total] : [body];
        figures.push(...scores.filter((one: { suppressed: boolean }) => one.suppressed === false));
      }
    expect(figures).toEqual([]);
    const rows = (await world.as('tinh', 'GET', `${path}/scores?agency=ag-tinh&by=agency`)).body.rows;
    expect(rows.find(({ key }: { key: string }) => key === 'ag-xa1')).toMatchObject({ suppressed: true });
    const services = (await world.as('tinh', 'GET', `${path}/scores?agency=ag-tinh&by=service`)).body.rows;
    expect(services.filter(({ suppressed }: { suppressed: boolean }) => !suppressed)).toEqual([]);
    for (const who of ['tinh', 'ra-tinh', 'pe-dau-tinh', 'xem-xa1'])
      expect((await world.as(who, 'GET', `${path}/responses.csv`)).status).toBe(403);
  });
});
