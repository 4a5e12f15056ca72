// How does a session end, and who may never have one? By time, by the epoch, by withdrawal; what was typed is kept.
import { describe, expect, test } from 'vitest';
import { withSessionsEnded } from '../../functions/domain/person.ts';
import { sealer } from '../../functions/staff-site/sign-in/sealed-cookie.ts';
import { changePerson } from '../../functions/store/people.ts';
import { lan, note, secrets, world } from './world.ts';

const minute = 60_000;
const cookie = '__Host-long-dan';

const form = (fields: string[][], headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
});

const expectAsksToSignIn = async (asking: Promise<Response>) => {
  const answer = await asking;
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/staff/sign-in?to=%2Fstaff']);
};

describe('a session', () => {
  test('lets its person see the pages, by a cookie that scripts and other sites cannot use', async () => {
    const { ask, enter, moment } = await world();
    await enter();
    moment.now += minute;
    const answer = await ask('/staff');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Nguyễn Thị Lan');
    const [line] = answer.headers.getSetCookie();
    expect(line).toMatch(/^__Host-long-dan=[\w-]+\.\.[\w.-]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(line).not.toContain('pe-lan');
  });

  test('ends after half an hour without a request', async () => {
    const { ask, enter, moment } = await world();
    await enter();
    for (let i = 0; i < 3; i += 1) {
      moment.now += 29 * minute;
      expect((await ask('/staff')).status).toBe(200);
    }
    moment.now += 30 * minute;
    await expectAsksToSignIn(ask('/staff'));
  });

  test('ends ten hours after it began, however busy', async () => {
    const { ask, enter, moment } = await world();
    await enter();
    for (let minutes = 20; minutes < 600; minutes += 20) {
      moment.now += 20 * minute;
      expect((await ask('/staff')).status).toBe(200);
    }
    moment.now += 20 * minute;
    await expectAsksToSignIn(ask('/staff'));
  });

  test('is written anew at most once a minute', async () => {
    const { ask, enter, moment } = await world();
    await enter();
    moment.now += minute - 1;
    expect((await ask('/staff')).headers.getSetCookie()).toEqual([]);
    moment.now += 1;
    expect((await ask('/staff')).headers.getSetCookie()).toHaveLength(1);
    expect((await ask('/staff')).headers.getSetCookie()).toEqual([]);
  });

  test('ends at once when the epoch is raised elsewhere', async () => {
    const { ask, enter, store } = await world();
    await enter();
    expect((await ask('/staff')).status).toBe(200);
    await changePerson(store, lan.id, withSessionsEnded, { ...note, id: 'elsewhere' });
    await expectAsksToSignIn(ask('/staff'));
  });

  test('of a withdrawn person is told so, and its cookie goes', async () => {
    const { ask, enter, store, jar } = await world();
    await enter();
    await changePerson(store, lan.id, (one) => ({ ...one, status: 'withdrawn' }), { ...note, id: 'withdrawn' });
    const answer = await ask('/staff');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('đã được thu hồi');
    expect(jar.has(cookie)).toBe(false);
  });

  test('of nobody the registry knows is none', async () => {
    const { ask, enter } = await world({ people: [] });
    await enter();
    await expectAsksToSignIn(ask('/staff'));
  });

  test('made with an older secret goes on; with one that was dropped, or altered, or sealed for else, it does not', async () => {
    const { ask, enter, jar, moment } = await world();
    await enter(lan, secrets.slice(1));
    expect((await ask('/staff')).status).toBe(200);
    await enter(lan, ['a secret that was dropped long ago..']);
    await expectAsksToSignIn(ask('/staff'));
    await enter();
    const whole = jar.get(cookie) ?? '';
    const at = whole.length - 30;
    jar.set(cookie, `${whole.slice(0, at)}${whole[at] === 'A' ? 'B' : 'A'}${whole.slice(at + 1)}`);
    await expectAsksToSignIn(ask('/staff'));
    const session = { person: lan.id, epoch: lan.epoch, begun: moment.now, seen: moment.now };
    jar.set(cookie, await sealer(secrets, 'sign-in').seal(session));
    await expectAsksToSignIn(ask('/staff'));
    jar.set(cookie, `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`);
    await expectAsksToSignIn(ask('/staff'));
    jar.set(cookie, await sealer(secrets, 'session').seal(session));
    expect((await ask('/staff')).status).toBe(200);
  });
});

describe('signing out', () => {
  test('ends this session; everywhere, every one', async () => {
    const { ask, enter, jar } = await world();
    await enter();
    const elsewhere = jar.get(cookie) ?? '';
    const out = await ask('/staff/sign-out', { method: 'POST' });
    expect([out.status, out.headers.get('location')]).toEqual([303, '/staff/signed-out']);
    expect(jar.has(cookie)).toBe(false);
    jar.set(cookie, elsewhere);
    expect((await ask('/staff')).status).toBe(200);
    await ask('/staff/sign-out-everywhere', { method: 'POST' });
    expect(jar.has(cookie)).toBe(false);
    jar.set(cookie, elsewhere);
    await expectAsksToSignIn(ask('/staff'));
  });

  test('goes by a form, not by a link', async () => {
    const { ask, enter, jar } = await world();
    await enter();
    await ask('/staff/sign-out');
    expect(jar.has(cookie)).toBe(true);
  });
});

describe('a post', () => {
  test.each([
    ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
    ['another host of the same site', { Origin: 'https://example.vn', 'Sec-Fetch-Site': 'same-site' }],
    ['who knows where', { Origin: 'null' }],
  ])('from %s is refused', async (_, headers) => {
    const { ask, enter, jar } = await world();
    await enter();
    const answer = await ask('/staff/sign-out-everywhere', form([], headers));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('không được gửi từ trang cán bộ');
    expect(jar.has(cookie)).toBe(true);
    expect((await ask('/staff')).status).toBe(200);
  });

  test('after the session ended gives back all that was typed, and logs none of it', async () => {
    const { ask, logged } = await world();
    const typed = [
      ['title', 'Đợt <b>"Quý IV"</b>'],
      ['unit', 'ag-1'],
      ['unit', 'ag-2'],
      ['note', 'dòng một\ndòng hai'],
      ['empty', ''],
    ];
    const answer = await ask('/staff/campaigns?step=2&x=%22', form(typed));
    expect(answer.status).toBe(401);
    const html = await answer.text();
    expect(html).toContain('Phiên làm việc đã hết hạn');
    expect(html).toContain('action="/staff/campaigns?step=2&amp;x=%22"');
    expect([...html.matchAll(/type="hidden" name="(\w+)"/g)].map(([, name]) => name)).toEqual(
      typed.map(([name]) => name),
    );
    expect(html).toContain('value="Đợt &lt;b&gt;&quot;Quý IV&quot;&lt;/b&gt;"');
    expect(html).toContain('value="dòng một\ndòng hai"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(logged).toEqual([]);
  });

  test('with a file asks for the file again, and keeps the rest', async () => {
    const { ask } = await world();
    const body = new FormData();
    body.set('campaign', 'ca-1');
    body.set('sheet', new File(['a,b'], 'phiếu.csv'));
    const html = await (await ask('/staff/import', { method: 'POST', body })).text();
    expect(html).toContain('enctype="multipart/form-data"');
    expect(html).toContain('<input type="hidden" name="campaign" value="ca-1"/>');
    expect(html).toContain('<input type="file" name="sheet"/>');
    expect(html).toContain('xin chọn lại');
  });
});

describe('every page around signing in', () => {
  test.each(['/staff/signed-out', '/staff/signed-in', '/staff/sign-in'])(
    '%s is strict about scripts and kept by nobody',
    async (path) => {
      const { ask } = await world();
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
      );
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  test('a provider that does not answer is a 503 that leads back to the same place', async () => {
    const { ask } = await world();
    const answer = await ask('/staff/sign-in?to=/staff/campaigns');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('href="/staff/sign-in?to=%2Fstaff%2Fcampaigns"');
  });

  test('over http off loopback nobody is asked for a password', async () => {
    const { ask } = await world({ publicUrl: 'http://192.168.1.9:8080' });
    const answer = await ask('/staff/sign-in');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('https');
  });
});
