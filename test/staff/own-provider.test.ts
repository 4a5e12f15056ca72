// Does a province's own provider work by configuration alone, and does it let in nobody who was not meant?
import { describe, expect, test } from 'vitest';
import type { Person } from '../../functions/domain/person.ts';
import { collect } from '../../functions/store/items.ts';
import { everyPerson, findPerson } from '../../functions/store/people.ts';
import { foreignProvider } from './foreign-provider.ts';
import { lan, world } from './world.ts';

type Options = { firstAdministrator?: string; people?: Person[] };

async function worldWith(options: Options = {}) {
  const { issuer, said } = await foreignProvider();
  const provider = { issuer, clientId: 'long-dan', clientSecret: 'secret' };
  const here = await world({ provider, ...options });
  /** Leaves for the provider, which lets in `next` at once; the path and query it sends people back to. */
  const leave = async (to = '/staff'): Promise<string> => {
    const leaving = await here.ask(`/staff/sign-in?to=${encodeURIComponent(to)}`);
    const back = await fetch(leaving.headers.get('location') ?? '', { redirect: 'manual' });
    const { pathname, search } = new URL(back.headers.get('location') ?? '');
    return pathname + search;
  };
  const signIn = async (to?: string) => here.ask(await leave(to));
  return { ...here, said, issuer, leave, signIn };
}

const verified = { email: 'Lan@Example.vn', email_verified: true };

describe('a province’s own provider', () => {
  test('is asked with code, PKCE, state and nonce, and to ask for the password anew', async () => {
    const { said, signIn } = await worldWith();
    said.next = { sub: '1', ...verified };
    await signIn();
    const [asked, exchanged] = said.asked;
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      response_type: 'code',
      client_id: 'long-dan',
      redirect_uri: 'https://longdan.example.vn/staff/sign-in/callback',
      code_challenge_method: 'S256',
      prompt: 'login',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked?.get(name)?.length).toBeGreaterThan(40);
    expect(exchanged?.get('code_verifier')?.length).toBeGreaterThan(40);
    expect(exchanged?.get('redirect_uri')).toBe(asked?.get('redirect_uri'));
  });

  test('lets in an invited person by their verified address, and afterwards by their account', async () => {
    const { said, signIn, ask, store, issuer, jar } = await worldWith();
    said.next = { sub: '1', ...verified };
    const answer = await signIn('/staff/campaigns?page=2');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/staff/campaigns?page=2']);
    expect((await ask('/staff')).status).toBe(200);
    expect((await findPerson(store, lan.id))?.subject).toEqual({ issuer, sub: '1' });
    jar.clear();
    said.next = { sub: '1', email: 'moved@example.vn', email_verified: true };
    expect((await signIn()).status).toBe(303);
  });

  test.each([
    ['an address that is not verified', { sub: '1', email: 'lan@example.vn', email_verified: false }],
    ['an address nobody vouches for', { sub: '1', email: 'lan@example.vn' }],
    ['an address that was not invited', { sub: '1', email: 'binh@example.vn', email_verified: true }],
    ['no address', { sub: '1' }],
  ])('refuses %s with what to tell the administrator', async (_, next) => {
    const { said, signIn, jar } = await worldWith();
    said.next = next;
    const answer = await signIn();
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/chưa được cấp quyền[\s\S]*<code>(1|binh@example.vn)<\/code>/);
    expect(jar.has('__Host-long-dan')).toBe(false);
  });

  test('asks for the address where the token lacks it', async () => {
    const { said, signIn } = await worldWith();
    Object.assign(said, { next: { sub: '1' }, userinfo: { sub: '1', ...verified } });
    expect((await signIn()).status).toBe(303);
  });

  test('an address that came to a second account does not hand over the first one’s rights', async () => {
    const { said, signIn } = await worldWith();
    said.next = { sub: '1', ...verified };
    await signIn();
    said.next = { sub: '2', ...verified };
    expect((await signIn()).status).toBe(403);
  });

  test('a withdrawn person does not get in', async () => {
    const { said, signIn } = await worldWith({ people: [{ ...lan, status: 'withdrawn' }] });
    said.next = { sub: '1', ...verified };
    expect(await (await signIn()).text()).toContain('đã được thu hồi');
  });
});

describe('coming back', () => {
  test('works once: the same address again is refused, with the cookie or without', async () => {
    const { said, leave, ask, jar } = await worldWith();
    said.next = { sub: '1', ...verified };
    const back = await leave();
    expect((await ask(back)).status).toBe(303);
    expect((await ask(back)).status).toBe(400);
    jar.clear();
    expect((await ask(back)).status).toBe(400);
    expect(jar.has('__Host-long-dan')).toBe(false);
  });

  test('with another state, another nonce or an error of the provider is refused', async () => {
    const { said, leave, ask, jar } = await worldWith();
    said.next = { sub: '1', ...verified };
    expect((await ask((await leave()).replace(/state=\w/, 'state=!'))).status).toBe(400);
    said.next = { sub: '1', nonce: 'another', ...verified };
    expect((await ask(await leave())).status).toBe(400);
    await leave();
    expect((await ask('/staff/sign-in/callback?error=access_denied')).status).toBe(400);
    Object.assign(said, { reject: true });
    expect((await ask(await leave())).status).toBe(400);
    expect(jar.has('__Host-long-dan')).toBe(false);
  });

  test('an hour later must be begun again', async () => {
    const { said, leave, ask, moment } = await worldWith();
    said.next = { sub: '1', ...verified };
    const back = await leave();
    moment.now += 3_600_001;
    expect((await ask(back)).status).toBe(400);
  });
});

describe('the first administrator', () => {
  const admin = { sub: '9', name: 'Trần Văn Minh', email: 'Minh@example.vn', email_verified: true };
  const named = { firstAdministrator: 'minh@example.vn' };

  test('is whoever signs in with the named address where nobody administers the platform', async () => {
    const { said, signIn, ask, store } = await worldWith(named);
    said.next = admin;
    expect((await signIn()).status).toBe(303);
    expect(await (await ask('/staff')).text()).toContain('Trần Văn Minh');
    const people = await collect(everyPerson(store));
    expect(people.filter(({ grants }) => grants.some(({ role }) => role === 'platform'))).toMatchObject([
      { name: 'Trần Văn Minh', email: 'minh@example.vn', epoch: 1, status: 'active' },
    ]);
  });

  test.each([
    ['the address is not verified', { ...admin, email_verified: false }, [lan]],
    ['it is another address', { ...admin, email: 'minh@evil.example' }, [lan]],
    ['there is an administrator', admin, [{ ...lan, grants: [{ role: 'platform' as const }] }]],
  ])('is nobody where %s', async (_, next, people) => {
    const { said, signIn } = await worldWith({ ...named, people });
    said.next = next;
    expect((await signIn()).status).toBe(403);
  });
});
