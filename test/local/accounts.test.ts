// Are passwords of this machine kept as nobody can read them, and is a one-time password good for once?
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneTimePassword, openAccounts, withGiven } from '../../infra/local/accounts.ts';
import { createThrottle } from '../../infra/local/throttle.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('accounts of a data folder', () => {
  test('an invited person has a one-time password until they choose their own, also after a restart', async () => {
    const folder = await temporaryFolder();
    const accounts = await openAccounts(folder);
    const once = await accounts.invite('lan.nguyen');
    expect(await accounts.check('lan.nguyen', once)).toBe('once');
    expect(accounts.isInUse('lan.nguyen')).toBe(false);
    await accounts.choose('lan.nguyen', 'trời xanh mây trắng');
    const later = await openAccounts(folder);
    expect(await later.check('lan.nguyen', 'trời xanh mây trắng')).toBe('right');
    expect(await later.check('lan.nguyen', 'trời xanh mây trắng'.normalize('NFD'))).toBe('right');
    expect(await later.check('lan.nguyen', once)).toBe('wrong');
    expect(later.isInUse('lan.nguyen')).toBe(true);
  });

  test('the file is its owner’s alone and holds no password', async () => {
    const folder = await temporaryFolder();
    const accounts = await openAccounts(folder);
    const once = await accounts.invite('lan');
    await accounts.choose('binh', 'một mật khẩu dài');
    const path = join(folder, 'accounts.json');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('lan');
    expect(text).not.toContain(once);
    expect(text).not.toContain('một mật khẩu dài');
  });

  test('two invitations at once are both kept', async () => {
    const folder = await temporaryFolder();
    const accounts = await openAccounts(folder);
    const [a, b] = await Promise.all([accounts.invite('an'), accounts.invite('binh')]);
    const later = await openAccounts(folder);
    expect(await later.check('an', a)).toBe('once');
    expect(await later.check('binh', b)).toBe('once');
  });

  test('a name that is nobody’s is wrong, and so is one that cannot be a name', async () => {
    const accounts = await openAccounts(await temporaryFolder());
    expect(await accounts.check('nobody', 'x')).toBe('wrong');
    expect(await accounts.check('__proto__', 'x')).toBe('wrong');
    await expect(accounts.choose('Có Dấu', 'x')).rejects.toThrow(/username/);
  });

  test('a broken file keeps the platform from starting, in a sentence', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'accounts.json'), '{');
    await expect(openAccounts(folder)).rejects.toThrow(/cannot read its accounts in .*restore the file/);
  });

  test('the demo’s people sign in beside those of the folder', async () => {
    const accounts = withGiven([{ username: 'tinh', password: 'tinh' }], await openAccounts(await temporaryFolder()));
    const once = await accounts.invite('lan');
    expect(await accounts.check('tinh', 'tinh')).toBe('right');
    expect(await accounts.check('tinh', 'tin')).toBe('wrong');
    expect(await accounts.check('lan', once)).toBe('once');
  });

  test('one-time passwords are four groups of four', () => {
    expect(oneTimePassword()).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  });
});

describe('wrong tries', () => {
  const begin = Date.parse('2026-11-24T01:00:00Z');
  const throttled = () => {
    const moment = { now: begin };
    return { moment, throttle: createThrottle(() => new Date(moment.now)) };
  };

  test('five are free, then the wait doubles up to a minute', () => {
    const { moment, throttle } = throttled();
    const waits = Array.from({ length: 13 }, () => {
      const wait = throttle.waitFor('lan');
      moment.now += wait * 1000;
      throttle.wrong('lan');
      return wait;
    });
    expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
  });

  test('a right password, or an hour, begins afresh; others are not slowed', () => {
    const { moment, throttle } = throttled();
    for (let i = 0; i < 9; i += 1) throttle.wrong('lan');
    expect(throttle.waitFor('lan')).toBeGreaterThan(0);
    expect(throttle.waitFor('binh')).toBe(0);
    moment.now += 3_600_000;
    expect(throttle.waitFor('lan')).toBe(0);
    for (let i = 0; i < 9; i += 1) throttle.wrong('lan');
    throttle.right('lan');
    expect(throttle.waitFor('lan')).toBe(0);
  });
});
