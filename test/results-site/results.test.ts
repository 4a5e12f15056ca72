// What does everybody read of a campaign? Exactly what a viewer of all of it reads, once its results are public, and never a live figure.
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Score, ShownScore } from '../../functions/operations/score-view.ts';
import { indexText } from '../../web/words/index-text.ts';
import { hospital, xa1, xa2 } from '../counting/release-world.ts';
import { smallQuestionnaire } from '../counting/small-questionnaire.ts';
import { agency, putAgencies } from '../counting/world.ts';
import { at } from '../platform/small-world.ts';
import { path, publicUrl, resultsWorld } from './world.ts';

type World = Awaited<ReturnType<typeof resultsWorld>>;
const method = at(smallQuestionnaire.methods, 0);
const isShown = (score: Score): score is ShownScore => !score.suppressed;

describe('public results', () => {
  let world: World;
  const text = async (address: string) => (await world.get(address)).text();
  const json = async (address: string) => (await world.get(address)).json();
  const asViewer = (query: string) => world.ask('viewer', query);

  beforeAll(async () => {
    world = await resultsWorld();
    await putAgencies(world.store, [
      { ...agency('ag-tinh', {}), hotline: '0214 3 840 034' },
      { ...agency('ag-xa2', { parentId: 'ag-tinh' }), name: '=HYPERLINK("x")' },
    ]);
    for (const day of ['2026-09-30', '2026-10-10']) {
      await world.answer(xa1, day, 4, 2);
      await world.answer(xa2, day, 1, 5);
      await world.answer({ ...xa1, service: true }, day, 3, 1);
    }
    // Two people are too few to show.
    await world.answer(hospital, '2026-10-10', 1, 1);
    await world.round('2026-10-11');
    await world.state({
      ...{ campaignId: 'ca-one', agencyId: 'ag-xa1', writtenAt: '2026-10-12T03:00:00Z' },
      text: 'Hệ thống <hỏng> hai tuần.\nĐã sửa.',
    });
  });

  it.each(['ag-tinh', 'ag-xa1', 'ag-xa2', 'ag-bv'])(
    'are of %s what the API tells a viewer, every figure',
    async (id) => {
      const [result] = (await json(`${path}/${id}/scores.json`)).results;
      expect(result.total).toEqual(await asViewer(`?agency=${id}`));
      for (const [rows, by] of [
        [result.units, 'agency'],
        [result.services, 'service'],
      ] as const)
        expect(rows).toEqual((await asViewer(`?agency=${id}&by=${by}`)).rows);
    },
  );

  it('begin with the province, and show every figure of it', async () => {
    const page = await text(path);
    const { rows, total }: { rows: Score[]; total: ShownScore } = await asViewer('?agency=ag-tinh&by=agency');
    const figures = [total, ...rows.filter(isShown)];
    for (const { index, responses, interval } of figures) {
      expect(page).toContain(indexText(method, index ?? -1, 'vi'));
      expect(page).toContain(String(responses));
      expect(page).toContain(`${indexText(method, interval?.low ?? -1, 'vi', 1)}–`);
    }
    for (const { index, base } of [...total.sections, ...total.questions])
      if (index !== null)
        for (const part of [indexText(method, index, 'vi'), `n = ${base}`]) expect(page).toContain(part);
    expect(page).toContain('từ 01/01/2026 đến 10/10/2026');
    expect(page).toContain('0214 3 840 034');
    expect(page).toContain('không thay thế Chỉ số SIPAS');
  });

  it('say what is withheld, and why, without a number', async () => {
    expect((await asViewer('?agency=ag-bv')).suppressed).toBe(true);
    const page = await text(`${path}/ag-bv`);
    expect(page).toContain('Chưa có số liệu được công bố của ag-bv');
    expect(page).not.toMatch(/class="big"|n = /);
    expect(await text(`${path}/ag-xa1`)).toContain('Không hiển thị để bảo vệ người trả lời');
  });

  it('give a unit its rank with the places chance could give, and the way up', async () => {
    const page = await text(`${path}/ag-xa1`);
    const { rows } = await asViewer('?agency=ag-tinh&by=agency');
    const { rank } = rows.find(({ key }: { key: string }) => key === 'ag-xa1');
    expect(page).toContain(`xếp hạng ${rank.position}/${rank.of} đơn vị đủ số phiếu.`);
    expect(page).toContain(`${rank.position}/${rank.of} (khoảng hạng: `);
    expect(page).toContain(`<a href="${path}/ag-tinh">ag-tinh</a>`);
  });

  it('show the unit’s own statement beside its figures, as text', async () => {
    expect(await text(`${path}/ag-xa1`)).toContain('Hệ thống &lt;hỏng&gt; hai tuần.\nĐã sửa.');
    expect(await text(`${path}/ag-xa2`)).not.toContain('Ý kiến giải trình');
    expect(await text(path)).toContain('có ý kiến giải trình');
    expect(at((await json(`${path}/scores.json`)).results, 0)).toMatchObject({ statements: [{ agencyId: 'ag-xa1' }] });
  });

  it('leave as a tidy CSV in which nothing runs, with the same figures', async () => {
    const answer = await world.get(`${path}/scores.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: Record<string, string>[] = parse(Buffer.from(bytes), { bom: true, columns: true });
    const total: ShownScore = await asViewer('?agency=ag-tinh');
    const of = (agencyId: string, part: string, partId: string, measure: string, service = '*') =>
      rows.find(
        (row) =>
          row['agency_id'] === agencyId &&
          row['service_id'] === service &&
          row['part'] === part &&
          row['part_id'] === partId &&
          row['measure'] === measure,
      );
    expect(of('ag-tinh', 'whole', '', 'index')).toMatchObject({
      value: String(total.index),
      from: total.from,
      to: total.to,
    });
    for (const { id, counts, base } of total.questions) {
      expect(of('ag-tinh', 'question', id, 'base')?.['value']).toBe(String(base));
      for (const [value, count] of Object.entries(counts))
        expect(of('ag-tinh', 'question', id, `count_${value}`)?.['value']).toBe(String(count));
    }
    const service = await asViewer('?agency=ag-tinh&service=sv-khaisinh');
    expect(of('ag-tinh', 'whole', '', 'index', 'sv-khaisinh')?.['value']).toBe(String(service.index));
    expect(of('ag-so', 'whole', '', 'index')).toMatchObject({ value: '', note: 'withheld' });
    expect(new Set(rows.map(({ agency: name }) => name))).toContain('\'=HYPERLINK("x")');
  });

  it('are the same for everybody and kept for five minutes; asked again, nothing is sent', async () => {
    for (const address of [path, `${path}/scores.csv`, `${path}/scores.json`, '/ket-qua']) {
      const { status, headers } = await world.get(address);
      expect([status, headers.get('cache-control'), headers.get('set-cookie')]).toEqual([
        200,
        'public, max-age=300, s-maxage=300, stale-while-revalidate=600',
        null,
      ]);
      const again = await world.get(address, { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  it('can only be read, and run nothing', async () => {
    const posted = await world.get(path, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const policy = (await world.get(path)).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action 'none'/);
    expect(await text(path)).not.toMatch(/<script|style="/);
  });

  it('are found by search engines, and in English', async () => {
    expect(await text('/robots.txt')).toContain(`Sitemap: ${publicUrl}/ket-qua/sitemap.xml`);
    expect(await text('/ket-qua/sitemap.xml')).toContain(`<loc>${publicUrl}${path}</loc>`);
    const page = await text(`${path}?lang=en`);
    expect(page).toContain(`<link rel="canonical" href="${publicUrl}${path}"`);
    expect(page).not.toContain('noindex');
    expect(page).toContain('the satisfaction index (survey at the place of service) of ag-tinh reached');
    const english = await world.get('/results/ca-one/ag-xa1');
    expect([english.status, english.headers.get('location')]).toEqual([301, `${path}/ag-xa1?lang=en`]);
  });

  it.each(['/ket-qua/nowhere', `${path}/nowhere`, `${path}/nowhere/scores.csv`, '/ket-qua/a/b/c/d'])(
    'are not at %s',
    async (address) => {
      const answer = await world.get(address);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'public, max-age=60']);
      expect(await answer.text()).toContain('noindex');
    },
  );

  // Last, for it changes what the others read.
  it('do not change by a fresh answer, only by the block it is released in', async () => {
    const before = await text(`${path}/ag-xa2`);
    await world.answer(xa2, '2026-11-02', 4, 2);
    await world.count();
    expect((await world.ask('platform', '?agency=ag-xa2')).responses).toBe(18);
    expect(await text(`${path}/ag-xa2`)).toBe(before);
    await world.round('2026-11-20');
    const after = await text(`${path}/ag-xa2`);
    expect(after).not.toBe(before);
    expect(after).toContain('<dd>18</dd>');
    expect(world.logged).toEqual([]);
  });
});

test.each([
  ['no consent', {}],
  ['a consent taken back', { publicResults: false }],
  ['a draft', { publicResults: true, status: 'draft' as const }],
])('nothing is public with %s', async (_, settings) => {
  const world = await resultsWorld(settings);
  for (const rest of ['', '/ag-xa1', '/scores.csv', '/scores.json'])
    expect((await world.get(`${path}${rest}`)).status).toBe(404);
  expect(await (await world.get('/ket-qua')).text()).toContain('Chưa có đợt khảo sát nào công bố kết quả');
  expect(await (await world.get('/ket-qua/sitemap.xml')).text()).not.toContain(path);
});

test('a campaign over units without a common agency shows each of them, and no figure of all', async () => {
  const world = await resultsWorld({ publicResults: true, covers: { agencyIds: ['ag-xa1', 'ag-le'] } });
  await putAgencies(world.store, [agency('ag-le', {})]);
  await world.answer(xa1, '2026-10-10', 4, 2);
  await world.round('2026-10-11');
  const page = await (await world.get(path)).text();
  expect(page).toContain('gồm 2 đơn vị không có cơ quan cấp trên chung');
  expect(page).toContain(`<a href="${path}/ag-xa1">ag-xa1</a>`);
  expect(page).toContain('Kết quả dựa trên 6 phiếu');
  // The commune next door is none of this campaign's.
  expect((await world.get(`${path}/ag-xa2`)).status).toBe(404);
  expect(at((await (await world.get(`${path}/scores.json`)).json()).results, 1)).toMatchObject({
    agency: { id: 'ag-le' },
  });
});
