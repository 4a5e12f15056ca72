// Who is somebody that signs in, what do they hold, and can an address given to a second person hand over the first one's rights?
import { describe, expect, test } from 'vitest';
import { grant, isPlatform, role } from '../../functions/domain/actor.ts';
import { actorOf, client } from '../../functions/domain/client.ts';
import {
  actorOfPerson,
  boundTo,
  emailIdentity,
  identitiesOf,
  type Person,
  person,
  username,
  withSessionsEnded,
} from '../../functions/domain/person.ts';

const lan: Person = {
  id: 'pe-lan',
  name: 'Nguyễn Thị Lan',
  grants: [{ role: 'viewer', agencyId: 'ag-xa' }],
  epoch: 3,
  status: 'active',
};

describe('a person', () => {
  test('holds their roles until they are withdrawn, and nothing then', () => {
    expect(actorOfPerson(lan)).toEqual({ id: 'pe-lan', grants: lan.grants });
    expect(actorOfPerson({ ...lan, status: 'withdrawn' })).toEqual({ id: 'pe-lan', grants: [] });
  });

  test('leaves every session by a higher epoch', () => {
    expect(withSessionsEnded(lan)).toEqual({ ...lan, epoch: 4 });
  });

  test('is found by the name typed here, by the account elsewhere and by the address, whatever its case and marks', () => {
    const known = { username: 'lan', subject: { issuer: 'https://sso.vn', sub: '42' }, email: 'Lan@Sở.vn' };
    expect(identitiesOf(known)).toEqual([...['subject#local#lan', 'subject#https://sso.vn#42'], 'email#lan@sở.vn']);
    expect(identitiesOf({})).toEqual([]);
    expect(emailIdentity('LAN@SỞ.VN'.normalize('NFD'))).toBe('email#lan@sở.vn');
  });

  test('is bound to the account of the first sign-in, and no second one of that provider gets in', () => {
    const first = { issuer: 'https://sso.vn', sub: '42' };
    const bound = boundTo(lan, { ...first, name: 'Lan', verifiedEmail: 'lan@so.vn' });
    expect(bound).toEqual({ ...lan, subject: first });
    expect(boundTo({ ...lan, subject: first }, first)).toEqual(bound);
    expect(boundTo({ ...lan, subject: first }, { ...first, sub: '43' })).toBeUndefined();
    expect(boundTo({ ...lan, subject: first }, { issuer: 'local', sub: '43' })?.subject).toEqual({
      ...{ issuer: 'local', sub: '43' },
    });
  });
});

describe('as it is written down', () => {
  const readsAs = (more: object) => person.safeParse({ ...lan, ...more });

  test('is read back whole', () => {
    const whole = { ...lan, username: 'lan', email: 'lan@so.vn', subject: { issuer: 'https://sso.vn', sub: '42' } };
    expect(person.parse(whole)).toEqual(whole);
    expect(person.parse({ ...whole, status: 'withdrawn' }).status).toBe('withdrawn');
  });

  test('an address is one text, whoever typed it', () => {
    const read = readsAs({ email: 'LAN@SỞ.VN'.normalize('NFD') });
    expect(read.data?.email).toBe('lan@sở.vn');
  });

  test.each(['lan', 'lan@', '@so.vn', 'lan@so@vn', 'la n@so.vn', 'lan#1@so.vn', 'lan@so.vn '])(
    '%j is no address',
    (email) => {
      expect(readsAs({ email }).success).toBe(false);
    },
  );

  test.each([
    [{}, true],
    [{ name: '' }, false],
    [{ name: 'L'.repeat(200) }, true],
    [{ name: 'L'.repeat(201) }, false],
    [{ epoch: 1 }, true],
    [{ epoch: 0 }, false],
    [{ epoch: 1.5 }, false],
    [{ id: 'lan' }, false],
    [{ id: 'pe-' }, false],
    [{ id: 'pe-lan ' }, false],
    [{ id: 'x pe-lan' }, false],
    [{ status: 'away' }, false],
  ])('with %j: %s', (more, may) => {
    expect(readsAs(more).success).toBe(may);
  });

  test.each(['a', 'lan', 'lan.nguyen', 'lan-2_b', 'a'.repeat(40)])('%s is a username', (name) => {
    expect(username.parse(name)).toBe(name);
  });

  test.each(['', '.lan', 'lan.', 'Lan', 'lan nguyen', 'làn', 'a'.repeat(41), '-', ' lan'])('%j is none', (name) => {
    expect(username.safeParse(name).error?.issues[0]?.message).toContain('a username is 1 to 40 of');
  });
});

describe('a role', () => {
  // As the API and the directory of people name them.
  test('is one of eight', () => {
    expect(role.options.toSorted()).toEqual([
      ...[
        'agency-admin',
        'comment-officer',
        'data-entry',
        'platform',
        'program',
        'province',
        'quality-officer',
        'viewer',
      ],
    ]);
  });

  test('is over an agency, but for the platform’s, which is over everything', () => {
    for (const axis of ['territory', 'line'])
      expect(grant.parse({ role: 'province', agencyId: 'ag-tinh', axis })).toEqual({
        ...{ role: 'province', agencyId: 'ag-tinh', axis },
      });
    expect(grant.safeParse({ role: 'province', agencyId: 'ag-tinh', axis: 'both' }).success).toBe(false);
    expect(grant.safeParse({ role: 'platform' }).success).toBe(true);
    for (const wrong of [{ role: 'province' }, { role: 'platform', agencyId: 'ag-tinh' }])
      expect(grant.safeParse(wrong).error?.issues.map(({ message }) => message)).toEqual([
        'the platform role is over everything, every other over an agency',
      ]);
  });

  test('of the platform is told among others', () => {
    expect(isPlatform({ id: 'x', grants: [...lan.grants, { role: 'platform' }] })).toBe(true);
    expect([isPlatform(actorOfPerson(lan)), isPlatform({ id: 'x', grants: [] })]).toEqual([false, false]);
  });

  test('of a program is what the registry says of it', () => {
    const registered = { id: 'cl-1', role: 'program', agencyId: 'ag-xa' };
    expect(actorOf(client.parse(registered))).toEqual({
      ...{ id: 'cl-1', grants: [{ role: 'program', agencyId: 'ag-xa' }] },
    });
  });
});
