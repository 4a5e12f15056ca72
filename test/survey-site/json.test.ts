// What does a program get that sends a citizen's response as JSON?
import { describe, expect, it, test } from 'vitest';
import { answerTestPoint, canarySubmissionId } from '../../infra/cloud/canary/answer-test-point.ts';
import { at, codes, counterSurvey, ids, json, strictSurvey, world } from './world.ts';

const path = `/s/${codes.open}`;
const response = { submissionId: ids.first, answers: { Q2: 3, A1: 5, D1: 0 } };

test('201 with the response’s id and receipt; the same again 200 with the same body; other answers 409', async () => {
  const { site, responses } = world();
  const first = await site.request(path, json(response));
  const body = await first.json();
  expect(first.status).toBe(201);
  expect(body).toMatchObject({ responseId: ids.first, receipt: expect.stringMatching(/^[2-9B-Z]{10}$/) });
  const second = await site.request(path, json({ ...response, submissionId: ids.first.toUpperCase() }));
  expect([second.status, await second.json()]).toEqual([200, body]);
  const third = await site.request(path, json({ ...response, answers: { A1: 1 } }));
  expect([third.status, third.headers.get('content-type')]).toEqual([409, 'application/problem+json']);
  expect([...responses.values()].map(({ answers }) => answers)).toEqual([{ Q2: 3, A1: 5, D1: 0 }]);
});

test.each([
  ['an unknown field', { ...response, name: 'Lan' }, 'name'],
  ['no id', { answers: {} }, 'submissionId'],
  ['an id that is no UUID', { ...response, submissionId: 'x' }, 'submissionId'],
  ['no answers', { submissionId: ids.first }, 'answers'],
  ['null for an answer', { ...response, answers: { A1: null } }, 'answers.A1'],
  ['text for a number', { ...response, answers: { A1: '5' } }, 'answers.A1'],
  ['a value the scale lacks', { ...response, answers: { A1: 6 } }, 'answers.A1'],
  ['a question the form lacks', { ...response, answers: { Z9: 1 } }, 'answers.Z9'],
  ['an answer to what was not asked', { ...response, answers: { Q2: 1, D1: 5 } }, 'answers.D1'],
  ['null for a comment', { ...response, comment: null }, 'comment'],
  ['a comment too long', { ...response, comment: 'x'.repeat(2001) }, 'comment'],
  ['a channel that is ours to give', { ...response, channel: 'ticket' }, 'channel'],
  ['a channel that comes by import', { ...response, channel: 'paper' }, 'channel'],
  ['a time without offset', { ...response, answeredAt: '2026-11-21T08:00:00' }, 'answeredAt'],
  ['a service not offered', { ...response, serviceId: 'svc-9' }, 'serviceId'],
  ['an array', [], ''],
])('%s is 422 and named', async (_, sent, field) => {
  const { site, responses } = world();
  const answer = await site.request(path, json(sent));
  expect(answer.status).toBe(422);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = await answer.json();
  expect(problem).toMatchObject({ status: 422, title: expect.any(String), detail: expect.any(String) });
  expect(problem.errors.map(({ path: one }: { path: string }) => one)).toContain(field);
  expect(responses.size).toBe(0);
});

test('every fault is named at once', async () => {
  const answer = await world(strictSurvey).site.request(path, json({ ...response, answers: { B1: 9, X: 1 } }));
  const { errors } = await answer.json();
  expect(errors.map(({ path: one }: { path: string }) => one)).toEqual(
    expect.arrayContaining(['answers.B1', 'answers.X', 'answers.A1']),
  );
});

test('a body that is not JSON is 422, one over 64 kB 413', async () => {
  const { site } = world();
  const headers = { 'Content-Type': 'application/json' };
  expect((await site.request(path, { method: 'POST', headers, body: '{"submissionId":' })).status).toBe(422);
  const large = await site.request(path, json({ ...response, comment: 'x'.repeat(65_536) }));
  expect([large.status, (await large.json()).status]).toEqual([413, 413]);
});

test.each([
  [codes.unknown, 404],
  [codes.closed, 410],
  [codes.notOpen, 403],
  [codes.retired, 410],
])('a survey that is not open is a problem: %s', async (code, status) => {
  const answer = await world().site.request(`/s/${code}`, json(response));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
});

test('a store that fails is 503 with Retry-After', async () => {
  const down = () => Promise.reject(new Error('down'));
  const answer = await world(undefined, { visit: down }).site.request(path, json(response));
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
});

describe('the phone’s time', () => {
  test.each([
    ['of yesterday is kept', '2026-11-20T23:30:00+07:00', '2026-11-20T16:30:00.000Z', '2026-11-20'],
    ['from the future gives way to ours', '2027-01-01T00:00:00Z', at.toISOString(), '2026-11-21'],
    ['older than 30 days gives way to ours', '2026-10-01T00:00:00Z', at.toISOString(), '2026-11-21'],
  ])('%s, and decides the day', async (_, answeredAt, kept, day) => {
    const { site, responses, visits } = world();
    expect((await site.request(path, json({ ...response, answeredAt }))).status).toBe(201);
    expect(responses.get(ids.first)).toMatchObject({ answeredAt: kept, receivedAt: at.toISOString() });
    expect(visits).toEqual([day]);
  });
});

describe('the canary', () => {
  const walk = (site: { request(url: string, init?: RequestInit): Response | Promise<Response> }, code = codes.open) =>
    answerTestPoint({
      survey: `https://khaosat.example.vn/s/${code}`,
      fetch: async (...asked) => site.request(...asked),
    });

  it('walks the whole way time and again, and leaves one response, without an answer', async () => {
    const { site, responses } = world();
    for (let turn = 0; turn < 3; turn += 1) await walk(site);
    expect([...responses.values()].map(({ submissionId, answers }) => [submissionId, answers])).toEqual([
      [canarySubmissionId, {}],
    ]);
  });

  it('says which step failed', async () => {
    await expect(walk(world().site, codes.closed)).rejects.toThrow('The survey’s page answered 410, not 200');
    const full = world(counterSurvey, { store: () => Promise.reject(new Error('out of reach')) });
    await expect(walk(full.site)).rejects.toThrow('An answer was met with 503, not 200 or 201');
  });
});
