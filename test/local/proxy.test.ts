// Does a platform in production work behind the proxies of docs/on-premises, and does no address of a citizen stay behind?
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { freePort } from '../../infra/local/free-port.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { rightCertificate } from '../messenger/certificates.ts';
import { at, scored, smallWorld } from '../platform/small-world.ts';
import { inProduction } from './in-production.ts';
import { caddy, isInstalled, nginx } from './proxies.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Nobody vouches for the certificate of a test: Node reads this at each connection.
beforeAll(() => void vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0'));
afterAll(() => void vi.unstubAllEnvs());

const own = 'sáng nay trời trong';

type Sent = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | string[];
  /** Much was promised, and no more comes. */
  unfinished?: boolean;
};

/** From 127.0.0.2, so that it can be told from everything else that is on this machine; pieces of a body come slowly. */
async function askFrom2(url: string, { method = 'GET', headers = {}, body = [], unfinished = false }: Sent = {}) {
  const options = { method, headers, localAddress: '127.0.0.2', ca: rightCertificate.cert };
  const asking = request(url, options);
  const answered = new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      asking.on('error', reject);
      asking.on('response', (response) =>
        text(response).then(
          (said) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: said }),
          reject,
        ),
      );
    },
  );
  for (const piece of [body].flat()) {
    asking.write(piece);
    await wait(200);
  }
  if (!unfinished) asking.end();
  return answered.finally(() => asking.destroy());
}

const proxies = { nginx, caddy };

describe.each(['nginx', 'caddy'] as const)('behind %s', (name) => {
  const there = isInstalled(name);
  if (!there) console.warn(`${name} is not installed: its configuration in docs/on-premises is NOT tested here`);

  test.skipIf(!there)('people sign in and answer; nobody’s address is written down', { timeout: 150_000 }, async () => {
    const [port, plainPort] = [await freePort(), await freePort()];
    const publicUrl = `https://127.0.0.1:${port}`;
    const platform = await inProduction({ PUBLIC_URL: publicUrl });
    const { url, program, password } = platform;
    const place = { folder: await temporaryFolder(), platformPort: Number(new URL(url).port), plainPort, port };
    const proxy = await proxies[name](place);
    const { campaign, points } = await smallWorld(platform);
    const { code, url: printed } = at(points, 0);
    expect(printed).toBe(`${publicUrl}/s/${code}`);

    // An administrator, in a browser.
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ ignoreHTTPSErrors: true });
      await page.goto(`${publicUrl}/staff`);
      await page.fill('[name=username]', 'quan-tri');
      await page.fill('[name=password]', password);
      await page.press('[name=password]', 'Enter');
      await page.fill('[name=newPassword]', own);
      await page.fill('[name=again]', own);
      await page.press('[name=again]', 'Enter');
      await page.waitForURL(`${publicUrl}/staff`);
      expect(await page.textContent('body')).toContain('Quản trị nền tảng');

      // A citizen, whose phone may run no script.
      const phone = await browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled: false });
      const survey = await phone.newPage();
      await survey.goto(printed);
      await survey.check('[name=A1][value="5"]');
      await survey.click('button:has-text("Gửi phiếu")');
      await survey.waitForURL(`${printed}/thanks?*`);
    } finally {
      await browser.close();
    }

    // A citizen whose network is slow, from an address of their own.
    const submissionId = crypto.randomUUID();
    const body = JSON.stringify({ submissionId, answers: { A1: 5 } });
    const slowly = [body.slice(0, 20), body.slice(20, 40), body.slice(40)];
    const json = { 'Content-Type': 'application/json' };
    const thanked = await askFrom2(`${publicUrl}/s/${code}`, { method: 'POST', headers: json, body: slowly });
    expect([thanked.status, JSON.parse(thanked.body).receipt]).toEqual([201, expect.any(String)]);
    await scored(platform, campaign.id, 2);

    // Whatever a request says of itself, addresses are the platform's own.
    const lies = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'http', 'X-Forwarded-For': '1.2.3.4' };
    const provider = await askFrom2(`${publicUrl}/oidc/.well-known/openid-configuration`, { headers: lies });
    expect(JSON.parse(provider.body)).toMatchObject({
      issuer: `${publicUrl}/oidc`,
      token_endpoint: `${publicUrl}/oidc/token`,
    });
    const page = await askFrom2(printed, { headers: lies });
    expect([page.status, page.body.includes('evil.example')]).toEqual([200, false]);
    expect(page.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");

    // What is too large is refused; what comes without encryption is sent on.
    const large = { method: 'POST', headers: { ...json, 'Content-Length': '6000000' }, body: 'x', unfinished: true };
    expect((await askFrom2(printed, large)).status).toBe(413);
    const plain = await fetch(`http://127.0.0.1:${plainPort}/s/${code}`, { redirect: 'manual' });
    expect(plain.status).toBe(308);
    expect(plain.headers.get('location')).toMatch(/^https:\/\/127\.0\.0\.1(:\d+)?\/s\//);

    // A platform that is away is a short answer and no line with an address.
    program.child.kill('SIGTERM');
    expect(await program.exitCode).toBe(0);
    expect((await askFrom2(printed)).status).toBe(502);
    const said = await proxy.said();
    expect(said).not.toContain(code);
    for (const one of [said, program.output()]) expect(one).not.toContain('127.0.0.2');
    expect(program.output()).not.toContain(password);
  });
});
