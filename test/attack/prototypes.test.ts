// Can a name in what is sent reach the prototype of everything? JSON, forms, CSV and addresses with `__proto__`, `constructor` and `hasOwnProperty` among their names.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { twoProvinces, type World } from '../rights/two-provinces.ts';
import { counterSurvey, json, world as surveyWorld } from '../survey-site/world.ts';

const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'];
/** As text: an object literal's `__proto__` would set the prototype here instead of being sent. */
const nested = (name: string): string => `{"polluted":true,"${name}":{"polluted":true,"prototype":{"polluted":true}}}`;
const isClean = (): boolean => !('polluted' in {}) && !('polluted' in []) && !('polluted' in (() => {}));

let world: World;
beforeAll(async () => {
  world = await twoProvinces();
}, 60_000);
afterAll(() => expect(isClean()).toBe(true));

describe.each(names)('%s', (name) => {
  const send = (method: string, path: string, body: string, type = 'application/json') =>
    world.as('platform', method, path, { body, type });

  test('as a field of the API is a field like any that is not known', async () => {
    for (const [method, path] of [
      ['POST', '/agencies'],
      ['PATCH', `/campaigns/${world.inside.campaign}`],
      ['POST', '/languages'],
    ] as const) {
      const answered = await send(method, path, nested(name));
      expect([path, answered.status]).toEqual([path, 422]);
    }
    expect(isClean()).toBe(true);
  });

  test('as a language’s word, a question and an agency is none that is there', async () => {
    const pack = `{"id":"tyz2","name":"Thử","words":{"${name}":"x"},"questionnaires":{"${name}":{"${name}":"x"}}}`;
    const statuses = [
      (await send('POST', '/languages', pack)).status,
      (await send('GET', `/campaigns/${world.inside.campaign}/scores?agency=${name}`, '')).status,
      (await send('GET', `/agencies/${name}`, '')).status,
      (await send('GET', `/campaigns/${world.inside.campaign}/scores?by=${name}`, '')).status,
    ];
    for (const status of statuses) expect([201, 404, 422]).toContain(status);
    expect(isClean()).toBe(true);
  });

  test('as a column of a sheet is one that is not known', async () => {
    const { campaign, point } = world.inside;
    const rows = `submissionId,pointCode,answeredAt,A1,${name}\n${crypto.randomUUID()},${point},2026-11-11,4,polluted\n`;
    const answered = await send('POST', `/campaigns/${campaign}/responses:import`, rows, 'text/csv');
    expect(answered.status).toBe(422);
    expect(isClean()).toBe(true);
  });

  test('as a citizen’s answer is dropped from a form, and named in JSON', async () => {
    const { site, responses } = surveyWorld(counterSurvey);
    const { code } = counterSurvey.point;
    const asJson = await site.request(`/s/${code}`, {
      ...json({}),
      body: `{"submissionId":"${crypto.randomUUID()}","answers":{"A1":4,"${name}":{"polluted":true}}}`,
    });
    expect(asJson.status).toBe(422);
    const form = new URLSearchParams({ submissionId: crypto.randomUUID(), A1: '4', [name]: 'polluted' });
    await site.request(`/s/${code}`, { method: 'POST', body: form });
    for (const { answers } of responses.values()) expect(Object.keys(answers)).not.toContain(name);
    expect(isClean()).toBe(true);
  });
});
