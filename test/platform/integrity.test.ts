// Through the front door: who is flagged, who is not, and that nobody is refused, lost or counted twice for it.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { answer, at, scored, smallWorld, times, type World } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const ids = 'A1 A2 A3 B1 B2 B3 B4 C1 C2 C3 D1 D2 D3 E1 E2 E3'.split(' ');
/** Answers of the n-th person: no two alike, none a straight line. */
const answersOf = (n: number) =>
  Object.fromEntries(ids.map((id, i) => [id, 1 + ((Math.floor(n / 5 ** (i % 4)) + i) % 5)]));

async function sendAll(code: (n: number) => string, answers: (n: number) => object, many = 200): Promise<number[]> {
  const statuses: number[] = [];
  for (let start = 0; start < many; start += 20)
    statuses.push(
      ...(await Promise.all(
        times(Math.min(20, many - start), async (i) => {
          const n = start + i;
          return (await answer(platform, code(n), answers(n))).status;
        }),
      )),
    );
  return statuses;
}

/** The campaign's score once so many are counted and so many of them flagged: each page of the feed is counted by itself. */
const flaggedScore = ({ campaign }: World, flagged: number, responses: number) =>
  vi.waitFor(
    async () => {
      const score = await platform.admin.get(`/campaigns/${campaign.id}/scores`);
      expect(score).toMatchObject({ flagged, responses });
      return score;
    },
    { timeout: 30_000, interval: 100 },
  );

const flagsOf = ({ campaign }: World) => platform.admin.get(`/campaigns/${campaign.id}/flags`);
const reason = (counts: Awaited<ReturnType<typeof flagsOf>>, name: string) =>
  counts.reasons.find(({ flag }: { flag: string }) => flag === name);

/** Rows of the export, by column name. */
async function exported({ campaign }: World): Promise<Record<string, string>[]> {
  const text = await (await platform.admin.call('GET', `/campaigns/${campaign.id}/responses.csv`)).text();
  const [heading = '', ...lines] = text.replace('\uFEFF', '').trim().split('\n');
  const names = heading.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell])));
}

describe('many at once', { timeout: 120_000 }, () => {
  test('two hundred people behind one address, at eight points, in a minute: all taken, none flagged for that', async () => {
    const world = await smallWorld(platform, { agencies: 8 });
    const statuses = await sendAll((n) => at(world.points, n % 8).code, answersOf);
    expect(statuses).toEqual(times(200, () => 201));
    const score = await scored(platform, world.campaign.id, 200, 30_000);
    expect(score.flagged).toBe(0);
  });

  test('two hundred at one point within two minutes: all taken, all flagged in the end, all counted once', async () => {
    const world = await smallWorld(platform);
    const code = at(world.points, 0).code;
    // The first are counted as clean before anybody can know.
    const first = await sendAll(() => code, answersOf, 20);
    expect((await scored(platform, world.campaign.id, 20, 30_000)).flagged).toBe(0);
    const rest = await sendAll(
      () => code,
      (n) => answersOf(n + 20),
      180,
    );
    expect([...first, ...rest]).toEqual(times(200, () => 201));
    await flaggedScore(world, 200, 200);
    expect((await platform.admin.get(`/campaigns/${world.campaign.id}/scores?flagged=exclude`)).responses).toBe(0);
    const rows = await exported(world);
    expect(rows.map(({ status, flags }) => `${status} ${flags}`)).toEqual(times(200, () => 'flagged burst'));
    expect(await flagsOf(world)).toMatchObject({ responses: 200, flagged: 200, excluded: 0 });
  });

  test('the same sixteen answers twelve times at one point are flagged, the others between them not', async () => {
    const world = await smallWorld(platform);
    const code = at(world.points, 0).code;
    await sendAll(
      () => code,
      (n) => answersOf(n < 12 ? 7 : 100 + n),
      30,
    );
    await flaggedScore(world, 12, 30);
    expect(reason(await flagsOf(world), 'same-answers')).toMatchObject({
      flagged: 12,
      label: { vi: expect.stringContaining('Giống hệt') },
    });
  });
});

describe('one by one', () => {
  test('a straight line and one too fast are taken, counted and flagged with their reasons', async () => {
    const world = await smallWorld(platform);
    const code = at(world.points, 0).code;
    const openedAt = new Date(Date.now() - 3000).toISOString();
    const straight = Object.fromEntries(ids.map((id) => [id, 5]));
    const sent = [
      await answer(platform, code, straight),
      await answer(platform, code, answersOf(1), { openedAt }),
      await answer(platform, code, straight, { openedAt }),
      await answer(platform, code, answersOf(2), { openedAt: 'hôm qua' }),
      await answer(platform, code, answersOf(3)),
    ];
    expect(sent.map(({ status }) => status)).toEqual(times(5, () => 201));
    await scored(platform, world.campaign.id, 5);
    expect((await exported(world)).map(({ flags }) => flags).toSorted()).toEqual(
      ['', '', 'straight-line', 'too-fast', 'too-fast|straight-line'].toSorted(),
    );
  });

  test('the same sent again, opened at another time, is the same response', async () => {
    const world = await smallWorld(platform);
    const code = at(world.points, 0).code;
    const submissionId = crypto.randomUUID();
    const again = (openedAt?: string) => answer(platform, code, answersOf(1), { submissionId, openedAt });
    const statuses = [await again(), await again(new Date().toISOString()), await again('?')].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([201, 200, 200]);
    expect((await exported(world)).map(({ flags }) => flags)).toEqual(['']);
  });

  test('a form carries when it was opened, also when it comes back with a fault', async () => {
    const world = await smallWorld(platform);
    const url = `${platform.url}/s/${at(world.points, 0).code}`;
    const openedIn = (page: string) => /name="openedAt" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const openedAt = openedIn(await (await fetch(url)).text());
    expect(Math.abs(Date.parse(openedAt) - Date.now())).toBeLessThan(60_000);
    const body = (fields: object) => new URLSearchParams({ openedAt, ...answersOf(4), ...fields });
    const wrong = await fetch(url, { method: 'POST', body: body({ submissionId: 'x' }) });
    expect([wrong.status, openedIn(await wrong.text())]).toEqual([422, openedAt]);
    const taken = await fetch(url, {
      method: 'POST',
      body: body({ submissionId: crypto.randomUUID() }),
      redirect: 'manual',
    });
    expect(taken.status).toBe(303);
    expect((await exported(world)).map(({ flags }) => flags)).toEqual(['too-fast']);
  });
});

describe('a person’s word', () => {
  const put = async () => {
    const world = await smallWorld(platform);
    const submissionId = crypto.randomUUID();
    await answer(platform, at(world.points, 0).code, Object.fromEntries(ids.map((id) => [id, 5])), { submissionId });
    await flaggedScore(world, 1, 1);
    return { world, submissionId, path: `/campaigns/${world.campaign.id}/responses/${submissionId}` };
  };
  const counts = ({ campaign }: World, responses: number, flagged: number) =>
    vi.waitFor(
      async () =>
        expect(await platform.admin.get(`/campaigns/${campaign.id}/scores`)).toMatchObject({ responses, flagged }),
      { timeout: 5000, interval: 50 },
    );

  test('excludes a response, takes that back, finds it clean, and flags it by hand; each moves the counts', async () => {
    const { world, submissionId, path } = await put();
    const excluded = await platform.admin.patch(path, { status: 'excluded', reason: 'Nhân viên quầy tự điền' });
    expect(excluded).toEqual({ submissionId, status: 'excluded', flags: ['straight-line'] });
    await counts(world, 0, 0);
    expect(reason(await flagsOf(world), 'straight-line')).toMatchObject({ flagged: 0, excluded: 1 });
    await platform.admin.patch(path, { status: 'flagged', reason: 'Chưa đủ căn cứ' });
    await counts(world, 1, 1);
    expect(await platform.admin.patch(path, { status: 'clean', reason: 'Đã gọi xác minh' })).toMatchObject({
      flags: [],
    });
    await counts(world, 1, 0);
    expect(await platform.admin.patch(path, { status: 'flagged', reason: 'Xem lại' })).toMatchObject({
      flags: ['reviewer'],
    });
    await counts(world, 1, 1);
  });

  test('is in the trail, with who, why, and what was before', async () => {
    const { world, submissionId, path } = await put();
    await platform.admin.patch(path, { status: 'excluded', reason: 'Nhân viên quầy tự điền' });
    const { items } = await platform.admin.get('/audit');
    expect(items).toContainEqual(
      expect.objectContaining({
        who: 'demo-admin',
        what: 'response.review',
        thing: `${world.campaign.id}/${submissionId}`,
        before: { status: 'flagged', flags: ['straight-line'] },
        after: { status: 'excluded', flags: ['straight-line'], reason: 'Nhân viên quầy tự điền' },
      }),
    );
  });

  test.each([
    ['no reason', { status: 'excluded' }, 422],
    ['a blank reason', { status: 'excluded', reason: ' ' }, 422],
    ['a status that is none', { status: 'deleted', reason: 'x' }, 422],
    ['a field that is none of ours', { status: 'clean', reason: 'x', flags: [] }, 422],
  ])('%s is refused', async (_, body, status) => {
    const { world, path } = await put();
    expect((await platform.admin.call('PATCH', path, { body })).status).toBe(status);
    await counts(world, 1, 1);
  });

  test('on a response that is not there, or by a viewer, is refused', async () => {
    const { world, path } = await put();
    const body = { status: 'excluded', reason: 'x' };
    for (const unknown of [crypto.randomUUID(), 'x'])
      expect(
        (await platform.admin.call('PATCH', `/campaigns/${world.campaign.id}/responses/${unknown}`, { body })).status,
      ).toBe(404);
    expect((await platform.viewer.call('PATCH', path, { body })).status).toBe(403);
    expect((await platform.viewer.call('GET', `/campaigns/${world.campaign.id}/flags`)).status).toBe(403);
    await counts(world, 1, 1);
  });
});
