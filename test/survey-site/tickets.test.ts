// Is whoever was invited counted as such, once, and nobody found out by it?
import { describe, expect, test } from 'vitest';
import { bytesDrawnFrom, readTicket } from '../../functions/domain/ticket.ts';
import { countTickets } from '../../functions/store/tickets.ts';
import { flakyStore } from '../counting/flaky-store.ts';
import { campaign, elsewhere, everything, type TicketWorld, tickets, ticketWorld } from './ticket-world.ts';
import { at, form, ids, json } from './world.ts';

const invalid = 'Mã mời này đã dùng hoặc hết hạn';
const hidden = /name="ticket" value="([^"]+)"/;
const usedOf = async ({ store }: TicketWorld) => (await countTickets(store, campaign.id))[0];
const sentAs = (submissionId: string, ticket: string, A1 = 5) => json({ submissionId, answers: { A1 }, ticket });

const mistyped = 'K7F2-9MQX-R4TB';
const neverIssued = '2222-2222-2223';

/** A ticket of each kind that does not hold. */
const worthless: [string, (world: TicketWorld) => Promise<string>][] = [
  ['mistyped', async () => mistyped],
  ['never issued', async () => neverIssued],
  ['expired', async ({ store }) => (await tickets(store, 1, { expiresOn: '2026-11-20' }))[0] ?? ''],
  ['of another agency', async ({ store }) => (await tickets(store, 1, { agencyId: 'agc-2' }))[0] ?? ''],
  ['of another campaign', async ({ store }) => (await tickets(store, 1, { campaignId: 'cmp-khac' }))[0] ?? ''],
  [
    'used',
    async ({ store, site, path }) => {
      const [ticket = ''] = await tickets(store);
      expect((await site.request(path, sentAs(crypto.randomUUID(), ticket))).status).toBe(201);
      return ticket;
    },
  ],
];

describe('a ticket that holds', () => {
  test('is taken up by the page and makes the response verified, with the outcome of its slip', async () => {
    const world = await ticketWorld();
    const [ticket = ''] = await tickets(world.store, 1, { outcome: 'refusal' });
    const page = await (await world.site.request(`${world.path}?ticket=${ticket.toLowerCase()}`)).text();
    expect(page).not.toContain(invalid);
    expect(page).toContain('Đã nhận mã mời khảo sát');
    const code = hidden.exec(page)?.[1] ?? '';
    expect(code).toBe(ticket.replaceAll('-', ''));
    const answer = await world.site.request(world.path, form({ submissionId: ids.first, A1: '4', ticket: code }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).not.toContain('open=1');
    expect(await world.stored()).toMatchObject([{ channel: 'ticket', outcome: 'refusal', status: 'clean' }]);
    expect(await countTickets(world.store, campaign.id)).toContainEqual({ outcome: 'refusal', issued: 1, used: 1 });
  });

  test('says so to a program, also when the same is sent again', async () => {
    const world = await ticketWorld();
    const [ticket = ''] = await tickets(world.store);
    const first = await world.site.request(world.path, sentAs(ids.first, ticket));
    const again = await world.site.request(world.path, sentAs(ids.first, ticket));
    expect([first.status, again.status]).toEqual([201, 200]);
    const body = await first.json();
    expect(body).toMatchObject({ responseId: ids.first, verified: true });
    expect(await again.json()).toEqual(body);
    expect([await world.stored(), await usedOf(world)]).toMatchObject([
      [{ channel: 'ticket' }],
      { issued: 1, used: 1 },
    ]);
  });

  test('survives a change of language and a page that comes back', async () => {
    const world = await ticketWorld();
    const [ticket = ''] = await tickets(world.store);
    const code = ticket.replaceAll('-', '');
    expect(await (await world.site.request(`${world.path}?ticket=${code}`)).text()).toContain(
      `href="?lang=en&amp;ticket=${code}"`,
    );
    const broken = await world.site.request(world.path, form({ submissionId: ids.first, A1: '9', ticket: code }));
    expect(broken.status).toBe(422);
    expect(hidden.exec(await broken.text())?.[1]).toBe(code);
    expect((await usedOf(world))?.used).toBe(0);
  });

  test('is not used up by answers that are refused as a conflict', async () => {
    const world = await ticketWorld();
    const [ticket = ''] = await tickets(world.store);
    await world.site.request(world.path, form({ submissionId: ids.first, A1: '4' }));
    const answer = await world.site.request(world.path, form({ submissionId: ids.first, A1: '1', ticket }));
    expect(answer.status).toBe(409);
    expect(hidden.exec(await answer.text())?.[1]).toBe(ticket.replaceAll('-', ''));
    expect((await usedOf(world))?.used).toBe(0);
  });

  test('holds for an answer given in time that arrives after its day', async () => {
    const later = new Date('2026-12-05T08:00:00Z');
    const world = await ticketWorld({ now: () => later });
    const [ticket = ''] = await tickets(world.store);
    const sent = { submissionId: ids.first, answers: { A1: 5 }, ticket, answeredAt: at.toISOString() };
    expect(await (await world.site.request(world.path, json(sent))).json()).toMatchObject({ verified: true });
  });
});

describe.each(worthless)('a ticket that is %s', (_, make) => {
  test('is said to be no good at once and dropped from the page', async () => {
    const world = await ticketWorld();
    const page = await (await world.site.request(`${world.path}?ticket=${await make(world)}`)).text();
    expect(page).toContain(invalid);
    expect(page).not.toMatch(/type="hidden" name="ticket"/);
  });

  test('refuses nobody: the response is stored in the open group, and the thanks say so', async () => {
    const world = await ticketWorld();
    const ticket = await make(world);
    const before = (await usedOf(world))?.used;
    const answer = await world.site.request(world.path, form({ submissionId: ids.first, A1: '4', ticket }));
    expect(answer.status).toBe(303);
    const thanks = await (await world.site.request(answer.headers.get('location') ?? '')).text();
    expect(thanks).toContain('Phiếu đã được ghi nhận');
    expect(thanks).toContain(invalid);
    const found = (await world.stored()).find(({ submissionId }) => submissionId === ids.first);
    expect(found).toMatchObject({ channel: 'qr', status: 'clean', flags: [] });
    expect(found).not.toHaveProperty('outcome');
    expect((await usedOf(world))?.used).toBe(before);
  });

  test('is told to a program, which keeps the channel it named', async () => {
    const world = await ticketWorld();
    const sent = { submissionId: ids.first, answers: { A1: 5 }, ticket: await make(world), channel: 'kiosk' };
    const answer = await world.site.request(world.path, json(sent));
    expect([answer.status, await answer.json()]).toMatchObject([201, { verified: false }]);
    const found = (await world.stored()).find(({ submissionId }) => submissionId === ids.first);
    expect(found?.channel).toBe('kiosk');
  });
});

test('one of these two could not be a ticket, the other could', () => {
  expect([mistyped, neverIssued].map(readTicket)).toEqual([undefined, '222222222223']);
});

test('nobody may say of themselves that they were invited', async () => {
  const world = await ticketWorld();
  const [ticket = ''] = await tickets(world.store);
  for (const more of [{}, { ticket }]) {
    const sent = { submissionId: ids.first, answers: {}, channel: 'ticket', ...more };
    expect((await world.site.request(world.path, json(sent))).status).toBe(422);
  }
});

test('another agency’s point does not use the ticket up', async () => {
  const world = await ticketWorld();
  const [ticket = ''] = await tickets(world.store);
  await world.site.request(`/s/${elsewhere}`, sentAs(ids.first, ticket));
  const own = await world.site.request(world.path, sentAs(ids.fresh, ticket));
  expect(await own.json()).toMatchObject({ verified: true });
});

describe('at the same moment', () => {
  test('two phones with one ticket: both are stored, exactly one verified', async () => {
    const world = await ticketWorld();
    for (const ticket of await tickets(world.store, 5)) {
      const phones = Array.from({ length: 4 }, () => sentAs(crypto.randomUUID(), ticket));
      const answers = await Promise.all(phones.map((phone) => world.site.request(world.path, phone)));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
      const said = await Promise.all(answers.map((answer) => answer.json()));
      expect(said.filter(({ verified }) => verified)).toHaveLength(1);
    }
    const channels = (await world.stored()).map(({ channel }) => channel);
    expect([channels.length, channels.filter((one) => one === 'ticket').length]).toEqual([20, 5]);
    expect(await usedOf(world)).toMatchObject({ issued: 5, used: 5 });
  });

  test('the same phone four times: one response, and every answer says that it is verified', async () => {
    const world = await ticketWorld();
    const [ticket = ''] = await tickets(world.store);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => world.site.request(world.path, sentAs(ids.first, ticket))),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 201]);
    for (const answer of answers) expect(await answer.json()).toMatchObject({ verified: true });
    expect(await world.stored()).toHaveLength(1);
    expect(await usedOf(world)).toMatchObject({ used: 1 });
  });
});

test.each([
  ['before', [true]],
  ['after', [false, true]],
])('when the store is lost %s the write, sending again verifies once', async (_, fates) => {
  const world = await ticketWorld({ through: (store) => flakyStore(store, () => fates.shift() ?? false) });
  const [ticket = ''] = await tickets(world.store);
  const sent = form({ submissionId: ids.first, A1: '4', ticket });
  const busy = await world.site.request(world.path, sent);
  expect(busy.status).toBe(503);
  expect(hidden.exec(await busy.text())?.[1]).toBe(ticket);
  const again = await world.site.request(world.path, sent);
  expect([again.status, again.headers.get('location')]).toEqual([303, expect.not.stringContaining('open=1')]);
  expect([await world.stored(), await usedOf(world)]).toMatchObject([[{ channel: 'ticket' }], { used: 1 }]);
});

describe('nothing links a ticket to its response', () => {
  /** Who answers with which of five tickets; the rest of the world is the same each time. */
  async function worldWhere(usedBy: [submissionId: string, place: number][]) {
    const world = await ticketWorld();
    const printed = await tickets(world.store, 5, { bytes: bytesDrawnFrom('the same', 'each time') });
    for (const [submissionId, place] of usedBy) {
      const answer = await world.site.request(world.path, sentAs(submissionId, printed[place] ?? ''));
      expect(await answer.json()).toMatchObject({ verified: true });
    }
    return everything(world.store);
  }

  test('had two people swapped their tickets, every item of every table would be the same', async () => {
    const straight = await worldWhere([
      [ids.first, 0],
      [ids.fresh, 3],
    ]);
    const swapped = await worldWhere([
      [ids.first, 3],
      [ids.fresh, 0],
    ]);
    expect(straight.responses.map(({ channel }) => channel)).toEqual(['ticket', 'ticket']);
    expect(straight.registry.filter(({ pk }) => String(pk).startsWith('ticket#'))).toHaveLength(3);
    expect(swapped).toEqual(straight);
  });

  test('and what is kept of the tickets that are left knows no time but days', async () => {
    const { registry } = await worldWhere([[ids.first, 2]]);
    const left = registry.filter(({ pk }) => /^(ticket|slips)/.test(String(pk)));
    expect(left).toHaveLength(4 + 2);
    for (const item of left) {
      expect(JSON.stringify(item)).not.toMatch(/T\d\d:\d\d/);
      const expiresAt = Number(item['expiresAt'] ?? 0);
      const sinceMidnight = (expiresAt + 7 * 3600) % 86_400;
      expect(expiresAt === 0 || sinceMidnight === 0).toBe(true);
    }
  });
});
