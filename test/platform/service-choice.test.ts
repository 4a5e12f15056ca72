// Does a point without a service let people find theirs? Frequent ones first, and from the portal by a link that names it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { choose, newPhone, send } from '../journeys/phone.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { answer, openCampaign, scored, times } from './small-world.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

/** An agency with twelve procedures, one of them with a name worth searching for. */
async function office() {
  const { admin } = platform;
  const names = ['Đăng ký khai sinh', ...times(11, (i) => `Thủ tục số ${i}`)];
  const { items: services } = await admin.post(
    '/services',
    names.map((name) => ({ name, field: 'Hộ tịch' })),
  );
  const ids: string[] = services.map(({ id }: { id: string }) => id);
  const agency = await admin.post('/agencies', { name: 'Trung tâm', kind: 'one-stop', serviceIds: ids });
  const point = await admin.post('/points', { agencyId: agency.id, label: 'Quầy chung' });
  const campaign = await openCampaign(platform, 'mot-cua-5', { agencyIds: [agency.id] }, { minimumToShow: 3 });
  return { ids, agency, point, campaign };
}

test('the list begins with what most people come for, once enough did', { timeout: 60_000 }, async () => {
  const { ids, point, campaign } = await office();
  const serviceAt = (i: number) => ids[i] ?? '';
  for (const [i, many] of [
    [7, 4],
    [2, 6],
    [5, 2],
  ] as const)
    for (let n = 0; n < many; n += 1)
      expect((await answer(platform, point.code, { T1: 5 }, { serviceId: serviceAt(i) })).status).toBe(201);
  await scored(platform, campaign.id, 12);
  const frequent = await vi.waitFor(
    async () => {
      // A change of the campaign rings the auditor, which would come by itself within the hour.
      await platform.admin.call('PATCH', `/campaigns/${campaign.id}`, { body: { target: 80 + Math.random() } });
      await platform.admin.call('PATCH', `/agencies/${(await platform.admin.get(`/points/${point.code}`)).agencyId}`, {
        body: { placedFrom: '2026-01-01', parentId: null },
      });
      const page = await (await fetch(`${platform.url}/s/${point.code}`)).text();
      const [, group] = /<optgroup label="Thường gặp">(.*?)<\/optgroup>/.exec(page) ?? [];
      expect(group).toBeDefined();
      return [...(group ?? '').matchAll(/value="([^"]+)"/g)].map(([, id]) => id);
    },
    { timeout: 40_000, interval: 2000 },
  );
  expect(frequent).toEqual([serviceAt(2), serviceAt(7)]);
});

test('it is found by a few letters without accents, and counted for', { timeout: 60_000 }, async () => {
  const { ids, point, campaign } = await office();
  const { context, page } = await newPhone(browser);
  await page.goto(`${platform.url}/s/${point.code}`);
  await page.getByRole('searchbox').fill('khai sinh dang');
  await page.getByText('Tìm thấy 1 thủ tục, dịch vụ').waitFor();
  await page.locator('#service').selectOption({ label: 'Đăng ký khai sinh' });
  await choose(page, 'T1', 5);
  await send(page);
  await scored(platform, campaign.id, 1);
  const { rows } = await platform.admin.get(`/campaigns/${campaign.id}/scores?by=service`);
  expect(rows.map(({ key }: { key: string }) => key)).toEqual([ids[0]]);
  await context.close();
});

test('the portal’s link names the service and counts under its own channel; its button is one link and nothing else', async () => {
  const { ids, point, campaign } = await office();
  const { url, html, open } = await platform.admin.get(`/points/${point.code}/link?service=${ids[3]}`);
  expect(open).toBe(true);
  expect(url).toBe(`${platform.url}/s/${point.code}?channel=web&service=${ids[3]}`);
  expect(html).toMatch(
    /^<a href="[^"]+" target="_blank" rel="noopener noreferrer" style="[^"]+">Đánh giá việc phục vụ<\/a>$/,
  );
  const { context, page } = await newPhone(browser, { script: false });
  await page.setContent(html);
  const [opened] = await Promise.all([context.waitForEvent('page'), page.getByRole('link').click()]);
  await choose(opened, 'T1', 4);
  await send(opened);
  const { channel, serviceId } = await scored(platform, campaign.id, 1).then(async () => {
    const [byChannel, byService] = await Promise.all(
      ['channel', 'service'].map((by) => platform.admin.get(`/campaigns/${campaign.id}/scores?by=${by}`)),
    );
    return { channel: byChannel.rows[0].key, serviceId: byService.rows[0].key };
  });
  expect([channel, serviceId]).toEqual(['web', ids[3]]);
  await context.close();
});

test('nobody claims a ticket’s or paper’s channel by the address', async () => {
  const { point, campaign } = await office();
  const page = await (await fetch(`${platform.url}/s/${point.code}?channel=paper`)).text();
  expect(page).not.toContain('name="channel"');
  const body = new URLSearchParams({ submissionId: crypto.randomUUID(), T1: '4', channel: 'ticket' });
  expect((await fetch(`${platform.url}/s/${point.code}`, { method: 'POST', body, redirect: 'manual' })).status).toBe(
    303,
  );
  await scored(platform, campaign.id, 1);
  const { rows } = await platform.admin.get(`/campaigns/${campaign.id}/scores?by=channel`);
  expect(rows.map(({ key }: { key: string }) => key)).toEqual(['qr']);
});
