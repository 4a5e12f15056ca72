// Are people invited as a one-stop centre does it? Slips in bulk, one ticket a dossier, and afterwards only numbers.

import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupTicket, readTicket, ticketDigest } from '../../functions/domain/ticket.ts';
import { everything } from '../survey-site/ticket-world.ts';
import { expectProblem, pathsIn } from './problem.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from './running-platform.ts';
import { answer, at, scored, smallWorld, times, type World } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

type Slip = { reference?: string; ticket: string; url: string; alreadyIssued?: boolean };
const pathOf = ({ campaign }: World) => `/campaigns/${campaign.id}/tickets`;
const codeOf = (world: World) => at(world.points, 0).code;
const issue = (world: World, body: object, headers = {}) =>
  platform.admin.post(pathOf(world), { outcome: 'receipt', pointCode: codeOf(world), ...body }, headers);
const refused = async (world: World, body: object, status: number, headers = {}) =>
  expectProblem(
    await platform.admin.call('POST', pathOf(world), {
      body: { outcome: 'receipt', pointCode: codeOf(world), ...body },
      headers,
    }),
    status,
  );
const countsOf = async (world: World, wanted = 'receipt') =>
  (await platform.admin.get(pathOf(world))).items.find(({ outcome }: { outcome: string }) => outcome === wanted);
const answerWith = async (world: World, ticket: string, submissionId: string = crypto.randomUUID()) => {
  const response = await answer(platform, codeOf(world), { A1: 5 }, { submissionId, ticket });
  expect(response.ok).toBe(true);
  return response.json();
};

describe('issuing', () => {
  test('2,000 at once takes seconds, and no two are alike', async () => {
    const world = await smallWorld(platform);
    const began = Date.now();
    const { issued, items } = await issue(world, { count: 2000 });
    const seconds = (Date.now() - began) / 1000;
    console.log(`2,000 tickets in ${seconds} s`);
    expect(seconds).toBeLessThan(20);
    expect([issued, new Set(items.map(({ ticket }: Slip) => ticket)).size]).toEqual([2000, 2000]);
    expect(await countsOf(world)).toEqual({ outcome: 'receipt', issued: 2000, used: 0 });
  });

  test('gives each ticket as it is printed and the address for its QR code, which takes it', async () => {
    const world = await smallWorld(platform);
    const { items, expiresOn } = await issue(world, { count: 2, expiresOn: '2036-11-30' });
    expect(expiresOn).toBe('2036-11-30');
    for (const { ticket, url } of items) {
      expect(groupTicket(readTicket(ticket) ?? '')).toBe(ticket);
      expect(url).toBe(`${platform.url}/s/${codeOf(world)}?ticket=${readTicket(ticket)}`);
      expect(await (await fetch(url)).text()).toContain('Đã nhận mã mời khảo sát');
    }
  });

  test('as CSV is one line a slip', async () => {
    const world = await smallWorld(platform);
    const response = await platform.admin.call('POST', `${pathOf(world)}?format=csv`, {
      body: { outcome: 'supplement', pointCode: codeOf(world), references: ['H38-0001', '=H38-0002'] },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([201, 'text/csv; charset=utf-8']);
    const rows: Slip[] = parse(await response.text(), { bom: true, columns: true });
    expect(rows.map(({ reference }) => reference)).toEqual(['H38-0001', "'=H38-0002"]);
    for (const { ticket, url } of rows) expect(url).toContain(`?ticket=${readTicket(ticket)}`);
  });

  test('for an agency leads to a point of its own that serves the service; where citizens choose, it is chosen', async () => {
    const world = await smallWorld(platform, { services: 2 });
    const [{ agencyId }, { serviceId, code }] = [at(world.points, 0), at(world.points, 1)];
    const own = await issue(world, { count: 1, pointCode: undefined, agencyId, serviceId });
    expect(own.items[0].url).toContain(`/s/${code}?ticket=`);
    const choosing = await smallWorld(platform, { services: 2, choice: true });
    const service = at(choosing.services, 1);
    const { items } = await issue(choosing, { count: 1, serviceId: service.id });
    expect(items[0].url).toMatch(new RegExp(`&service=${service.id}$`));
    expect(await (await fetch(items[0].url)).text()).toContain(`<option value="${service.id}" selected`);
  });

  test('names what is wrong, and issues nothing then', async () => {
    const world = await smallWorld(platform);
    const other = await smallWorld(platform);
    const faults: [object, string][] = [
      [{}, 'count'],
      [{ count: 1, references: ['a'] }, 'count'],
      [{ count: 2001 }, 'count'],
      [{ references: ['H38-1', 'h38–1 '] }, 'references.1'],
      [{ count: 1, outcome: 'result' }, 'outcome'],
      [{ count: 1, expiresOn: '2020-01-01' }, 'expiresOn'],
      [{ count: 1, expiresOn: '2037-01-01' }, 'expiresOn'],
      [{ count: 1, pointCode: codeOf(other) }, 'pointCode'],
      [{ count: 1, pointCode: undefined }, 'pointCode'],
      [{ count: 1, pointCode: undefined, agencyId: at(other.agencies, 0).id }, 'agencyId'],
      [{ count: 1, serviceId: 'sv-none' }, 'serviceId'],
      [{ count: 1, serviceId: at(other.services, 0).id }, 'pointCode'],
    ];
    for (const [body, path] of faults) expect(pathsIn((await refused(world, body, 422)).errors)).toEqual([path]);
    expect(await countsOf(world)).toMatchObject({ issued: 0 });
  });

  test('and counting are the platform’s alone', async () => {
    const world = await smallWorld(platform);
    for (const method of ['GET', 'POST'])
      await expectProblem(
        await platform.viewer.call(method, pathOf(world), { body: method === 'GET' ? undefined : {} }),
        403,
      );
  });
});

describe('dossiers', () => {
  const references = ['H38.21-241121-0012', 'H38.21-241121-0013'];

  test('have one ticket of an outcome each, however often and however typed they are sent', async () => {
    const world = await smallWorld(platform);
    await issue(world, { references });
    const again = await issue(world, { references: [' h38.21–241121–0012 ', 'H38.21-241121-0014'] });
    expect(again.issued).toBe(1);
    expect(again.items[0]).toEqual({ reference: 'h38.21–241121–0012', alreadyIssued: true });
    expect(again.items[1].ticket).toBeTruthy();
    expect((await issue(world, { references, outcome: 'refusal' })).issued).toBe(2);
    expect([await countsOf(world), await countsOf(world, 'refusal')]).toMatchObject([{ issued: 3 }, { issued: 2 }]);
  });

  test('sent by two programs at once still have one each', async () => {
    const world = await smallWorld(platform);
    const many = times(120, (n) => `D-${n}`);
    const both = await Promise.all([
      issue(world, { references: many }),
      issue(world, { references: many.toReversed() }),
    ]);
    expect(both[0].issued + both[1].issued).toBe(120);
    expect(await countsOf(world)).toMatchObject({ issued: 120 });
  });

  test('whose answer was lost are answered again under the same Idempotency-Key, and a used ticket stays used', async () => {
    const world = await smallWorld(platform);
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    await issue(world, { references: [references[1]] });
    const first = await issue(world, { references }, key);
    expect(first.items[1]).toMatchObject({ alreadyIssued: true });
    const { ticket } = first.items[0];
    expect(await answerWith(world, ticket)).toMatchObject({ verified: true });
    expect(await issue(world, { references }, key)).toEqual(first);
    expect(await answerWith(world, ticket)).toMatchObject({ verified: false });
    expect(await countsOf(world)).toEqual({ outcome: 'receipt', issued: 2, used: 1 });
    // The same key with other content is another request.
    expect((await issue(world, { references: ['D-9'] }, key)).items[0].ticket).not.toBe(ticket);
  });
});

describe('closing', () => {
  test('destroys the key for good: dossiers are known no more, tickets that were issued hold on', async () => {
    const world = await smallWorld(platform);
    const store = await storeOf(platform);
    const keys = async () =>
      (await everything(store)).registry.filter(({ pk, sk }) => pk === 'ticket-key' && sk === world.campaign.id);
    const { items } = await issue(world, { references: ['D-1'] });
    expect(await keys()).toHaveLength(1);
    await platform.admin.post(`/campaigns/${world.campaign.id}/close`);
    expect(await keys()).toEqual([]);
    await refused(world, { count: 1 }, 409);
    await platform.admin.post(`/campaigns/${world.campaign.id}/open`);
    expect((await refused(world, { references: ['D-1'] }, 409)).title).toBe('Key destroyed');
    await refused(world, { count: 1 }, 409, { 'Idempotency-Key': 'x' });
    expect((await issue(world, { count: 3 })).issued).toBe(3);
    expect(await keys()).toEqual([]);
    expect(await answerWith(world, items[0].ticket)).toMatchObject({ verified: true });
  });
});

describe('afterwards', () => {
  test('scores tell the invited from the others, and the export says by which slip they were', async () => {
    const world = await smallWorld(platform);
    expect((await exported(world))[0]).not.toContain('outcome');
    const { items } = await issue(world, { count: 2, outcome: 'refusal' });
    for (const { ticket } of items) await answerWith(world, ticket);
    await answer(platform, codeOf(world), { A1: 1 });
    await scored(platform, world.campaign.id, 3);
    const { rows } = await platform.admin.get(`/campaigns/${world.campaign.id}/scores?by=channel`);
    expect(rows.map(({ key, responses }: { key: string; responses: number }) => [key, responses]).toSorted()).toEqual([
      ['qr', 1],
      ['ticket', 2],
    ]);
    const [heading = '', ...lines] = await exported(world);
    expect(heading).toMatch(
      /^\uFEFF?submissionId,pointCode,agencyCode,serviceCode,answeredAt,channel,status,A1,.*,outcome,flags,help$/,
    );
    expect(lines.map((line) => line.split(',').at(-3)).toSorted()).toEqual(['', 'refusal', 'refusal']);
  });

  test('in all that is stored no ticket, dossier, or anything of them stands beside a response', async () => {
    const world = await smallWorld(platform);
    const references = times(6, (n) => `H38.21-241121-90${n}`);
    const { items }: { items: Slip[] } = await issue(world, { references });
    const ids = times(4, () => crypto.randomUUID());
    for (const [i, id] of ids.entries())
      expect(await answerWith(world, at(items, i).ticket, id)).toMatchObject({ verified: true });
    await answerWith(world, at(items, 0).ticket);
    await scored(platform, world.campaign.id, 5);

    const store = await storeOf(platform);
    const all = await everything(store);
    const text = JSON.stringify(all);
    const codes = items.map(({ ticket }) => readTicket(ticket) ?? '');
    for (const secret of [...codes, ...items.map(({ ticket }) => ticket), ...references])
      expect(text).not.toContain(secret);
    const names = codes.map((code) => ticketDigest(world.campaign.id, code));
    expect(names.map((name) => text.includes(name))).toEqual([false, false, false, false, true, true]);

    const ofCampaign = (item: object) => JSON.stringify(item).includes(world.campaign.id);
    const noted = all.registry.filter((item) => /^(ticket|slips)/.test(String(item['pk'])) && ofCampaign(item));
    // Two tickets left, six dossiers, the key, and counts: issued in one item, used in up to four others.
    expect(noted.length).toBeGreaterThanOrEqual(2 + 6 + 1 + 1);
    const shared = [world.campaign.id, at(world.agencies, 0).id, 'receipt'];
    const wordsOf = (item: object) =>
      JSON.stringify(item)
        .split(/[^\w-]+/)
        .filter((word) => word.length > 5 && !shared.includes(word));
    const inTickets = new Set(
      noted.flatMap((item) => wordsOf({ ...item, pk: '', expiresAt: '', thing: item['thing'] })),
    );
    const inResponses = all.responses
      .filter(ofCampaign)
      .flatMap((item) => Object.values(item).flatMap((v) => wordsOf([v])));
    expect(inResponses.length).toBeGreaterThan(20);
    const structure = new Set(['outcome', 'agencyId', 'expiresOn']);
    expect(inResponses.filter((word) => inTickets.has(word) && !structure.has(word))).toEqual([]);

    const trail = all.registry.filter((item) => String(item['pk']).startsWith('audit#') && ofCampaign(item));
    const ofTickets = trail.filter((item) => JSON.stringify(item).includes('tickets.issue'));
    expect(ofTickets.map(({ thing }) => Object(thing).after)).toEqual([
      { outcome: 'receipt', agencyId: at(world.agencies, 0).id, expiresOn: '2036-12-31', issued: 6, alreadyIssued: 0 },
    ]);
    for (const id of ids) expect(JSON.stringify(all.registry)).not.toContain(id);
  });
});

const exported = async (world: World): Promise<string[]> => {
  const response = await platform.admin.call('GET', `/campaigns/${world.campaign.id}/responses.csv`);
  return (await response.text()).trim().split('\n');
};
