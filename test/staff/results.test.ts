// Does an administrator find out how a survey came out? Every figure on the page is the API's; what may not be seen is not there.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { numberText, percentText } from '../../functions/domain/vietnamese-number.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessible } from '../journeys/phone.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { expectFitForAll, said } from './fit-for-all.ts';
import { type PageTable, tablesOf, textOf } from './page-tables.ts';
import { type PointsWorld, pointsWorld, type ResultsWorld, resultsWorld } from './results-world.ts';
import { type StaffFetch, signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let world: ResultsWorld;
let admin: StaffFetch;
beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser();
  world = await resultsWorld(platform);
  admin = await staffFetch(platform, 'nen-tang');
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const address = (rest = '') => `/staff/results/${world.now.id}${rest}`;
const pageOf = async (path: string, as: StaffFetch = admin): Promise<string> => {
  const response = await as(path);
  expect(response.status, path).toBe(200);
  return response.text();
};
const tableOf = (page: string, caption: string): PageTable => {
  const found = tablesOf(page).find((table) => table.caption === caption);
  if (found === undefined) throw new Error(`no table ${caption} among ${tablesOf(page).map((one) => one.caption)}`);
  return found;
};

type Interval = { low: number; high: number } | null;
type Scored = {
  key: string;
  label: string;
  index: number | null;
  interval: Interval;
  responses: number;
  rank: { position: number; of: number; low: number; high: number } | null;
  halfDays?: { morning: number; afternoon: number };
  sections: { id: string; index: number | null; base: number }[];
};
const index = (value: number | null): string => (value === null ? 'Chưa có câu trả lời được tính' : percentText(value));
const range = (of: Interval): string => (of === null ? '–' : `${numberText(of.low, 2)}–${numberText(of.high, 2)}`);
const points = (value: number): string => `${value > 0 ? '+' : ''}${numberText(value, 2)}`;
const api = (query: string) => platform.admin.get(`/campaigns/${world.now.id}/${query}`);
const rowsBy = async (by: string): Promise<Scored[]> => (await api(`scores?agency=${world.top.id}&by=${by}`)).rows;

describe('every figure of the overview is the API’s:', () => {
  let page: string;
  beforeAll(async () => {
    page = await pageOf(address());
  });

  test('the finding, the whole, its method, target and what may not be said of it', async () => {
    const total = await api(`scores?agency=${world.top.id}`);
    const { difference } = await api(`comparison?agency=${world.top.id}&against=${world.before.id}`);
    const text = textOf(page);
    expect(text).toContain(
      `Quý IV/2025, Chỉ số hài lòng (khảo sát tại nơi giao dịch) của ${world.top.name} đạt ${index(total.index)}, ` +
        `tăng ${numberText(difference.difference, 2)} điểm phần trăm so với Quý III/2025.`,
    );
    expect(text).toContain(`(${points(difference.interval.low)} đến ${points(difference.interval.high)})`);
    const { interval, method, target, representativeness } = total.sentences;
    for (const sentence of [interval, method, target, representativeness]) expect(text).toContain(sentence);
    expect(text).toContain(`${numberText(total.responses)} phiếu hợp lệ`);
    expect(text).not.toContain('SIPAS của');
  });

  test('units, their ranks and factors, but for the one that one official serves', async () => {
    const shown = (await rowsBy('agency')).filter(({ responses }) => responses > 0);
    const expected = shown.map(({ key, label, index: value, interval, responses, rank }) => {
      if (key === world.units.lone.id) return [label, 'Không hiển thị để bảo vệ người trả lời', '–', '–', '–', '–'];
      const few = `Không xếp hạng: chưa đủ số phiếu (${responses}/30)`;
      const place = rank === null ? [few, '–'] : [`${rank.position}/${rank.of}`, `${rank.low}–${rank.high}`];
      return [label, index(value), range(interval), numberText(responses), ...place];
    });
    expect(tableOf(page, 'Các đơn vị trực thuộc').rows).toEqual(expected);
    const heat = shown.map(({ key, label, sections }) => [
      label,
      ...sections.map((one) =>
        key === world.units.lone.id ? 'Không hiển thị để bảo vệ người trả lời' : index(one.index),
      ),
    ]);
    expect(tableOf(page, 'Từng đơn vị theo từng yếu tố').rows).toEqual(heat);
  });

  test('factors with their change', async () => {
    const { sections: changes } = await api(`comparison?agency=${world.top.id}&against=${world.before.id}`);
    const total = await api(`scores?agency=${world.top.id}`);
    const verdicts: Record<string, string> = { up: 'Tăng', down: 'Giảm', 'no-conclusion': 'Chưa đủ cơ sở kết luận' };
    const expected = (await rowsBy('section')).map(({ key, label, index: value, interval }) => {
      const { before, difference, verdict } = changes.find(({ id }: { id: string }) => id === key);
      const { base } = total.sections.find(({ id }: { id: string }) => id === key);
      return [
        label,
        index(value),
        range(interval),
        numberText(base),
        index(before),
        points(difference),
        verdicts[verdict],
      ];
    });
    expect(tableOf(page, 'Các yếu tố').rows).toEqual(expected);
    expect(expected).toHaveLength(5);
  });

  test('criteria with base and silence, and the period before', async () => {
    const total = await api(`scores?agency=${world.top.id}`);
    const earlier = await platform.admin.get(`/campaigns/${world.before.id}/scores?agency=${world.top.id}`);
    const rows = tableOf(page, 'Các tiêu chí').rows;
    expect(rows).toHaveLength(total.questions.length);
    for (const [i, row] of rows.entries()) {
      const { id, index: value, base, blanks, notApplicable, notAsked } = total.questions[i];
      const before = earlier.questions.find((one: { id: string }) => one.id === id).index;
      expect(row[0]).toMatch(new RegExp(`^${id}\\. `));
      expect([row[1], ...row.slice(3)]).toEqual([
        ...[index(value), index(before), points(value - before)],
        ...[base, blanks, notApplicable, notAsked].map((count) => numberText(count)),
      ]);
    }
  });

  test('weeks, days, channels', async () => {
    const weeks = (await rowsBy('week')).map((row) => [
      index(row.index),
      range(row.interval),
      numberText(row.responses),
    ]);
    expect(tableOf(page, 'Diễn biến').rows.map((row) => row.slice(1))).toEqual(weeks);
    const days = (await rowsBy('day')).map(({ key, responses, halfDays, index: value }) => [
      ...[key.split('-').toReversed().join('/'), numberText(responses)],
      ...[numberText(halfDays?.morning ?? -1), numberText(halfDays?.afternoon ?? -1), index(value)],
    ]);
    expect(tableOf(page, 'Số phiếu theo ngày').rows).toEqual(days);
    expect(page).toContain('<title>06/10/2025: 40 phiếu hợp lệ (buổi sáng 40, buổi chiều 0)</title>');
    const channels = (await rowsBy('channel')).map((row) => [
      index(row.index),
      range(row.interval),
      numberText(row.responses),
    ]);
    expect(tableOf(page, 'Theo kênh trả lời').rows.map((row) => row.slice(1, 4))).toEqual(channels);
    expect(channels).toHaveLength(2);
  });

  test('what explains the change, adding up to it', async () => {
    const { difference, explained } = await api(`comparison?agency=${world.top.id}&against=${world.before.id}`);
    for (const [caption, parts] of [
      ['Theo tiêu chí', explained.byQuestion],
      ['Theo đơn vị', explained.byAgency],
    ] as const) {
      const { rows } = tableOf(page, caption);
      const told = caption === 'Theo đơn vị' ? parts.length - 1 : parts.length;
      expect(rows.at(-1)?.at(-1)).toBe(points(difference.difference));
      expect(rows.length - 1).toBeGreaterThanOrEqual(told);
    }
    expect(tableOf(page, 'Theo tiêu chí').rows.slice(0, -1)).toEqual(
      explained.byQuestion.map(({ label, rate, mix }: { label: string; rate: number; mix: number }) => [
        ...[label, points(rate), points(mix), points(rate + mix)],
      ]),
    );
  });
});

test('what was released of the same stands beside a live figure, as a viewer reads it; a viewer has no such line', {
  timeout: 60_000,
}, async () => {
  await release(92);
  await vi.waitFor(
    async () =>
      expect((await platform.viewer.get(`/campaigns/${world.now.id}/scores?agency=${world.top.id}`)).suppressed).toBe(
        false,
      ),
    { timeout: 30_000, interval: 250 },
  );
  const seen = await platform.viewer.get(`/campaigns/${world.now.id}/scores?agency=${world.top.id}`);
  const { sentences: _, ...asked } = await api(`scores?agency=${world.top.id}&basis=released`);
  expect(seen).toMatchObject(asked);
  const day = seen.to.split('-').toReversed().join('/');
  const said = `${index(seen.index)} (${numberText(seen.responses)} phiếu, đến hết ngày ${day})`;
  expect(textOf(await pageOf(address()))).toMatch(new RegExp(`Số liệu công bố ?${said.replaceAll(/[()]/g, '\\$&')}`));
  expect(textOf(await pageOf('/staff/results'))).toContain(`Số liệu công bố: ${said}`);
  const small = textOf(await pageOf(address(`?agency=${world.units.small.id}`)));
  expect(small).toMatch(/Số liệu công bố ?chưa có: chưa đủ số phiếu, hoặc kỳ chưa kết thúc/);
  const viewer = await staffFetch(platform, 'xem');
  expect(textOf(await pageOf(address(`?agency=${world.top.id}`), viewer))).not.toMatch(/Số liệu công bố ?\d/);
  const { errors } = await (
    await platform.admin.call('GET', `/campaigns/${world.now.id}/scores?basis=released`)
  ).json();
  expect(errors).toMatchObject([{ path: 'agency' }]);
});

test('campaign by campaign, with a break where the questionnaire was another', async () => {
  const page = await pageOf(address());
  const of = async (id: string) => {
    const {
      index: value,
      interval,
      responses,
    } = await platform.admin.get(`/campaigns/${id}/scores?agency=${world.top.id}`);
    return [index(value), range(interval), numberText(responses)];
  };
  expect(tableOf(page, 'Qua các đợt khảo sát').rows).toEqual([
    ['Quý II/2025', ...(await of(world.old.id)), '–'],
    ['Quý III/2025', ...(await of(world.before.id)), 'đổi phiếu hỏi'],
    ['Quý IV/2025', ...(await of(world.now.id)), '–'],
  ]);
  expect(page).toMatch(/<text class="axis"[^>]*>đổi phiếu hỏi<\/text>/);
});

describe('who may not see everything', () => {
  test('reads as staff what the API tells staff: the small unit and one beside it are withheld, the change is not', async () => {
    const staff = await staffFetch(platform, 'tinh');
    const page = await pageOf(address(), staff);
    const rows = new Map(tableOf(page, 'Các đơn vị trực thuộc').rows.map(([name = '', ...row]) => [name, row]));
    expect(rows.get('Xã Nhỏ')?.[0]).toBe('Không hiển thị để bảo vệ người trả lời');
    expect(rows.get('Xã Một Người')?.[0]).toBe('Không hiển thị để bảo vệ người trả lời');
    expect(textOf(page)).toMatch(/đạt [\d,]+%, tăng [\d,]+ điểm phần trăm so với Quý III\/2025/);
    expect(tablesOf(page).map(({ caption }) => caption)).not.toContain('Theo đơn vị');
    const small = textOf(await pageOf(address(`?agency=${world.units.small.id}`), staff));
    expect(small).toContain('Không hiển thị để bảo vệ người trả lời');
    expect(small).not.toMatch(/\d%/);
  });

  test('is not told a change as staff where the period before is withheld', async () => {
    const path = address(`?agency=${world.units.bad.id}&period=2025-11`);
    const text = textOf(await pageOf(path, await staffFetch(platform, 'tinh')));
    expect(text).toContain('Không so sánh: số liệu của một trong hai kỳ không hiển thị để bảo vệ người trả lời');
    expect(text).not.toMatch(/(tăng|giảm) [\d,]+ điểm/);
    expect(textOf(await pageOf(path))).toMatch(/giảm [\d,]+ điểm phần trăm so với Tháng 10\/2025/);
  });

  test('a unit of one official has no figures on any page, not even for the platform', async () => {
    for (const path of [`?agency=${world.units.lone.id}`, `/criteria/A1?agency=${world.units.lone.id}`]) {
      const text = textOf(await pageOf(address(path)));
      expect(text).toContain('chỉ có một người phục vụ');
      expect(text).not.toMatch(/\d%/);
    }
  });

  test('the head of such a unit is led to the figures of its points, and sees none here either', async () => {
    const { items } = await platform.admin.get('/people?q=don%20vi');
    const head = items.find(({ username }: { username?: string }) => username === 'don-vi');
    const grants = [...head.grants, { role: 'agency-admin', agencyId: world.units.lone.id }];
    await platform.admin.patch(`/people/${head.id}`, { grants, revision: head.revision });
    const page = await pageOf(address(`?agency=${world.units.lone.id}`), await staffFetch(platform, 'don-vi'));
    const [, figures = ''] = /href="([^"]+\/points\/[^"]+)"/.exec(page) ?? [];
    expect(figures).toMatch(new RegExp(`^/staff/results/${world.now.id}/points/`));
    expect(textOf(page)).not.toMatch(/\d%/);
    expect(await pageOf(address(`?agency=${world.units.lone.id}`))).not.toContain(figures);
  });

  test('a viewer reads what was released, and how far; never channels, nor a change', async () => {
    const viewer = await staffFetch(platform, 'xem');
    // A change of the campaign rings the auditor, which would come by itself within the minute.
    await platform.admin.patch(`/campaigns/${world.now.id}`, { target: 91 });
    // Blocks are released unit by unit: page and API agree once all of them are.
    const page = await vi.waitFor(
      async () => {
        const one = await platform.viewer.get(`/campaigns/${world.now.id}/scores?agency=${world.top.id}`);
        expect(one.suppressed).toBe(false);
        const read = await pageOf(address(), viewer);
        expect(textOf(read)).toContain(`Số liệu đã công bố đến ngày ${one.to.split('-').toReversed().join('/')}.`);
        expect(textOf(read)).toContain(`đạt ${index(one.index)}`);
        return read;
      },
      { timeout: 15_000, interval: 200 },
    );
    const captions = tablesOf(page).map(({ caption }) => caption);
    expect(captions).toContain('Các tiêu chí');
    for (const kept of ['Theo kênh trả lời', 'Theo tiêu chí', 'Số phiếu theo ngày'])
      expect(captions).not.toContain(kept);
  });

  test('whoever reads no scores is refused', async () => {
    const clerk = await staffFetch(platform, 'nhap-lieu');
    expect((await clerk('/staff/results')).status).toBe(403);
    expect((await clerk(address())).status).toBe(403);
    const other = await platform.admin.post('/agencies', { name: 'Xã Xa', kind: 'commune' });
    const staff = await staffFetch(platform, 'tinh');
    const elsewhere = await staff(address(`?agency=${other.id}`));
    expect(elsewhere.status).toBe(403);
    expect(await elsewhere.text()).not.toContain('Xã Xa');
  });
});

describe('a unit of several points', () => {
  let its: PointsWorld;
  const unitPage = (rest: string, as?: StaffFetch) =>
    pageOf(`/staff/results/${its.campaign.id}${rest}${rest.includes('?') ? '&' : '?'}agency=${its.unit.id}`, as);
  const ofPoints = (query: string) =>
    platform.admin.get(`/campaigns/${its.campaign.id}/scores?agency=${its.unit.id}&${query}`);
  beforeAll(async () => {
    its = await pointsWorld(platform);
  }, 60_000);

  test('shows each point as the API tells it, and leads to it', async () => {
    const page = await unitPage('');
    const { rows } = await ofPoints('by=point');
    expect(rows.map(({ label }: Scored) => label)).toEqual([
      'Quầy 1',
      'Quầy 2',
      'Quầy một người',
      'Không ghi điểm khảo sát',
    ]);
    const expected = rows.map((row: Scored & { suppressed: boolean }) =>
      row.suppressed
        ? [row.label, 'Không hiển thị để bảo vệ người trả lời', '–', '–']
        : [row.label, index(row.index), range(row.interval), numberText(row.responses)],
    );
    expect(tableOf(page, 'Theo điểm khảo sát').rows).toEqual(expected);
    expect(textOf(page)).toContain('Cao nhất là Quầy 1');
    const linked = [...page.matchAll(/\/points\/(\w+)\/figures/g)].map(([, code]) => code);
    expect([...new Set(linked)].toSorted()).toEqual([its.points.first, its.points.second].toSorted());
  });

  test('has a page for each: index, factors, criteria and months, each the API’s', async () => {
    const page = await unitPage(`/points/${its.points.first}/figures`);
    const [one, months] = [
      await ofPoints(`point=${its.points.first}`),
      await ofPoints(`point=${its.points.first}&by=month`),
    ];
    expect(textOf(page)).toContain(
      `Chỉ số hài lòng (khảo sát tại nơi giao dịch) tại điểm là ${index(one.index)}, tính trên ${one.responses} phiếu hợp lệ.`,
    );
    expect(textOf(page)).toContain('không được xếp hạng và không công bố');
    for (const sentence of [one.sentences.interval, one.sentences.method, one.sentences.representativeness])
      expect(textOf(page)).toContain(sentence);
    expect(tableOf(page, 'Các tiêu chí').rows.map((row) => row[1])).toEqual(
      one.questions.slice(0, 16).map((its: Scored) => index(its.index)),
    );
    expect(tableOf(page, 'Các yếu tố').rows.map((row) => row[1])).toEqual(
      one.sections.map((its: Scored) => index(its.index)),
    );
    expect(tableOf(page, 'Diễn biến').rows.map((row) => row[1])).toEqual(
      months.rows.map((row: Scored) => index(row.index)),
    );
  });

  test('says why a point’s figures are not told, and from which days they are', async () => {
    const page = await unitPage(`/points/${its.points.lone}/figures`);
    expect(textOf(page)).toContain('Điểm có một người phục vụ không hiển thị ở đây');
    expect(textOf(page)).not.toMatch(/\d%/);
    const staff = await staffFetch(platform, 'tinh');
    expect(textOf(await unitPage('?from=2026-01-01&to=2026-02-12', staff))).toContain('theo tháng trọn vẹn');
    const viewed = await unitPage('', await staffFetch(platform, 'xem'));
    expect(viewed).not.toContain('Theo điểm khảo sát');
  });

  test('is fit for all, on a phone and in the dark', async () => {
    const page = await signedIn(browser, platform, 'nen-tang', { viewport: { width: 1280, height: 900 } });
    await page.goto(`/staff/results/${its.campaign.id}?agency=${its.unit.id}`);
    await expectFitForAll(page);
    await page.getByRole('link', { name: 'Quầy 1' }).first().click();
    expect(await said(page.locator('h1'))).toBe('Quầy 1');
    await expectFitForAll(page);
    await page.context().close();
  });
});

test('days that are none are said to be so, and nothing typed is lost', async () => {
  const response = await admin(address('?period=custom&from=2025-11-20&to=2025-11-01'));
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page).toContain('Khoảng ngày chưa đúng');
  expect(page).toContain('value="2025-11-20"');
  const days = await api(`scores?agency=${world.top.id}&from=2025-11-01&to=2025-11-20`);
  expect(textOf(await pageOf(address('?from=2025-11-01&to=2025-11-20')))).toContain(`đạt ${index(days.index)}`);
});

test('a month is compared with the month before it', async () => {
  const { difference } = await api(`comparison?agency=${world.top.id}&from=2025-11-01&to=2025-11-30`);
  const text = textOf(await pageOf(address('?period=2025-11')));
  expect(text).toContain(`giảm ${numberText(-difference.difference, 2)} điểm phần trăm so với Tháng 10/2025`);
});

/** A change of a campaign rings the auditor, which would come by itself within the minute. */
async function release(target: number): Promise<void> {
  for (const { id } of [world.before, world.now]) await platform.admin.patch(`/campaigns/${id}`, { target });
}

/** A plan of the worst unit, made of what the third quarter released and filled with what the fourth did. */
async function planFromLastQuarter(): Promise<{ id: string }> {
  const { admin: api } = platform;
  const { bad } = world.units;
  const rows = [{ id: 'r1', label: 'Thủ tục niêm yết công khai', increase: '5' }];
  const table = { id: 'b', title: 'Tiêu chí yếu', headings: 'contents', baseline: '2025-Q3', goal: '2025-Q4', rows };
  const tasks = [{ id: 't1', title: 'Niêm yết lại thủ tục', serves: ['r1'], deadline: 'Quý IV/2025' }];
  const head = { title: 'Kế hoạch sau Quý ba', agencyId: bad.id, period: '2025-Q4' };
  const plan = await api.post('/plans', { ...head, tables: [table], tasks });
  const take = [{ part: { kind: 'question', id: 'B1' }, lineId: 'r1' }];
  await release(93);
  const sides = [
    { campaign: world.before.id, into: 'baseline' },
    { campaign: world.now.id, into: 'outcome' },
  ];
  for (const side of sides)
    await vi.waitFor(async () => {
      const taken = await api.call('POST', `/plans/${plan.id}/measures`, { body: { ...side, take } });
      expect(taken.status, await taken.text()).toBe(200);
    }, 30_000);
  return api.post(`/plans/${plan.id}/tasks/t1/progress`, { state: 'done' });
}

test('a new administrator finds the worst unit, the three things to mend first, and whether the last quarter’s work helped', {
  timeout: 90_000,
}, async () => {
  const { id: plan } = await planFromLastQuarter();
  const page = await signedIn(browser, platform, 'nen-tang', { viewport: { width: 1280, height: 900 } });
  await page.goto('/staff');
  expect(await said(page.locator('main'))).toContain('Việc cần làm');
  await page.getByRole('link', { name: 'Kết quả', exact: true }).click();
  await page.getByRole('link', { name: 'Quý bốn' }).click();
  await expectFitForAll(page);
  expect(await said(page.locator('.finding').first())).toContain('tăng');
  await page.getByRole('link', { name: 'Xã Kém' }).first().click();
  expect(await said(page.locator('h1'))).toBe('Xã Kém');
  expect(await said(page.locator('dl.facts').first())).toMatch(/Xếp hạng: \d\/\d \(khoảng hạng/);
  // Which three things first; whether it got better, and by more than chance; what the plan of last quarter has come to.
  expect(await page.locator('ol.list').first().locator('> li').count()).toBe(3);
  expect(await said(page.locator('.finding').first())).toMatch(/tăng [\d,]+ điểm phần trăm so với Quý III\/2025/);
  await page.getByRole('link', { name: 'Kế hoạch sau Quý ba' }).click();
  expect(await said(page.locator('.finding'))).toMatch(/1\/1 nhiệm vụ đã hoàn thành; .*qua khảo sát: 1 tăng/);
  const { moved } = (await platform.admin.get(`/plans/${plan}`)).tables[0].rows[0].outcomeMeasured;
  expect(moved.verdict).toBe('up');
  expect(await said(page.locator('main'))).toContain(`tăng ${numberText(moved.difference, 2)} điểm phần trăm`);
  await expectFitForAll(page);
  await page.goBack();
  await page.locator('ol.list a').first().click();
  expect(await said(page.locator('main'))).toContain('Mức trả lời');
  await expectAccessible(page);
  await page.getByRole('navigation', { name: 'Vị trí' }).getByRole('link', { name: world.top.name }).click();
  expect(await said(page.locator('h1'))).toBe(world.top.name);
  await page.context().close();
});
