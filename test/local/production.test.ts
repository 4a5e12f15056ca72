// Does a platform with real people's answers start in safe shapes alone, and say how it is?
import { statSync } from 'node:fs';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { mostBehindSeconds, oldestBackupSeconds, troublesOf } from '../../functions/domain/health.ts';
import { demandSafeAddress } from '../../infra/local/production.ts';
import { tellServiceManager } from '../../infra/local/service-manager.ts';
import { readSettings } from '../../infra/local/settings.ts';
import { enginesOn } from '../../infra/local/stale-engine.ts';
import { problemIn } from '../../web/words/staff/problem-words.ts';
import { preparedFolder } from '../platform/prepared-folder.ts';
import { answer, at, csvOf, importCsv, scored, smallWorld } from '../platform/small-world.ts';
import { foreignProvider } from '../staff/foreign-provider.ts';
import { follow, type Jar, step } from '../staff/signed-in.ts';
import { inProduction } from './in-production.ts';
import { npmStart, runNpm } from './program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const production = (environment: Record<string, string>) => readSettings({ NODE_ENV: 'production', ...environment });

describe('the address in production', () => {
  test.each([
    [{ HOST: '0.0.0.0' }, /HOST 0\.0\.0\.0 lets other machines in, so PUBLIC_URL must say the https address/],
    [{ HOST: '::' }, /HOST \[::\] lets other machines in/],
    [{ HOST: '10.0.0.7', PUBLIC_URL: 'http://khaosat.example.vn' }, /PUBLIC_URL .* must begin with https/],
    [{ PUBLIC_URL: 'http://khaosat.example.vn' }, /PUBLIC_URL .* must begin with https/],
  ])('%o is refused', (environment, sentence) => {
    expect(() => demandSafeAddress(production(environment))).toThrow(sentence);
    expect(() => demandSafeAddress(readSettings(environment))).not.toThrow();
  });

  test.each([
    {},
    { PUBLIC_URL: 'https://khaosat.example.vn' },
    { HOST: '0.0.0.0', PUBLIC_URL: 'https://khaosat.example.vn' },
  ])('%o is safe', (environment) => expect(() => demandSafeAddress(production(environment))).not.toThrow());
});

describe('in production', { timeout: 60_000 }, () => {
  const refused = async (environment: Record<string, string>): Promise<string> => {
    const program = npmStart({ NODE_ENV: 'production', ...environment });
    expect(await program.exitCode).toBe(1);
    return program.output().trim();
  };

  test('a data folder that others can open is one line and exit 1', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o755);
    expect(await refused({ DATA_DIR: folder })).toBe(
      `Lòng dân cannot start in production: other users of this machine can open the data folder ${folder}: chmod 700 ${folder}`,
    );
  });

  test('a folder with the demonstration in it is one line and exit 1', async () => {
    const folder = await preparedFolder();
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    expect(await refused({ DATA_DIR: folder })).toMatch(
      /^[^\n{]* holds the demonstration; choose another with DATA_DIR\.$/m,
    );
  });

  test('no password is shown at the start; a command makes the first administrator, once, and again on asking', async () => {
    const folder = await temporaryFolder();
    const environment = { DATA_DIR: folder, NODE_ENV: 'production' };
    const program = npmStart(environment);
    await program.line('ready ');
    expect(program.output()).toContain('npm run first-administrator');
    expect(program.output()).not.toMatch(/quan-tri/);
    const tooEarly = runNpm('first-administrator', [], environment);
    expect(await tooEarly.exitCode).toBe(1);
    expect(tooEarly.output()).toContain('already runs on the data folder');
    program.child.kill('SIGTERM');
    await program.exitCode;

    const made = runNpm('first-administrator', [], environment);
    expect(await made.exitCode, made.output()).toBe(0);
    expect(made.output()).toMatch(/administrator: quan-tri\n.*one-time password: ([a-z2-9]{4}-){3}[a-z2-9]{4}\n/);
    const path = join(folder, 'accounts.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"once": true', '"once": false'));
    const second = runNpm('first-administrator', [], environment);
    expect([await second.exitCode, second.output()]).toEqual([
      1,
      expect.stringContaining('There is an administrator already'),
    ]);
    const again = runNpm('first-administrator', ['--again'], environment);
    expect(await again.exitCode, again.output()).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('"once": true');
  });

  test('with a provider of the province’s own the command says what to do instead', async () => {
    const own = { OIDC_ISSUER: 'https://sso.example.vn', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
    const command = runNpm('first-administrator', [], { DATA_DIR: await temporaryFolder(), ...own });
    expect([await command.exitCode, command.output()]).toEqual([1, expect.stringContaining('FIRST_ADMIN_EMAIL')]);
  });

  test('that provider lets the first administrator in, by configuration alone', async () => {
    const { issuer, said } = await foreignProvider();
    said.next = { sub: '1', email: 'lan@example.vn', email_verified: true };
    const own = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'long-dan', OIDC_CLIENT_SECRET: 'secret' };
    const environment = { ...own, FIRST_ADMIN_EMAIL: 'lan@example.vn', DATA_DIR: await temporaryFolder() };
    const program = npmStart({ NODE_ENV: 'production', ...environment });
    const staff = `${await program.line('ready ')}/staff`;
    const jar: Jar = new Map();
    const { url, response } = await follow(staff, await step(staff, jar), jar);
    expect([url, response.status]).toEqual([staff, 200]);
    expect(program.output()).not.toContain('first-administrator');
    said.next = { sub: '2', email: 'ai@example.vn', email_verified: true };
    const other: Jar = new Map();
    expect((await follow(staff, await step(staff, other), other)).response.status).toBe(403);
  });

  test('nobody but its owner can read what it writes; a disk nearly full refuses imports, never citizens', async () => {
    const platform = await inProduction({ MIN_FREE_MB: '9999999' });
    const { url, admin, folder } = platform;
    const { campaign, points } = await smallWorld(platform);
    const point = at(points, 0).code;
    const row = {
      submissionId: crypto.randomUUID(),
      pointCode: point,
      answeredAt: '2026-11-01T08:00:00+07:00',
      channel: 'paper',
      A1: 5,
    };
    const refusal = await importCsv(platform, campaign.id, csvOf([row]));
    const problem = await refusal.json();
    expect(problemIn('vi', problem.detail)).toMatch(/^Ổ đĩa của máy chủ sắp đầy.*vẫn gửi phiếu được\.$/);
    expect([refusal.status, problem]).toEqual([
      503,
      expect.objectContaining({
        title: 'Disk nearly full',
        detail: expect.stringContaining('Citizens can still answer'),
      }),
    ]);
    expect((await answer(platform, point, { A1: 5 })).status).toBe(201);
    await scored(platform, campaign.id, 1);

    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const open = entries.filter((entry) => (statSync(join(entry.parentPath, entry.name)).mode & 0o077) !== 0);
    expect([entries.length > 4, open.map(({ name }) => name)]).toEqual([true, []]);

    const health = await admin.get('/health');
    expect(health).toMatchObject({ status: 'troubled', waiting: { live: 0, bulk: 0, poison: 0 }, behindSeconds: 0 });
    expect(health.troubles.map(({ kind }: { kind: string }) => kind)).toEqual(['disk-tight', 'backup-none']);
    const backup = runNpm('backup', [await temporaryFolder()], { DATA_DIR: folder });
    expect(await backup.exitCode, backup.output()).toBe(0);
    const later = await admin.get('/health');
    expect(later.troubles.map(({ kind }: { kind: string }) => kind)).toEqual(['disk-tight']);
    expect(Date.now() - new Date(later.machine.lastBackupAt).getTime()).toBeLessThan(60_000);

    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok\n');
    const [engine = Number.NaN] = await enginesOn(join(folder, 'dynamodb.sqlite'));
    process.kill(engine, 'SIGSTOP');
    try {
      expect((await fetch(`${url}/healthz`)).status).toBe(503);
    } finally {
      process.kill(engine, 'SIGCONT');
    }
    await vi.waitFor(async () => expect((await fetch(`${url}/healthz`)).status).toBe(200), { timeout: 10_000 });
  });
});

describe('what is wrong is said in sentences', () => {
  const well = {
    waiting: { live: 3, bulk: 40_000, poison: 0 },
    behindSeconds: mostBehindSeconds,
    machine: { freeBytes: 5e9, tight: false, lastBackupSeconds: oldestBackupSeconds },
  };
  test('nothing where all is well, and where the cloud has no machine', () => {
    expect(troublesOf(well)).toEqual([]);
    expect(troublesOf({ ...well, machine: undefined })).toEqual([]);
  });

  test.each([
    ['counting-behind', { ...well, behindSeconds: mostBehindSeconds + 1 }],
    ['not-countable', { ...well, waiting: { ...well.waiting, poison: 1 } }],
    ['disk-tight', { ...well, machine: { ...well.machine, tight: true } }],
    ['backup-old', { ...well, machine: { ...well.machine, lastBackupSeconds: oldestBackupSeconds + 1 } }],
    ['backup-none', { ...well, machine: { ...well.machine, lastBackupSeconds: undefined } }],
  ])('%s', (kind, vitals) => {
    expect(troublesOf(vitals)).toEqual([{ kind, detail: expect.stringMatching(/^[A-Z0-9].*\.$/) }]);
  });
});

describe('the service manager', () => {
  /** A `systemd-notify` that writes down what it is told. */
  async function listening() {
    const folder = await temporaryFolder();
    const heard = join(folder, 'heard');
    await writeFile(heard, '');
    await writeFile(join(folder, 'systemd-notify'), `#!/bin/sh\necho "$1" >> ${heard}\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    return async () => (await readFile(heard, 'utf8')).trim().split('\n');
  }
  const environment = { NOTIFY_SOCKET: '/run/systemd/notify', WATCHDOG_USEC: '100000' };

  test('hears that the platform is ready and, while it is well, that it still is', async () => {
    const heard = await listening();
    let well = true;
    const log = vi.fn();
    const manager = await tellServiceManager({ environment, isWell: async () => well, log });
    onTestFinished(manager.stop);
    expect((await heard())[0]).toBe('--ready');
    await vi.waitFor(async () => expect((await heard()).slice(1)).toContain('WATCHDOG=1'), { timeout: 5000 });
    well = false;
    await vi.waitFor(() => expect(log).toHaveBeenCalledWith('error', 'not-well', expect.anything()), { timeout: 5000 });
  });

  test('hears nothing where there is none', async () => {
    const heard = await listening();
    await tellServiceManager({ environment: {}, isWell: async () => true, log: () => {} });
    expect(await heard()).toEqual(['']);
  });
});
