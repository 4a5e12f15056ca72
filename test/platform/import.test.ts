// Do a thousand imported responses give the scores that a spreadsheet gives, per agency, service, section, question and day?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellsOf, days, ndjsonOf, questions, rowsFor, sections } from './imported-rows.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { answer, at, importCsv, importRows, openCampaign, scored, smallWorld, type World } from './small-world.ts';
import { expectScore, type Row, type Shown } from './spreadsheet.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

function rowOf(table: { rows: (Shown & { key: string })[] }, key: string): Shown {
  const found = table.rows.find((row) => row.key === key);
  return found ?? expect.fail(`no row ${key}`);
}

const scores = (world: World, query = '') => platform.admin.get(`/campaigns/${world.campaign.id}/scores${query}`);

describe('1,000 responses over 3 agencies, 2 services and 28 days', () => {
  let world: World;
  let rows: Row[];
  beforeAll(async () => {
    world = await smallWorld(platform, { agencies: 3, services: 2 });
    rows = rowsFor(world, 1000);
    expect(
      await importRows(
        platform,
        world.campaign.id,
        rows.map((row) => cellsOf(row)),
      ),
    ).toEqual({
      accepted: 1000,
      alreadyThere: 0,
    });
    await scored(platform, world.campaign.id, 1000, 30_000);
  });

  test('the whole', async () => expectScore(await scores(world), rows, questions));

  test('each agency, by itself and as a row', async () => {
    const table = await scores(world, '?by=agency');
    for (const { id } of world.agencies) {
      const its = rows.filter(({ agencyId }) => agencyId === id);
      expectScore(await scores(world, `?agency=${id}`), its, questions);
      expectScore(rowOf(table, id), its, questions);
    }
    expectScore(table.total, rows, questions);
  });

  test('each service, also of one agency', async () => {
    const table = await scores(world, '?by=service');
    expect(table.rows).toHaveLength(2);
    for (const { id } of world.services)
      expectScore(
        rowOf(table, id),
        rows.filter(({ serviceId }) => serviceId === id),
        questions,
      );
    const [agency, service] = [at(world.agencies, 1).id, at(world.services, 0).id];
    const its = rows.filter(({ agencyId, serviceId }) => agencyId === agency && serviceId === service);
    expectScore(await scores(world, `?agency=${agency}&service=${service}`), its, questions);
  });

  test('each section and each question, also of one agency', async () => {
    const agency = at(world.agencies, 2).id;
    const its = rows.filter(({ agencyId }) => agencyId === agency);
    for (const [query, of] of [
      ['', rows],
      [`&agency=${agency}`, its],
    ] as const) {
      const bySection = await scores(world, `?by=section${query}`);
      for (const id of sections)
        expectScore(
          rowOf(bySection, id),
          of,
          questions.filter((question) => question.startsWith(id)),
        );
      const byQuestion = await scores(world, `?by=question${query}`);
      for (const id of questions) expectScore(rowOf(byQuestion, id), of, [id]);
      expect([bySection.rows.length, byQuestion.rows.length]).toEqual([sections.length, questions.length]);
    }
  });

  test('each day, and any run of days', async () => {
    const table = await scores(world, '?by=day');
    expect(table.rows.map(({ key }: { key: string }) => key)).toEqual(days);
    for (const day of days)
      expectScore(
        rowOf(table, day),
        rows.filter((row) => row.day === day),
        questions,
      );
    const [from, to] = [at(days, 4), at(days, 10)];
    const within = rows.filter(({ day }) => from <= day && day <= to);
    expectScore(await scores(world, `?from=${from}&to=${to}`), within, questions);
  });

  test('imported again, all are there already and no figure moves', async () => {
    const before = await scores(world, '?by=day');
    const again = await importRows(
      platform,
      world.campaign.id,
      rows.map((row) => cellsOf(row)),
    );
    expect(again).toEqual({ accepted: 0, alreadyThere: 1000 });
    // Two rounds of the counter, which comes every second.
    await new Promise((resolve) => setTimeout(resolve, 2200));
    expect(await scores(world, '?by=day')).toEqual(before);
  });

  test('as NDJSON in another campaign they give the same scores', async () => {
    const twin = await smallWorld(platform, { agencies: 3, services: 2 });
    const points = new Map(world.points.map(({ code }, i) => [code, at(twin.points, i).code]));
    const body = rows.map((row) => ndjsonOf({ ...row, pointCode: points.get(row.pointCode) ?? '' })).join('\n');
    const response = await importCsv(platform, twin.campaign.id, body, 'application/x-ndjson');
    expect(await response.json()).toEqual({ accepted: 1000, alreadyThere: 0 });
    await scored(platform, twin.campaign.id, 1000, 30_000);
    const strip = ({ campaignId: _, ...figures }: { campaignId: string }) => figures;
    for (const query of ['', `?by=day&from=${at(days, 9)}`, `?by=day&to=${at(days, 9)}`]) {
      const [a, b] = [await scores(world, query), await scores(twin, query)];
      expect((b.rows ?? [b]).map(strip)).toEqual((a.rows ?? [a]).map(strip));
    }
  });

  test('the export, imported into the next campaign over the same points, gives the same scores', async () => {
    const { admin } = platform;
    const before = await scores(world, '?by=day');
    const exported = await (await admin.call('GET', `/campaigns/${world.campaign.id}/responses.csv`)).text();
    await admin.post(`/campaigns/${world.campaign.id}/close`);
    const next = await openCampaign(platform, 'sipas-dv-16', { agencyIds: world.agencies.map(({ id }) => id) });
    const response = await importCsv(platform, next.id, exported);
    expect(await response.json()).toEqual({ accepted: 1000, alreadyThere: 0 });
    await scored(platform, next.id, 1000, 30_000);
    const after = await admin.get(`/campaigns/${next.id}/scores?by=day`);
    const strip = ({ campaignId: _, to: __, ...figures }: { campaignId: string; to: string }) => figures;
    expect(after.rows.map(strip)).toEqual(before.rows.map(strip));
  });
});

test('what people answer now is counted before the backlog of an import', { timeout: 60_000 }, async () => {
  const world = await smallWorld(platform, { agencies: 3, services: 2 });
  const backlog = rowsFor(world, 5000).map((row) => cellsOf(row));
  const importing = importRows(platform, world.campaign.id, backlog);
  // Some during the import, some after it, while its rows wait.
  for (let n = 0; n < 10; n += 1) {
    const response = await answer(platform, at(world.points, n % 6).code, { A1: 5 });
    expect(response.status).toBe(201);
    if (n === 4) await importing;
  }
  const started = performance.now();
  await expect
    .poll(async () => (await scores(world, '?channel=qr')).responses, { timeout: 5000, interval: 50 })
    .toBe(10);
  expect(performance.now() - started).toBeLessThan(5000);
  expect((await scores(world, '?channel=paper')).responses).toBeLessThan(5000);
});
