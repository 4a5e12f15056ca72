// Can anything that is sent make the site fail, or store what it refused? Twenty thousand posts, from forms, scripts and programs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codes, counterSurvey, ids, world } from './world.ts';

const services = [{ id: 'svc-1', name: 'Đăng ký khai sinh', field: 'Hộ tịch' }];
const path = `/s/${codes.open}`;
const name = fc.oneof(
  fc.constantFrom(
    'submissionId',
    'A1',
    'Q2',
    'D1',
    'comment',
    'lang',
    'service',
    'channel',
    'answeredAt',
    'ticket',
    'help',
    'answers',
    '__proto__',
    'constructor',
  ),
  fc.string(),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('1', '4', '', ids.first, ids.fresh),
  // Two ids alone may both have come by a form before a script sends one.
  fc.uuid({ version: 4 }),
);

/** Accepted is stored or known already; refused leaves the store as it was. */
async function send(site: ReturnType<typeof world>, init: RequestInit) {
  const before = site.responses.size;
  const { status } = await site.site.request(path, { method: 'POST', ...init });
  expect(status).toBeLessThan(500);
  if (status >= 400) expect(site.responses.size).toBe(before);
  return status;
}

test('forms', { timeout: 240_000 }, async () => {
  const site = world({ ...counterSurvey, services });
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, text), { maxLength: 8 }), fc.boolean(), async (fields, byScript) => {
      const headers: Record<string, string> = byScript ? { Accept: 'application/json' } : {};
      seen.add(await send(site, { body: new URLSearchParams(fields), headers }));
    }),
    { numRuns: 10_000 },
  );
  // The fuzz reached both sides of the check.
  expect([...seen]).toEqual(expect.arrayContaining([201, 303, 422]));
});

test('JSON', { timeout: 240_000 }, async () => {
  const site = world();
  const answers = fc.dictionary(name, fc.oneof(fc.jsonValue(), fc.integer({ min: 0, max: 5 })));
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    answers.map((all) => JSON.stringify({ submissionId: ids.first, answers: all })),
    fc.dictionary(name, fc.jsonValue()).map((all) => JSON.stringify({ submissionId: ids.first, answers: {}, ...all })),
  );
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(body, async (sent) => {
      seen.add(await send(site, { body: sent, headers: { 'Content-Type': 'application/json' } }));
    }),
    { numRuns: 10_000 },
  );
  expect([...seen]).toEqual(expect.arrayContaining([201, 422]));
});

test('addresses', async () => {
  const { site } = world();
  await fc.assert(
    fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (rest, query) => {
      for (const start of ['', '/s', '/s/', '/r', `${path}/thanks`]) {
        const { status } = await site.request(`${start}${rest}?code=${query}&receipt=${query}&lang=${query}`);
        expect(status).toBeLessThan(500);
      }
    }),
    { numRuns: 300 },
  );
});
