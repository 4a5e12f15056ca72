// What becomes of a comment: kept apart and for its own time, worked on by staff without overwriting each other, answered to its author alone?
import { beforeAll, describe, expect, it, test } from 'vitest';
import { campaign } from '../counting/world.ts';
import { itemsOf } from '../platform/every-item.ts';
import { commentWorld } from './world.ts';

type World = Awaited<ReturnType<typeof commentWorld>>;
const written = 'Chờ lâu ở quầy Đăng ký';
const reply = 'Trung tâm đã bố trí thêm một quầy.';

describe('staff', () => {
  let world: World;
  let receipt: string;
  let id: string;
  const patch = (body: object) => world.call('PATCH', `/comments/${id}`, body);
  beforeAll(async () => {
    world = await commentWorld();
    ({ receipt } = await world.comment(written));
    expect((await world.list()).items).toEqual([]);
    world.nextMorning();
    ({ id } = (await world.list()).items[0]);
  });

  it('find a comment with the day it came and the day its reply was promised for', async () => {
    expect((await world.list()).items).toEqual([
      {
        id,
        campaignId: campaign.id,
        agencyId: 'ag-xa1',
        text: written,
        receivedOn: '2026-10-01',
        dueOn: '2026-10-11',
        keptUntil: '2026-12-30',
        state: 'received',
        kind: 'none',
        level: 'above',
        overdue: false,
        revision: 1,
      },
    ]);
  });

  it('take it up, assign it and write a draft, which its author does not see', async () => {
    const taken = await patch({ revision: 1, state: 'in-review', assignedTo: 'Phòng Tư pháp', reply: 'Bản nháp' });
    expect(await taken.json()).toMatchObject({ state: 'in-review', revision: 2, assignedTo: 'Phòng Tư pháp' });
    const page = await world.page(receipt);
    expect(page).toContain('Đang xem xét');
    expect(page).not.toContain('Bản nháp');
  });

  it('are told where somebody else was quicker, with what lies there now and what they sent', async () => {
    const late = await patch({ revision: 1, state: 'answered', reply: 'Khác' });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      status: 409,
      current: { state: 'in-review', revision: 2, reply: 'Bản nháp' },
      sent: { revision: 1, state: 'answered', reply: 'Khác' },
    });
  });

  it('of two who change the same revision at the same time one is told', async () => {
    const both = await Promise.all(['Một', 'Hai'].map((who) => patch({ revision: 2, assignedTo: who })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await patch({ revision: 3, assignedTo: null })).status).toBe(200);
    expect((await world.list()).items[0]).not.toHaveProperty('assignedTo');
  });

  it('answer it: its author reads the reply and its day, and nobody’s name', async () => {
    world.setNow('2026-10-05T03:00:00Z');
    const answered = await (await patch({ revision: 4, state: 'answered', reply })).json();
    expect(answered).toMatchObject({ state: 'answered', repliedBy: 'platform', repliedAt: '2026-10-05T03:00:00.000Z' });
    const page = await world.page(receipt);
    for (const part of ['Đã trả lời', reply, 'Ngày trả lời: 05/10/2026', '02143 840 888']) expect(page).toContain(part);
    for (const part of ['platform', 'Phòng Tư pháp', written]) expect(page).not.toContain(part);
  });

  it('see what its author says of the reply, which their own revision does not mind', async () => {
    expect((await world.say(receipt, 'no')).status).toBe(303);
    expect((await world.list()).items[0]).toMatchObject({ solved: 'no', solvedOn: '2026-10-05', revision: 5 });
    expect(await world.page(receipt)).toContain('Ông/Bà đã cho biết: <b>Chưa</b>');
    await world.say(receipt, 'partly');
    expect((await world.list()).items[0]).toMatchObject({ solved: 'partly' });
  });

  it('close it: what its author said stays as it is', async () => {
    expect((await patch({ revision: 5, state: 'closed' })).status).toBe(200);
    expect((await world.say(receipt, 'yes')).status).toBe(303);
    expect((await world.list()).items[0]).toMatchObject({ solved: 'partly', state: 'closed' });
    expect(await world.page(receipt)).not.toContain('<button');
  });

  it('leave in the trail who changed what when, and not a word of the comment or the reply', async () => {
    const { items } = await (await world.call('GET', '/audit?month=2026-10')).json();
    const trail = items.filter(({ what }: { what: string }) => what === 'comment.change');
    expect(trail.map(({ after }: { after: { state: string } }) => after.state).toSorted()).toEqual([
      'answered',
      'closed',
      'in-review',
      'in-review',
      'in-review',
    ]);
    for (const note of trail) expect(note).toMatchObject({ who: 'platform', thing: id });
    const told = JSON.stringify(trail);
    for (const part of [written, reply, 'Bản nháp', 'Khác']) expect(told).not.toContain(part);
  });
});

describe('a comment', () => {
  let world: World;
  beforeAll(async () => {
    world = await commentWorld();
    for (const text of [written, 'Đường vào trung tâm khó đi', 'Cảm ơn các anh chị']) await world.comment(text);
    world.nextMorning();
  });
  const texts = async (query: string) => (await world.list(query)).items.map(({ text }: { text: string }) => text);

  it('is found by its words without marks, d for đ, and by state', async () => {
    expect(await texts('?q=duong')).toEqual(['Đường vào trung tâm khó đi']);
    expect(await texts('?q=ĐĂNG%20KÝ')).toEqual([written]);
    expect(await texts('?q=không%20có')).toEqual([]);
    expect(await texts('?state=answered')).toEqual([]);
    expect((await texts('?state=received')).length).toBe(3);
  });

  it('is listed page by page, each once', async () => {
    const first = await world.list('?limit=2');
    const second = await world.list(`?limit=2&cursor=${first.nextCursor}`);
    expect(second).not.toHaveProperty('nextCursor');
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect([first.items.length, new Set(ids).size]).toEqual([2, 3]);
  });

  it('is overdue after its day until it is answered, whatever the campaign promises by then', async () => {
    const longer = await world.call('PATCH', `/campaigns/${campaign.id}`, { commentDueDays: 30 });
    expect(longer.status).toBe(200);
    world.setNow('2026-10-11T16:59:00Z');
    expect(await texts('?overdue=true')).toEqual([]);
    world.setNow('2026-10-11T17:00:00Z');
    expect((await texts('?overdue=true')).length).toBe(3);
    const { id } = (await world.list('?q=duong')).items[0];
    await world.call('PATCH', `/comments/${id}`, { revision: 1, state: 'answered', reply });
    expect((await texts('?overdue=true')).toSorted()).toEqual([written, 'Cảm ơn các anh chị']);
    expect(await texts('?overdue=false')).toEqual(['Đường vào trung tâm khó đi']);
  });

  it('is changed by rules that name the field', async () => {
    const { id } = (await world.list('?q=cam%20on')).items[0];
    const faultsOf = async (body: object) => {
      const answer = await world.call('PATCH', `/comments/${id}`, body);
      return [answer.status, (await answer.json()).errors?.map(({ path }: { path: string }) => path)];
    };
    expect(await faultsOf({ revision: 1, state: 'answered' })).toEqual([422, ['reply']]);
    expect(await faultsOf({ revision: 1, state: 'closed' })).toEqual([422, ['reply']]);
    expect(await faultsOf({ state: 'in-review' })).toEqual([422, ['revision']]);
    expect(await faultsOf({ revision: 1, reply: '' })).toEqual([422, ['reply']]);
    await world.call('PATCH', `/comments/${id}`, { revision: 1, state: 'in-review' });
    expect(await faultsOf({ revision: 2, state: 'received' })).toEqual([422, ['state']]);
  });

  it.each(['x', 'ca-one.2026-10-01.zzzzzzzzzz', '..', 'ca-one.2026-10-01.'])('is not at %s', async (id) => {
    expect((await world.call('PATCH', `/comments/${encodeURIComponent(id)}`, { revision: 1 })).status).toBe(404);
  });

  it.each(['staff', 'viewer'])('is neither read nor changed by a %s', async (who) => {
    expect((await world.call('GET', `/campaigns/${campaign.id}/comments`, undefined, who)).status).toBe(403);
    expect((await world.call('PATCH', '/comments/x', { revision: 1 }, who)).status).toBe(403);
  });
});

describe('the inbox', () => {
  let world: World;
  const inbox = async (query = '', who = 'above') =>
    (await world.call('GET', `/comments${query}`, undefined, who)).json();
  beforeAll(async () => {
    world = await commentWorld();
    await world.comment('Ghế hỏng');
    await world.comment('Cán bộ đòi tiền bồi dưỡng');
  });

  it('holds on the day itself a demand for money alone, for the level above alone', async () => {
    expect((await inbox()).items.map(({ kind }: { kind: string }) => kind)).toEqual(['extra-money']);
    for (const who of ['unit', 'elsewhere']) expect(await inbox('', who)).toMatchObject({ items: [], waiting: 0 });
  });

  it('tells from the next morning how many a unit is still to be given, and gives one alone after half of its time', async () => {
    world.nextMorning();
    expect(await inbox()).toMatchObject({ counts: { new: 2, overdue: 0 }, waiting: 1 });
    expect(await inbox('', 'unit')).toMatchObject({ items: [], counts: { new: 0 }, waiting: 1 });
    const [{ id }] = (await inbox('?q=ghe')).items;
    expect((await world.call('GET', `/comments/${id}`, undefined, 'unit')).status).toBe(404);
    expect((await world.call('PATCH', `/comments/${id}`, { revision: 1 }, 'unit')).status).toBe(404);
    // Ten days to reply, so at the latest on the fifth after it came.
    world.setNow('2026-10-06T03:00:00Z');
    expect(await inbox('', 'unit')).toMatchObject({ counts: { new: 1 }, waiting: 0 });
    expect((await world.call('GET', `/comments/${id}`, undefined, 'unit')).status).toBe(200);
    expect((await inbox('', 'elsewhere')).items).toEqual([]);
  });

  it('is narrowed by agency, owner and kind, and goes on page by page, each once', async () => {
    const ids = async (query: string) => (await inbox(query)).items.map(({ text }: { text: string }) => text);
    expect(await ids('?agency=ag-xa2')).toEqual([]);
    expect((await ids('?agency=ag-tinh')).length).toBe(2);
    expect(await ids('?kind=extra-money')).toEqual(['Cán bộ đòi tiền bồi dưỡng']);
    const [{ id, revision }] = (await inbox('?q=ghe')).items;
    await world.call('PATCH', `/comments/${id}`, { revision, assignedTo: 'above' }, 'above');
    expect(await ids('?owner=me')).toEqual(['Ghế hỏng']);
    expect(await ids('?owner=nobody')).toEqual(['Cán bộ đòi tiền bồi dưỡng']);
    expect(await ids('?tab=assigned')).toEqual(['Ghế hỏng']);
    const first = await inbox('?limit=1');
    const second = await inbox(`?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].length).toBe(2);
    expect(second).not.toHaveProperty('nextCursor');
  });
});

test('nothing that staff read of a comment stands in the raw responses, nor follows from what stands there', async () => {
  const world = await commentWorld();
  const { submissionId, receipt } = await world.comment(written);
  world.nextMorning();
  const raw = await (await world.call('GET', `/campaigns/${campaign.id}/responses.csv`)).text();
  const line = raw.split('\n').find((one) => one.includes(submissionId));
  const cells = (line ?? '').split(',').filter((cell) => cell.length > 2);
  expect(cells.length).toBeGreaterThan(2);
  const comment = JSON.stringify((await world.list()).items);
  for (const known of [...cells, submissionId, receipt]) expect(comment).not.toContain(known);
  // Nor in the table: the comment's own item holds days, not times, and the code alone that its author must find it by.
  const [item] = (await itemsOf(world.store, 'responses')).filter(({ text }) => text !== undefined);
  expect(item).toMatchObject({ receipt });
  for (const known of cells) expect(JSON.stringify({ ...item, pointCode: undefined })).not.toContain(known);
});

describe('the author', () => {
  it('may say whether a reply helped even after it was closed at once, but once', async () => {
    const world = await commentWorld();
    const { receipt } = await world.comment(written);
    world.nextMorning();
    const { id } = (await world.list()).items[0];
    await world.say(receipt, 'yes');
    expect((await world.list()).items[0]).not.toHaveProperty('solved');
    await world.call('PATCH', `/comments/${id}`, { revision: 1, state: 'closed', reply });
    expect(await world.page(receipt)).toContain('name="solved" value="no"');
    for (const said of ['no', 'no', 'yes']) expect((await world.say(receipt, said)).status).toBe(303);
    expect((await world.list()).items[0]).toMatchObject({ solved: 'no' });
  });

  it('gets the same page for a code never given out, one without a comment, and one whose time is over', async () => {
    const world = await commentWorld();
    const { receipt } = await world.comment(written);
    const { receipt: silent } = await world.comment('');
    const seen = async (one: string) => {
      const answer = await world.site.request(`/r/${one}`);
      const page = (await answer.text()).replaceAll(`${one.slice(0, 5)}-${one.slice(5)}`, '');
      return [answer.status, page, [...answer.headers]];
    };
    const unknown = await seen('K7F29MQX2B');
    expect(await seen(silent)).toEqual(unknown);
    expect(await seen(receipt)).not.toEqual(unknown);
    world.setNow('2026-12-30T17:00:00Z');
    expect(await seen(receipt)).toEqual(unknown);
    for (const one of [receipt, silent, 'K7F29MQX2B']) expect((await world.say(one, 'yes')).status).toBe(303);
  });

  it('finds the page in no cache, and what says no answer refused', async () => {
    const world = await commentWorld();
    const { receipt } = await world.comment(written);
    expect((await world.site.request(`/r/${receipt}`)).headers.get('cache-control')).toBe('no-store');
    expect((await world.say(receipt, 'perhaps')).status).toBe(400);
    const wrong = await world.site.request('/r/K7F29-MQX2');
    expect([wrong.status, (await wrong.text()).includes('Mã này chưa đúng')]).toEqual([404, true]);
  });
});

test('a comment’s time over, the auditor takes text, reply and mark away; counts, id and trail stay as they were', async () => {
  const world = await commentWorld();
  const { submissionId, receipt } = await world.comment(written);
  world.nextMorning();
  const { id } = (await world.list()).items[0];
  await world.call('PATCH', `/comments/${id}`, { revision: 1, state: 'answered', reply });
  await world.say(receipt, 'no');
  await world.round();
  const scores = async () => (await world.call('GET', `/campaigns/${campaign.id}/scores`)).json();
  const [before, trail] = [await scores(), await (await world.call('GET', '/audit?month=2026-10')).json()];
  expect(before).toMatchObject({ responses: 1 });
  world.setNow('2026-12-30T16:00:00Z');
  await world.round();
  expect((await world.list()).items.length).toBe(1);

  world.setNow('2026-12-31T03:00:00Z');
  expect((await world.list()).items).toEqual([]);
  await world.round();
  const left = await itemsOf(world.store, 'responses');
  expect(left.map(({ sk }) => sk)).toEqual([submissionId]);
  const everything = JSON.stringify([
    left,
    await itemsOf(world.store, 'registry'),
    await itemsOf(world.store, 'tallies'),
  ]);
  for (const part of [written, reply, receipt]) expect(everything).not.toContain(part);
  expect(await scores()).toEqual(before);
  expect(await (await world.call('GET', '/audit?month=2026-10')).json()).toEqual(trail);
  // The same form sent again is still known, brings nothing back, and another one is still refused.
  const again = await world.send(submissionId, written);
  expect(again.headers.get('location')).toContain('used=1');
  expect((await world.send(submissionId, 'Khác')).status).toBe(409);
  expect((await world.list()).items).toEqual([]);
});

test('two taps at once store one response with one comment', async () => {
  const world = await commentWorld();
  for (let n = 0; n < 5; n += 1) {
    const id = crypto.randomUUID();
    const taps = await Promise.all([1, 2, 3].map(() => world.send(id, `${written} ${n}`)));
    expect(taps.map(({ status }) => status)).toEqual([303, 303, 303]);
  }
  world.nextMorning();
  expect((await world.list()).items.length).toBe(5);
});

test('the alert of a late reply is settled by the reply, waits again with a comment opened again', async () => {
  const world = await commentWorld();
  await world.comment(written);
  world.setNow('2026-11-10T03:00:00Z');
  await world.round();
  const waiting = async () =>
    (await (await world.call('GET', '/alerts?state=waiting&cause=overdue-comment')).json()).items;
  const [{ id, commentId }] = await waiting();
  const change = async (body: object) =>
    expect((await world.call('PATCH', `/comments/${commentId}`, body)).status).toBe(200);
  await change({ revision: 1, state: 'answered', reply });
  expect(await waiting()).toEqual([]);
  const one = await (await world.call('GET', `/alerts/${id}`)).json();
  expect(one).toMatchObject({ state: 'settled', settledOn: '2026-11-10', revision: 1 });
  expect(one.settledBy).toBeUndefined();
  await change({ revision: 2, state: 'in-review' });
  expect(await waiting()).toMatchObject([{ id, state: 'open' }]);
});
