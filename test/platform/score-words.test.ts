// What does a score say beside its figures? How it was computed and whom it speaks for, its target, and ranks that leave one official out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Row, row, scores } from './province.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { at, importRows, scored, smallWorld, times } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const day = '2026-03-05';

async function surveyed(more: object) {
  const world = await smallWorld(platform, { campaign: more });
  const code = at(world.points, 0).code;
  const rows = times(40, (i) => row(code, day, i < 34 ? 5 : 2));
  await importRows(platform, world.campaign.id, rows);
  await scored(platform, world.campaign.id, 40);
  return world;
}

describe('sentences of a score', () => {
  test('of people who chose to answer there is no confidence interval, and nothing is said of all citizens', async () => {
    const { sentences, interval } = await scores(platform, await surveyed({ target: 90 }));
    expect(interval).not.toBeNull();
    expect(sentences.name).toBe('Chỉ số hài lòng (khảo sát tại nơi giao dịch)');
    expect(sentences.method).toBe('Tỷ lệ hài lòng (mức 4 và 5), trung bình các tiêu chí (phương pháp bản 1)');
    expect(sentences.interval).toMatch(/^Khoảng dao động do số phiếu( \(gần đúng\))?: \d+,\d%–\d+,\d%$/);
    expect(sentences.intervalNote).toContain('chưa gồm sai lệch do người dân tự chọn tham gia');
    expect(sentences.representativeness).toContain('dựa trên 40 phiếu');
    expect(sentences.representativeness).toContain('không thay thế Chỉ số SIPAS');
    expect(sentences.methodUnknown).toContain('1001/QĐ-BNV');
    expect(sentences.target).toBe('Mục tiêu ≥ 90,00% · Chưa đạt');
    expect(JSON.stringify(sentences)).not.toContain('Khoảng tin cậy');
  });

  test('of a random sample there is one, in English where that is asked for', async () => {
    const world = await surveyed({ sample: 'random' });
    const { sentences } = await scores(platform, world, '?lang=en&method=mean5');
    expect(sentences.interval).toMatch(/^95% confidence interval/);
    expect([sentences.intervalNote, sentences.representativeness]).toEqual([null, null]);
    expect(sentences.method).toContain('Mean as a share of the highest level (%) (method version 1)');
  });

  test('a table says them once, with its total', async () => {
    const table = await scores(platform, await surveyed({}), '?by=day');
    expect(table.total.sentences.name).toContain('Chỉ số hài lòng');
    expect(table.rows.map((one: Row & { sentences?: object }) => one.sentences)).toEqual([undefined]);
  });
});

describe('a target', () => {
  test('is met by the figure as published, by the campaign’s own method alone', async () => {
    const world = await surveyed({ target: 85 });
    expect((await scores(platform, world)).target).toEqual({ value: 85, met: true, gap: 0, sure: false });
    expect((await scores(platform, world, '?method=mean5')).target).toBeNull();
    expect((await scores(platform, world, '?by=question')).rows.map((one: { target: null }) => one.target)).toEqual(
      times(16, () => null),
    );
  });
});

describe('a method that takes certain channels only', () => {
  test('sees no others, however the score is grouped, and says so; an unknown channel is refused by its path', async () => {
    const base = await platform.admin.get('/questionnaires/sipas-dv-16');
    const onCode = { ...base.methods[0], id: 'ma-qr', channels: ['qr', 'kiosk'] };
    await platform.admin.post('/questionnaires', { ...base, id: 'kenh', methods: [base.methods[0], onCode] });
    const world = await smallWorld(platform, { questionnaire: 'kenh' });
    const code = at(world.points, 0).code;
    await importRows(platform, world.campaign.id, [
      ...times(6, () => row(code, day, 5, { channel: 'qr' })),
      ...times(3, () => row(code, day, 1, { channel: 'paper' })),
      row(code, day, 1, { channel: 'kiosk' }),
    ]);
    await scored(platform, world.campaign.id, 10);
    expect((await scores(platform, world)).index).toBe(60);
    const only = await scores(platform, world, '?method=ma-qr&by=channel');
    expect([only.total.responses, only.total.index]).toEqual([7, 85.71]);
    expect(only.rows.map(({ key }: Row) => key)).toEqual(['kiosk', 'qr']);
    expect(only.total.sentences.method).toContain('chỉ tính phiếu qua: qr, kiosk');
    const wrong = { ...base, id: 'kenh-sai', methods: [{ ...onCode, channels: ['fax'] }] };
    const refused = await platform.admin.call('POST', '/questionnaires', { body: wrong });
    expect(refused.status).toBe(422);
    expect(JSON.stringify(await refused.json())).toContain('methods.0.channels');
  });
});

describe('ranks', () => {
  test('leave out a unit whose points one official serves, and name quarter and peers', async () => {
    const { admin } = platform;
    const root = await admin.post('/agencies', { name: 'Tỉnh xếp hạng', kind: 'province' });
    const { items: communes } = await admin.post(
      '/agencies',
      times(3, (i) => ({ name: `Xã xếp hạng ${i}`, kind: 'commune', parentId: root.id, group: 'vùng cao' })),
    );
    const ids = communes.map(({ id }: { id: string }) => id);
    const { items: points } = await admin.post(
      '/points',
      ids.map((agencyId: string, i: number) => ({ agencyId, label: 'Quầy', onePerson: i === 0 })),
    );
    const world = await smallWorld(platform, { campaign: { covers: { agencyIds: ids } } });
    const rows = points.flatMap(({ code }: { code: string }, i: number) =>
      times(20, (n) => row(code, day, n < 20 - 3 * i ? 5 : 1)),
    );
    await importRows(platform, world.campaign.id, rows);
    await scored(platform, world.campaign.id, 60);
    const table = await scores(platform, world, `?by=agency&agency=${root.id}`);
    const ranks = table.rows.map((one: { label: string; rank: { position: number } | null }) => [
      one.label,
      one.rank?.position ?? null,
    ]);
    expect(ranks).toEqual([
      ['Xã xếp hạng 0', null],
      ['Xã xếp hạng 1', 1],
      ['Xã xếp hạng 2', 2],
    ]);
    expect(table.rows[1].rank).toMatchObject({
      of: 2,
      ofAll: 3,
      quarter: 1,
      quarterSize: 1,
      peers: { group: 'vùng cao', position: 1, of: 2 },
    });
  });
});
