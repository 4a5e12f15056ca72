// Does a link give its holder the kit without an account, exactly until it expires, and nothing to anybody who alters it?
import { beforeAll, expect, test } from 'vitest';
import { groupCode } from '../../functions/domain/point-code.ts';
import { expectProblem, pathsIn } from '../platform/problem.ts';
import { codesWritten, openPdf, textOf, wordsOn } from './pdf-pages.ts';
import { linkWorld, points } from './world.ts';

let world: Awaited<ReturnType<typeof linkWorld>>;
beforeAll(async () => {
  world = await linkWorld();
});

async function link(body: object, who = 'platform') {
  world.setNow('2026-10-01T03:00:00Z');
  const response = await world.call(who, 'POST', '/posters/links', body);
  const made = await response.json();
  expect([response.status, made]).toEqual([201, expect.objectContaining({ url: expect.any(String) })]);
  return made;
}

async function codesIn(response: Response) {
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const pdf = await openPdf(new Uint8Array(await response.arrayBuffer()));
  const codes: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1)
    codes.push(...codesWritten(textOf(await wordsOn(await pdf.getPage(page)))));
  return codes;
}
const codesOf = (...places: number[]) => places.map((i) => groupCode(points[i]?.code ?? '')).toSorted();

/** A page for whoever holds the link, in both languages, that no cache keeps and no page frames. */
async function expectPage(response: Response, status: number, sentence: string) {
  const html = await response.text();
  expect([response.status, html]).toEqual([status, expect.stringContaining(sentence)]);
  expect(html).toContain('lang="en"');
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
}

test('it opens without sign-in until its last moment, then says that it has expired', async () => {
  const { url, expiresAt, posters } = await link({ campaignId: 'ca-one', layout: 'a6', days: 3 });
  expect([posters, expiresAt]).toEqual([3, '2026-10-04T03:00:00.000Z']);
  world.setNow('2026-10-04T02:59:59.999Z');
  const response = await world.follow(url);
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect((await codesIn(response)).toSorted()).toEqual(codesOf(0, 1, 2));
  world.setNow('2026-10-04T03:00:00.000Z');
  await expectPage(await world.follow(url), 410, 'đã hết hạn');
});

test('altered it opens nothing', async () => {
  const { url } = await link({ agencyId: 'ag-tinh' });
  const wrong = `${url.slice(0, -4)}${url.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
  await expectPage(await world.follow(wrong), 404, 'không đúng');
  await expectPage(await world.follow('https://a.vn/staff/kits/x'), 404, 'không đúng');
  await expectPage(await world.follow(url.replace(/[^/]+$/, encodeURIComponent('{}'))), 404, 'không đúng');
});

test('it opens what its maker could see, and later what is left of that', async () => {
  const { url, posters } = await link({ campaignId: 'ca-one', layout: 'sheet', days: 30 }, 'commune');
  expect(posters).toBe(2);
  expect((await codesIn(await world.follow(url))).toSorted()).toEqual(codesOf(0, 1));
  for (const point of points.slice(0, 2)) await world.retire(point);
  await expectPage(await world.follow(url), 404, 'Không còn mã QR');
});

test('the trail says who made it, who had made what was downloaded, and how many posters it was', async () => {
  const { url } = await link({ agencyId: 'ag-xa2', layout: 'tent' });
  await codesIn(await world.follow(url));
  const { items } = await (await world.call('platform', 'GET', '/audit?month=2026-10')).json();
  const told = items.filter(({ thing }: { thing: string }) => thing === 'ag-xa2');
  expect(told).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...{ what: 'posters.link', who: 'platform' },
        after: { layout: 'tent', posters: 1, until: '2026-10-08T03:00:00.000Z' },
      }),
      expect.objectContaining({
        ...{ what: 'posters.link.download', who: 'platform' },
        after: { layout: 'tent', posters: 1, file: 'pdf' },
      }),
    ]),
  );
});

test('it is not made for longer than 30 days, of nothing, or over an agency that its maker does not see', async () => {
  const refused = async (body: object, status: number, who = 'platform') =>
    expectProblem(await world.call(who, 'POST', '/posters/links', body), status);
  for (const days of [0, 31, 1.5, '7'])
    expect(pathsIn((await refused({ campaignId: 'ca-one', days }, 422)).errors)).toEqual(['days']);
  expect(pathsIn((await refused({}, 422)).errors)).toEqual(['campaign']);
  expect(pathsIn((await refused({ agencyId: 'ag-xa2' }, 422, 'commune')).errors)).toEqual(['agency']);
  await refused({ agencyId: 'ag-so', campaignId: 'ca-none' }, 404);
});
