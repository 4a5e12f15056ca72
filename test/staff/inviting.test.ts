// Where Cognito keeps the accounts, is a person invited, invited again, withdrawn and restored by our pages, with nothing half done?
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { findPerson, personWithAccount } from '../../functions/store/people.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { itemsOf } from '../platform/every-item.ts';
import { form } from './signed-in.ts';
import { poolId, startUserPool } from './user-pool.ts';
import { lan, note, world } from './world.ts';

const province = { id: 'ag-tinh', name: 'Tỉnh Thử', kind: 'province', placements: [{}], succeeds: [], serviceIds: [] };
const pool = await startUserPool();
const { store, ask, enter, logged } = await world({ userPool: pool.pool });
const write = { key: registryKey.agency(province.id), thing: province, isNew: true };
await changeRegistry(store, [write], { ...note, id: 'agency', thing: province.id });
await enter(lan);
afterAll(pool.close);

beforeEach(() => {
  pool.asked.length = 0;
  pool.mails.length = 0;
});

const typed = (email: string) => form({ name: 'Lò Thị Mẩy', email, role: 'viewer', agency: 'tinh thu', axis: 'both' });
const add = (email: string) => ask('/staff/people/new', typed(email));
const follow = async (answer: Response): Promise<string> =>
  (await ask(answer.headers.get('location') ?? '/staff/not-sent-on')).text();
const idOf = async (email: string): Promise<string> => (await personWithAccount(store, email))?.id ?? 'pe-nobody';
const act = async (email: string, step: string, fields: Record<string, string> = {}) =>
  ask(`/staff/people/${await idOf(email)}/${step}`, form(fields));
const withdraw = (email: string) => act(email, 'status', { status: 'withdrawn' });
const restore = (email: string) => act(email, 'status', { status: 'active' });
const stateOf = async (email: string) => (await personWithAccount(store, email))?.status;

describe('a person who is added', () => {
  test('gets a mail from Cognito, and no password is on our page', async () => {
    expect(await (await ask('/staff/people/new')).text()).toContain('Lưu và gửi thư mời');
    const page = await follow(await add('May.Lo@example.vn'));
    expect(page).toContain('Đã thêm người dùng. Cognito đã gửi thư mời tới may.lo@example.vn');
    expect(page).not.toContain('Cấp mật khẩu dùng một lần');
    expect(pool.mails).toEqual(['may.lo@example.vn']);
    const verified = [
      { Name: 'email', Value: 'may.lo@example.vn' },
      { Name: 'email_verified', Value: 'true' },
    ];
    const body = { UserPoolId: poolId, Username: 'may.lo@example.vn', DesiredDeliveryMediums: ['EMAIL'] };
    expect(pool.asked).toEqual([{ action: 'AdminCreateUser', body: { ...body, UserAttributes: verified } }]);
  });

  test('who is in the pool already is linked by the address, and gets no mail', async () => {
    pool.users.set('binh@example.vn', { state: 'CONFIRMED', enabled: true });
    expect(await follow(await add('binh@example.vn'))).toContain('binh@example.vn đã có tài khoản ở Cognito');
    expect([await stateOf('binh@example.vn'), pool.mails]).toEqual(['active', []]);
  });

  test('is not invited a second time under the address of another', async () => {
    const again = await add('lan@example.vn');
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('Đã có người dùng khác')]);
    expect(pool.asked).toEqual([]);
  });

  test('is invited although Cognito is busy for a moment, or the line breaks', async () => {
    pool.failures.push('TooManyRequestsException');
    expect((await add('chau@example.vn')).status).toBe(303);
    pool.failures.push('gone');
    expect((await add('dung@example.vn')).status).toBe(303);
    expect(pool.mails).toEqual(['chau@example.vn', 'dung@example.vn']);
  });

  test.each([
    [503, 'TooManyRequestsException', 'Cognito đang bận hoặc không trả lời, chưa có gì thay đổi'],
    [503, 'gone', 'Cognito đang bận hoặc không trả lời, chưa có gì thay đổi'],
    [422, 'InvalidParameterException', 'Cognito không gửi được thư tới địa chỉ này'],
    [422, 'CodeDeliveryFailureException', 'Cognito không gửi được thư tới địa chỉ này'],
  ])(
    'stays unwritten where Cognito refuses (%i, %s), and what was typed stays in the form',
    async (status, name, said) => {
      pool.failures.push(name, ...(status === 503 ? [name] : []));
      const refused = await add('giang@example.vn');
      const page = await refused.text();
      expect([refused.status, page]).toEqual([status, expect.stringContaining(said)]);
      expect(page).toContain('value="giang@example.vn"');
      expect(page).not.toContain('Try again');
      expect(await personWithAccount(store, 'giang@example.vn')).toBeUndefined();
    },
  );
});

describe('whoever lost the mail or forgot the password', () => {
  test('is invited again while they have not used the first, and it is noted', async () => {
    const page = await follow(await act('may.lo@example.vn', 'invitation'));
    expect(page).toContain('Cognito đã gửi thư mời tới may.lo@example.vn');
    expect(pool.asked.map(({ body }) => body.MessageAction)).toEqual(['RESEND']);
    const kinds = (await itemsOf(store, 'registry')).map(({ thing }) => Object(thing).what);
    expect(kinds).toContain('person.invitation');
  });

  test('is sent a code once they have, and their open sessions end', async () => {
    pool.users.set('may.lo@example.vn', { state: 'CONFIRMED', enabled: true });
    const before = await findPerson(store, await idOf('may.lo@example.vn'));
    const page = await follow(await act('may.lo@example.vn', 'invitation'));
    expect(page).toContain('Cognito đã gửi mã đặt lại mật khẩu tới may.lo@example.vn');
    const after = await findPerson(store, before?.id ?? '');
    expect([pool.users.get('may.lo@example.vn')?.state, after?.epoch]).toEqual([
      'RESET_REQUIRED',
      (before?.epoch ?? 0) + 1,
    ]);
  });

  test('is made anew where the pool knows them no longer', async () => {
    pool.users.delete('chau@example.vn');
    expect(await follow(await act('chau@example.vn', 'invitation'))).toContain('đã gửi thư mời tới chau@example.vn');
    expect(pool.users.get('chau@example.vn')?.state).toBe('FORCE_CHANGE_PASSWORD');
  });

  test('hears nothing where Cognito will not reset the account, and the page says why', async () => {
    pool.users.set('dung@example.vn', { state: 'CONFIRMED', enabled: false });
    const refused = await act('dung@example.vn', 'invitation');
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('Cognito không đặt lại mật khẩu'),
    ]);
  });
});

describe('whoever is withdrawn', () => {
  const email = 'binh@example.vn';

  test('is out at once, here and in the pool, and is invited no more', async () => {
    expect(await follow(await withdraw(email))).toContain(`Tài khoản ${email} ở Cognito cũng đã khóa`);
    expect([await stateOf(email), pool.users.get(email)?.enabled]).toEqual(['withdrawn', false]);
    const refused = await act(email, 'invitation');
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('xin mở lại trước khi gửi')]);
  });

  test('is restored only together with the account', async () => {
    pool.failures.push('TooManyRequestsException', 'TooManyRequestsException');
    const refused = await restore(email);
    expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining('Cognito đang bận')]);
    expect([await stateOf(email), pool.users.get(email)?.enabled]).toEqual(['withdrawn', false]);
    expect(await follow(await restore(email))).toContain(`Tài khoản ${email} ở Cognito cũng đã mở lại`);
    expect([await stateOf(email), pool.users.get(email)?.enabled]).toEqual(['active', true]);
  });

  test('somebody active whose account the pool’s own administrators closed stays closed there', async () => {
    pool.users.set(email, { state: 'CONFIRMED', enabled: false });
    expect((await restore(email)).status).toBe(303);
    expect([pool.users.get(email)?.enabled, pool.asked]).toEqual([false, []]);
  });

  test('a change that is stale by now touches no account', async () => {
    await withdraw(email);
    expect((await act(email, 'status', { status: 'active', revision: 'cu' })).status).toBe(409);
    expect([await stateOf(email), pool.users.get(email)?.enabled]).toEqual(['withdrawn', false]);
    await restore(email);
  });

  test('is out here even where Cognito does not answer, and the page says what is open there', async () => {
    pool.failures.push('gone', 'gone');
    const page = await follow(await withdraw(email));
    expect(page).toContain(`tài khoản ${email} ở đó chưa khóa`);
    expect(page).toContain('Khóa lại ở Cognito');
    expect([await stateOf(email), pool.users.get(email)?.enabled]).toEqual(['withdrawn', true]);
    expect(await follow(await withdraw(email))).toContain(`Tài khoản ${email} ở Cognito cũng đã khóa`);
    expect(pool.users.get(email)?.enabled).toBe(false);
    expect(JSON.stringify(logged)).toContain('account not disabled');
    expect(JSON.stringify(logged)).not.toContain(email);
  });
});

test('a right that is missing in the cloud is ours to mend: it is logged, and the person is not written', async () => {
  pool.failures.push('AccessDeniedException');
  expect((await add('hoa@example.vn')).status).toBe(500);
  expect(JSON.stringify(logged)).toContain('AccessDeniedException');
  expect(await personWithAccount(store, 'hoa@example.vn')).toBeUndefined();
});
