// Can an empty platform without the demo be opened to another body's software by pages alone, and closed to it at once?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { npmStart } from '../local/program.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { expectFitForAll } from './fit-for-all.ts';
import { follow, form, type Jar, signInAt, step } from './signed-in.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const own = 'sáng nay trời trong';

/** The first administrator of a platform without the demo, past their one-time password. */
async function administrator() {
  const program = npmStart({ DATA_DIR: await temporaryFolder(), DEMO: '0' });
  const url = await program.line('ready ');
  const once = /^ quan-tri \/ (\S+) {2}platform$/m.exec(program.output())?.[1];
  const jar: Jar = new Map();
  const asked = await signInAt(`${url}/staff`, jar, 'quan-tri', once);
  const chosen = await step(asked.url, jar, form({ newPassword: own, again: own }));
  await (await follow(asked.url, chosen, jar)).response.body?.cancel();
  return { url, jar };
}

/** Sends a form of the staff pages; the id of what it made, from where it leads. */
async function made({ url, jar }: { url: string; jar: Jar }, path: string, fields: Record<string, string>) {
  const answer = await step(`${url}${path}`, jar, form(fields));
  return /\/((?:ag|ca)-\w+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
}

async function pageOf({ url, jar }: { url: string; jar: Jar }): Promise<Page> {
  const context = await browser.newContext({ baseURL: url });
  context.setDefaultTimeout(10_000);
  const secure = { url: url.replace('http:', 'https:'), secure: true, httpOnly: true, sameSite: 'Lax' as const };
  await context.addCookies([...jar].map(([name, value]) => ({ name, value, ...secure })));
  return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const told = async (page: Page) => ({
  id: (await page.locator('#program-id').textContent())?.trim() ?? '',
  secret: (await page.locator('#program-secret').textContent())?.trim() ?? '',
});

function software(url: string) {
  const askToken = ({ id, secret }: { id: string; secret: string }) =>
    fetch(`${url}/oidc/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
  const tokenOf = async (known: { id: string; secret: string }) => (await (await askToken(known)).json()).access_token;
  const status = async (token: string, path: string) =>
    (await fetch(`${url}/api/v1${path}`, { headers: { Authorization: `Bearer ${token}` } })).status;
  return { askToken, tokenOf, status };
}

test('a program is added, reads what is its own, gets a new secret and is withdrawn', {
  timeout: 120_000,
}, async () => {
  const admin = await administrator();
  const top = await made(admin, '/staff/agencies/new', { name: 'Tỉnh Thử', kind: 'province' });
  const inside = await made(admin, '/staff/agencies/new', { name: 'Xã Trong', kind: 'commune', parent: 'Tỉnh Thử' });
  const outside = await made(admin, '/staff/agencies/new', { name: 'Xã Ngoài', kind: 'commune', parent: 'Tỉnh Thử' });
  expect([top, inside, outside]).toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^ag-/)));
  const asked = { title: 'Đợt thử', questionnaire: 'mot-cua-5' };
  const campaign = await made(admin, '/staff/campaigns/new', asked);
  await (await step(`${admin.url}/staff/campaigns/${campaign}/open`, admin.jar, form({}))).body?.cancel();
  const { askToken, tokenOf, status } = software(admin.url);
  const scoresOf = (agency: string) => `/campaigns/${campaign}/scores?agency=${agency}`;

  const page = await pageOf(admin);
  await page.goto('/staff/people');
  await page.getByRole('link', { name: 'Phần mềm kết nối' }).click();
  await page.getByText('Chưa có phần mềm nào kết nối.').waitFor();
  await expectFitForAll(page);
  await page.getByRole('link', { name: 'Thêm phần mềm' }).click();
  await page.getByLabel('Tên phần mềm').fill('Cổng dịch vụ công');
  await page.getByLabel('Đơn vị', { exact: true }).fill('không có');
  await press(page, 'Thêm phần mềm');
  expect(await page.locator('.faults').textContent()).toContain('Xin chọn một vai trò');
  expect(await page.getByLabel('Tên phần mềm').inputValue()).toBe('Cổng dịch vụ công');
  await page.getByRole('radio', { name: /^Gửi phiếu và đọc số liệu/ }).check();
  await page.getByLabel('Đơn vị', { exact: true }).fill('xa trong');
  await expectFitForAll(page);
  await press(page, 'Thêm phần mềm');
  const first = await told(page);
  await expectFitForAll(page);
  const token = await tokenOf(first);
  expect(await status(token, scoresOf(inside))).toBe(200);
  expect([403, 404]).toContain(await status(token, scoresOf(outside)));
  expect([403, 404]).toContain(await status(token, '/people'));

  await page.getByRole('link', { name: 'Đã chép, về trang phần mềm' }).click();
  expect(await page.locator('main').textContent()).toContain('người thêm: Quản trị');
  // Once is once: neither this page nor the trail knows the secret.
  expect(await page.content()).not.toContain(first.secret);
  const trail = await (await step(`${admin.url}/staff/trail?what=client`, admin.jar)).text();
  expect(trail).toContain('đã thêm phần mềm kết nối: Cổng dịch vụ công');
  expect(trail).not.toContain(first.secret);
  await expectFitForAll(page);

  // Tokens tell whole seconds; the old one must be of an earlier second than the new secret.
  await expect.poll(() => new Date().getSeconds() !== new Date(issuedAt(token)).getSeconds()).toBe(true);
  await press(page, 'Tạo khóa bí mật mới');
  const second = await told(page);
  expect(second.id).toBe(first.id);
  expect((await askToken(first)).status).toBe(401);
  expect(await status(token, scoresOf(inside))).toBe(401);
  const next = await tokenOf(second);
  expect(await status(next, scoresOf(inside))).toBe(200);

  await page.getByRole('link', { name: 'Đã chép, về trang phần mềm' }).click();
  await press(page, 'Ngừng phần mềm này');
  await page.getByText('Đã ngừng phần mềm, có hiệu lực ngay.').waitFor();
  expect(await status(next, scoresOf(inside))).toBe(401);
  expect((await askToken(second)).status).toBe(401);
  await press(page, 'Cho kết nối lại');
  await page.getByText('Phần mềm kết nối lại được.').waitFor();
  expect(await status(await tokenOf(second), scoresOf(inside))).toBe(200);
  await page.context().close();
});

const issuedAt = (token: string): number =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).iat * 1000;
