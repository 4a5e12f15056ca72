// What does a wrong request get? A refusal that says what to mend: form and JSON, size, address, method, keys and pages.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Described, filled, routesOf } from './openapi-routes.ts';
import { expectProblem, pathsIn } from './problem.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { answer, at, smallWorld, storedRows, times, type World } from './small-world.ts';

let platform: Platform;
let world: World;
let routes: Described[];
beforeAll(async () => {
  platform = await startPlatform();
  world = await smallWorld(platform);
  routes = await routesOf(platform.url);
});
afterAll(() => endPlatform(platform));

const code = () => at(world.points, 0).code;

describe('a citizen', () => {
  const sendForm = (fields: Record<string, string>) =>
    fetch(`${platform.url}/s/${code()}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

  test('whose form is at fault gets the same page, everything typed kept', async () => {
    const response = await sendForm({ submissionId: crypto.randomUUID(), A1: '9', A2: '4', comment: 'Chờ lâu' });
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([422, 'text/html; charset=UTF-8']);
    expect(page).toContain('href="#A1"');
    expect(page).toMatch(/name="A2" value="4" checked/);
    expect(page).toContain('>Chờ lâu</textarea>');
    expect(await storedRows(platform, world.campaign.id)).toEqual([]);
  });

  test('whose form has fields of somebody else’s is not bothered with them', async () => {
    const campaign = (await smallWorld(platform)).points;
    const response = await fetch(`${platform.url}/s/${at(campaign, 0).code}`, {
      method: 'POST',
      body: new URLSearchParams({ submissionId: crypto.randomUUID(), A1: '4', utm_source: 'zalo' }),
      redirect: 'manual',
    });
    expect(response.status).toBe(303);
  });

  test('whose program is at fault reads each field’s name', async () => {
    const response = await answer(platform, code(), { A1: 9, A2: '4', A3: [5], B1: null, Z9: 1 });
    const problem = await expectProblem(response, 422);
    expect(pathsIn(problem.errors)).toEqual(['answers.A1', 'answers.A2', 'answers.A3', 'answers.B1', 'answers.Z9']);
  });

  test.each([
    ['no id', { submissionId: undefined }, 'submissionId'],
    ['an id that is no UUID', { submissionId: '1' }, 'submissionId'],
    ['a channel that cannot be claimed', { channel: 'paper' }, 'channel'],
    ['a ticket’s channel', { channel: 'ticket' }, 'channel'],
    ['a day for a time', { answeredAt: '2026-10-15' }, 'answeredAt'],
    ['a comment that is no text', { comment: 5 }, 'comment'],
    ['a comment of 2,001 characters', { comment: 'a'.repeat(2001) }, 'comment'],
    ['an unknown field', { score: 5 }, 'score'],
  ])('who sends %s', async (_, more, path) => {
    const problem = await expectProblem(await answer(platform, code(), { A1: 4 }, more), 422);
    expect(pathsIn(problem.errors)).toEqual([path]);
  });

  test('who sends no JSON, or half of it', async () => {
    for (const body of ['{"submissionId": "', 'A1=5', '[]', 'null', '']) {
      const headers = { 'Content-Type': 'application/json' };
      await expectProblem(await fetch(`${platform.url}/s/${code()}`, { method: 'POST', headers, body }), 422);
    }
  });

  test('who sends more than 64 kB, as a form, as JSON, or bit by bit', async () => {
    const large = 'a'.repeat(64 * 1024);
    const page = await sendForm({ submissionId: crypto.randomUUID(), comment: large });
    expect([page.status, page.headers.get('content-type')]).toEqual([413, 'text/html; charset=UTF-8']);
    await expectProblem(await answer(platform, code(), {}, { comment: large }), 413);
    const stream = new Blob([JSON.stringify({ comment: large })]).stream();
    const init = { method: 'POST', body: stream, duplex: 'half', headers: { 'Content-Type': 'application/json' } };
    await expectProblem(await fetch(new Request(`${platform.url}/s/${code()}`, init)), 413);
  });

  test('who asks for what is not there', async () => {
    for (const path of ['/s/222222', '/s/nope-nope', '/r/x', '/nothing', '/s/222222/thanks', '/api', '/api/v2'])
      expect([path, (await fetch(platform.url + path)).status]).toEqual([path, 404]);
  });

  test('who uses a method that is not there learns which are', async () => {
    const tries = {
      '/': 'GET, HEAD',
      '/s': 'GET, HEAD',
      [`/s/${code()}`]: 'GET, HEAD, POST',
      '/staff': 'GET, HEAD, POST',
    };
    for (const [path, allow] of Object.entries(tries)) {
      const response = await fetch(platform.url + path, { method: 'DELETE' });
      expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, allow]);
    }
  });
});

describe('a program with every right', () => {
  test('that uses a wrong method learns which are possible, on every route', async () => {
    for (const path of new Set(routes.map((route) => route.path))) {
      const possible = routes.filter((route) => route.path === path).map(({ method }) => method);
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !possible.includes(one))) {
        const response = await platform.admin.call(method, filled(path, 'x'));
        await expectProblem(response, 405);
        const allowed = response.headers.get('allow')?.split(', ') ?? [];
        expect([path, allowed.filter((one) => one !== 'HEAD').toSorted()]).toEqual([path, possible.toSorted()]);
      }
    }
  });

  test('that asks for what is not there', async () => {
    for (const path of [
      '/nowhere',
      '/agencies/x',
      '/points/222222',
      '/campaigns/x',
      '/campaigns/x/scores',
      '/questionnaires/x',
    ])
      await expectProblem(await platform.admin.call('GET', path), 404);
  });

  test('that asks by an id that no store could keep', async () => {
    const long = 'x'.repeat(3000);
    for (const path of [
      `/agencies/${long}`,
      `/points/${long}`,
      `/points/%20/qr.png`,
      `/questionnaires/${long}?version=1`,
    ])
      await expectProblem(await platform.admin.call('GET', path), 404);
    for (const query of ['agency=', `agency=${long}`])
      expect((await platform.admin.get(`/points?${query}`)).items).toEqual([]);
    const campaign = {
      title: 'x',
      questionnaire: { id: long, version: 1 },
      covers: { agencyIds: [] },
      opensOn: '2026-01-01',
    };
    const body = { ...campaign, closesOn: '2026-12-31' };
    const problem = await expectProblem(await platform.admin.call('POST', '/campaigns', { body }), 422);
    expect(pathsIn(problem.errors)).toEqual(['questionnaire.id']);
  });

  test('that sends half a character reads where', async () => {
    const body = '{"name": "Thủ tục \\ud83d", "field": "x"}';
    const problem = await expectProblem(await platform.admin.call('POST', '/services', { body }), 422);
    expect(pathsIn(problem.errors)).toEqual(['name']);
  });

  test('that sends unknown or wrong fields reads their names', async () => {
    const wrong = { name: '', kind: 'planet', colour: 'red', validFrom: '2026-02-30', parentId: 7 };
    const problem = await expectProblem(await platform.admin.call('POST', '/agencies', { body: wrong }), 422);
    expect(pathsIn(problem.errors)).toEqual(['colour', 'kind', 'name', 'parentId', 'validFrom']);
    for (const path of ['/agencies?colour=red', `/campaigns/${world.campaign.id}/scores?form=2026-01-01`]) {
      const named = await expectProblem(await platform.admin.call('GET', path), 422);
      expect(pathsIn(named.errors)).toEqual([/\?(\w+)/.exec(path)?.[1]]);
    }
  });

  test('that sends half a JSON, or none of its kind', async () => {
    await expectProblem(await platform.admin.call('POST', '/agencies', { body: '{"name": ' }), 422);
    await expectProblem(await platform.admin.call('POST', '/agencies', { body: 'name=x', type: 'text/plain' }), 415);
    await expectProblem(await platform.admin.call('POST', '/agencies', { body: 'null' }), 422);
  });

  test('that sends more than 1 MB', async () => {
    const body = { name: 'x'.repeat(1024 * 1024), kind: 'commune' };
    await expectProblem(await platform.admin.call('POST', '/agencies', { body }), 413);
  });

  test('that repeats a request under its Idempotency-Key gets the same thing; other content under it is refused', async () => {
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    const body = { name: 'Xã Một Lần', kind: 'commune' };
    const made = await platform.admin.post('/agencies', body, key);
    expect(await platform.admin.post('/agencies', body, key)).toEqual(made);
    await expectProblem(
      await platform.admin.call('POST', '/agencies', { body: { ...body, name: 'Khác' }, headers: key }),
      422,
    );
    const several = times(3, (n) => ({ ...body, name: `Xã ${n}` }));
    const keyOfSeveral = { 'Idempotency-Key': crypto.randomUUID() };
    const first = await platform.admin.post('/agencies', several, keyOfSeveral);
    expect(await platform.admin.post('/agencies', several, keyOfSeveral)).toEqual(first);
  });

  test('that pages through a list meets each thing once', async () => {
    await platform.admin.post(
      '/services',
      times(25, (n) => ({ name: `Thủ tục ${n}`, field: 'Trang' })),
    );
    const all = (await platform.admin.get('/services?limit=1000')).items.map(({ id }: { id: string }) => id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await platform.admin.get(`/services?limit=7${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(7);
      seen.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(all);
    for (const query of ['limit=0', 'limit=1001', 'limit=x', 'cursor=%20'])
      await expectProblem(await platform.admin.call('GET', `/services?${query}`), 422);
  });
});

test('of an array in which one is wrong nothing is made, and the fault names its place', async () => {
  const { id } = at(world.agencies, 0);
  const pointsThere = async () => (await platform.admin.get(`/points?agency=${id}`)).items.length;
  const before = await pointsThere();
  const body = [
    { agencyId: id, label: 'Quầy 8' },
    { agencyId: 'ag-nope', label: 'Quầy 9' },
  ];
  const refused = await platform.admin.call('POST', '/points', { body });
  expect(refused.status).toBe(422);
  expect((await refused.json()).errors).toEqual([{ path: '1.agencyId', message: 'there is no agency ag-nope' }]);
  expect(await pointsThere()).toBe(before);
});
