// Is each imported row checked, and nothing written while one is wrong?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellsOf, lastDay, rowsFor } from './imported-rows.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { at, csvOf, importCsv, importRows, scored, smallWorld, storedRows, type World } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const scores = (world: World, query = '') => platform.admin.get(`/campaigns/${world.campaign.id}/scores${query}`);

test('values below zero, several choices, a status and its reasons come back from the export as they went in', async () => {
  await platform.admin.post('/questionnaires', belowZero);
  const world = await smallWorld(platform, { questionnaire: belowZero.id });
  const row = { pointCode: at(world.points, 0).code, answeredAt: lastDay, channel: 'phone' };
  const given = [
    { ...row, submissionId: crypto.randomUUID(), status: 'clean', Q1: -1, Q2: '1|2', flags: '' },
    { ...row, submissionId: crypto.randomUUID(), status: 'flagged', Q1: 1, Q2: 2, flags: 'straight-line|burst' },
    { ...row, submissionId: crypto.randomUUID(), status: 'excluded', Q1: 0, Q2: '', flags: 'too-fast' },
  ];
  await importRows(platform, world.campaign.id, given);
  const { flagged, questions: counted } = await scored(platform, world.campaign.id, 2);
  expect([flagged, counted[0].counts]).toEqual([1, { '-1': 1, '0': 0, '1': 1 }]);
  const exported = await storedRows(platform, world.campaign.id);
  const expected = given.map(
    ({ submissionId, status, Q1, Q2, flags }) => `${submissionId},phone,${status},${Q1},${Q2},${flags},`,
  );
  const cells = (line: string) => line.split(',').filter((_, i) => i === 0 || i > 4);
  expect(exported.map((line) => cells(line).join(',')).toSorted()).toEqual(expected.toSorted());
});

const belowZero = {
  id: 'duoi-khong',
  title: { vi: 'Thang có giá trị âm' },
  source: 'test',
  scales: {
    change: { options: [-1, 0, 1].map((value) => ({ value, label: { vi: `Mức ${value}` } })) },
    ways: { options: [1, 2].map((value) => ({ value, label: { vi: `Cách ${value}` } })) },
  },
  sections: [
    {
      id: 'Q',
      title: { vi: 'Phần' },
      questions: [
        { id: 'Q1', kind: 'rating', scale: 'change', text: { vi: 'So với lần trước' } },
        { id: 'Q2', kind: 'multiple', scale: 'ways', text: { vi: 'Bằng cách nào' } },
      ],
    },
  ],
  methods: [
    { id: 'm', version: 1, title: { vi: 'Trung bình' }, question: { formula: 'mean' }, rollUp: 'mean-of-questions' },
  ],
};

describe('nothing is written until every row is valid', () => {
  const good = (world: World) => rowsFor(world, 120).map((row) => cellsOf(row));

  test.each([
    ['a value the scale lacks', { A1: 9 }, 'A1'],
    ['a word for a value', { B2: 'tốt' }, 'B2'],
    ['a day that is none', { answeredAt: '2026-02-30' }, 'answeredAt'],
    ['a day before the campaign', { answeredAt: '2023-12-31' }, 'answeredAt'],
    ['a time without offset', { answeredAt: '2026-10-15T10:00:00' }, 'answeredAt'],
    ['an unknown point', { pointCode: '222222' }, 'pointCode'],
    ['no point at all', { pointCode: '' }, 'pointCode'],
    ['an unknown channel', { channel: 'fax' }, 'channel'],
    ['a reason that no rule gives', { flags: 'burst|gian-lận' }, 'flags'],
    ['an id that is no UUID', { submissionId: '17' }, 'submissionId'],
  ])('%s is named by row and column', async (_, wrong, column) => {
    const world = await smallWorld(platform);
    const rows = good(world);
    const body = csvOf(rows.map((row, i) => (i === 77 ? { ...row, ...wrong } : row)));
    const response = await importCsv(platform, world.campaign.id, body);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    // The heading is row 1, as a spreadsheet shows it.
    expect((await response.json()).errors.map(({ path }: { path: string }) => path)).toEqual([`row 79.${column}`]);
    expect(await storedRows(platform, world.campaign.id)).toEqual([]);
    expect((await scores(world)).responses).toBe(0);
  });

  test('a column that is none of ours', async () => {
    const world = await smallWorld(platform);
    const response = await importCsv(
      platform,
      world.campaign.id,
      csvOf(good(world).map((row) => ({ ...row, A17: 3 }))),
    );
    expect((await response.json()).errors).toEqual([{ path: 'row 2.A17', message: 'unknown column' }]);
    expect(await storedRows(platform, world.campaign.id)).toEqual([]);
  });

  test('an id stored already with other content is a fault of its row, and the new rows beside it stay out', async () => {
    const world = await smallWorld(platform);
    const rows = good(world);
    await importRows(platform, world.campaign.id, rows.slice(0, 60));
    const changed = rows.map((row, i) => (i === 7 ? { ...row, channel: 'phone' } : row));
    const response = await importCsv(platform, world.campaign.id, csvOf(changed));
    expect(response.status).toBe(422);
    expect((await response.json()).errors).toEqual([
      { path: 'row 9.submissionId', message: 'this id is stored already with other content' },
    ]);
    expect(await storedRows(platform, world.campaign.id)).toHaveLength(60);
  });

  test('an import that broke off is completed by sending it again', async () => {
    const world = await smallWorld(platform);
    const rows = good(world);
    await importRows(platform, world.campaign.id, rows.slice(0, 50));
    expect(await importRows(platform, world.campaign.id, rows)).toEqual({ accepted: 70, alreadyThere: 50 });
    await scored(platform, world.campaign.id, 120);
  });

  test('more than 4 MB is 413; 3.9 MB is read', async () => {
    const world = await smallWorld(platform);
    const heading = 'submissionId,pointCode,answeredAt,channel,comment\n';
    const fill = (bytes: number) => heading + `x,,,,${'a'.repeat(990)}\n`.repeat(Math.ceil(bytes / 996));
    expect((await importCsv(platform, world.campaign.id, fill(4.1 * 1024 * 1024))).status).toBe(413);
    expect((await importCsv(platform, world.campaign.id, fill(3.9 * 1024 * 1024))).status).toBe(422);
  });
});
