// Does docs/on-premises.md work as it is written? Its blocks are run in a clean folder: install, answer, back up, upgrade, go back, destroy, restore.
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import { secretDigest } from '../../functions/runtime/client-secret.ts';
import { addClient } from '../../functions/store/clients.ts';
import { knownShape } from '../../infra/local/data-shape.ts';
import { freePort } from '../../infra/local/free-port.ts';
import { withStoppedPlatform } from '../../infra/local/upkeep/stopped-folder.ts';
import { signIn } from '../platform/api-client.ts';
import { answer, at, scored, smallWorld, times } from '../platform/small-world.ts';
import { runProgram } from './program.ts';
import { isInstalled } from './proxies.ts';
import { temporaryFolder } from './temporary-folder.ts';

const text = await readFile('docs/on-premises.md', 'utf8');
const blocks = [...text.matchAll(/(?:<!-- walk: (\S+) -->\n)?```sh\n([\s\S]*?)```/g)].map(
  ([, name, commands = '']) => ({
    name,
    commands,
  }),
);

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));

/** What an administrator's shell has and a test's does not: other users, a service manager, a registry of packages. */
const shell = (opt: string, data: string, port: number) => `
set -eu
sudo() {
  if [ "$1" = -u ]; then shift 2; fi
  case "$1" in systemctl) "$@" ;; *) env "$@" ;; esac
}
npm() {
  if [ "$1" = ci ]; then ln -sfn ${resolve('node_modules')} node_modules; else command npm "$@"; fi
}
systemctl() {
  if [ "$1" = stop ]; then
    kill "$(cat ${opt}/pid)"
    while kill -0 "$(cat ${opt}/pid)" 2>/dev/null; do sleep 0.1; done
    return
  fi
  cd ${opt}/current
  : >${opt}/log
  NODE_ENV=production DATA_DIR=${data} PORT=${port} node --import tsx infra/local/main.ts >${opt}/log 2>&1 &
  echo $! >${opt}/pid
  for _ in $(seq 300); do
    if grep -q '^ready ' ${opt}/log; then return; fi
    if ! kill -0 "$(cat ${opt}/pid)" 2>/dev/null; then cat ${opt}/log >&2; return 1; fi
    sleep 0.1
  done
  return 1
}
`;

/** A folder that stands for a machine, with one release in it. */
async function cleanMachine() {
  const root = await temporaryFolder();
  const port = await freePort();
  const [opt, data, backups] = [join(root, 'opt'), join(root, 'data'), join(root, 'backup')];
  const onThisMachine: [string, string][] = [
    ['-o long-dan -g long-dan ', ''],
    ['/opt/long-dan', opt],
    ['/var/lib/long-dan', data],
    ['/srv/backup', backups],
    ['/etc/long-dan', join(root, 'etc')],
    ['127.0.0.1:8080', `127.0.0.1:${port}`],
  ];
  const runs: string[] = [];
  /** Runs a block of the document; what it said. */
  const walk = async (name: string, isRight = true): Promise<string> => {
    const block = blocks.find((one) => one.name === name);
    if (block === undefined) throw new Error(`docs/on-premises.md has no block "${name}"`);
    runs.push(name);
    const commands = onThisMachine.reduce((done, [from, to]) => done.replaceAll(from, to), block.commands);
    const program = runProgram('sh', ['-c', `${shell(opt, data, port)}\n${commands}`], { PORT: String(port) });
    const said = join(root, `${runs.length}.said`);
    const code = await new Promise<number | null>((done) => program.child.once('exit', done));
    await writeFile(said, program.output());
    expect(code === 0, `${name}: ${program.output()}`).toBe(isRight);
    return program.output();
  };
  onTestFinished(async () => {
    const pid = Number(await readFile(join(opt, 'pid'), 'utf8').catch(() => ''));
    if (pid > 0) end(pid);
  });
  return { opt, data, backups, url: `http://127.0.0.1:${port}`, walk, runs };
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was stopped by the document.
  }
}

/** What "unpack the release" means; a later one knows a newer shape of the data. */
async function unpack(folder: string, newer = false): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const one of ['infra', 'functions', 'web', 'package.json', 'tsconfig.json'])
    await cp(one, join(folder, one), { recursive: true });
  // Served fonts and other assets are read from the packages.
  await symlink(resolve('node_modules'), join(folder, 'node_modules')).catch(() => {});
  if (!newer) return;
  const later = async (path: string, from: string, to: string) => {
    const before = await readFile(join(folder, path), 'utf8');
    expect(before).toContain(from);
    await writeFile(join(folder, path), before.replace(from, to));
  };
  await later('package.json', '"version": "0.1.0"', '"version": "0.2.0"');
  await later('infra/local/data-shape.ts', `knownShape = ${knownShape}`, `knownShape = ${knownShape + 1}`);
}

test('walked from an empty folder to a restored platform with the same scores', { timeout: 240_000 }, async () => {
  const machine = await cleanMachine();
  const { opt, data, backups, url, walk } = machine;
  await walk('folders');
  await unpack(join(opt, 'releases/0.1.0'));
  await walk('install');
  expect(await walk('administrator')).toMatch(/one-time password: \S+/);
  const note = { at: new Date(), id: 'test', who: 'test', what: 'client.create' };
  await withStoppedPlatform(
    { dataFolder: data, tablesEndpoint: undefined },
    () => {},
    ({ store }) => addClient(store, { id: 'walker', role: 'platform' }, secretDigest('walker'), note),
  );
  expect(await walk('start')).toContain('ok');

  const admin = await signIn(url, 'walker');
  const { campaign, points } = await smallWorld({
    admin,
    viewer: admin,
    url,
    folder: data,
    said: () => '',
    child: runProgram('true', []).child,
  });
  const statuses = await Promise.all(times(12, (n) => answer({ url }, at(points, 0).code, { A1: 1 + (n % 5), B2: 4 })));
  expect(statuses.map(({ status }) => status)).toEqual(times(12, () => 201));
  const scores = await scored({ admin }, campaign.id, 12);
  await walk('backup');
  expect(await readdir(join(backups, 'long-dan'))).toHaveLength(1);

  // A newer release, with another shape of the data, and the way back across it.
  await unpack(join(opt, 'releases/0.2.0'), true);
  expect(await walk('upgrade')).toContain('ok');
  expect(JSON.parse(await readFile(join(data, 'shape.json'), 'utf8'))).toMatchObject({
    shape: knownShape + 1,
    program: '0.2.0',
  });
  expect(await walk('back', false)).toContain(`was written by Lòng dân 0.2.0 (shape ${knownShape + 1})`);

  // Nothing runs now: what the document stops is stopped already.
  await writeFile(join(opt, 'pid'), String(runProgram('sleep', ['30']).child.pid));
  await walk('destroy');
  await walk('restore');
  const again = await signIn(url, 'walker');
  expect(await again.get(`/campaigns/${campaign.id}/scores`)).toEqual(scores);

  const pid = (await readFile(join(opt, 'pid'), 'utf8')).trim();
  const stop = `kill ${pid}; while kill -0 ${pid} 2>/dev/null; do sleep 0.1; done`;
  expect(await runProgram('sh', ['-c', stop]).exitCode).toBe(0);
  expect(await walk('keys')).toMatch(/signing: 2 keys.*\ncookies: 2 keys.*\nreports: 2 keys/);
});

describe('what the document names', () => {
  test('exists: every command of npm, every file, every variable', async () => {
    const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(4);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
    const files = [...text.matchAll(/\]\(((?:on-premises\/|privacy)[\w./-]+)\)/g)].map(([, name = '']) => name);
    for (const name of files) expect((await readFile(join('docs', name), 'utf8')).length, name).toBeGreaterThan(100);
    const settings = await readFile('infra/local/settings.ts', 'utf8');
    const environment = await readFile('docs/on-premises/environment', 'utf8');
    const variables = [...environment.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(variables.length).toBeGreaterThan(5);
    for (const name of variables) expect(settings).toContain(name);
  });

  test('every sentence of a failed start is one that the program says', async () => {
    const sentences = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, one = '']) => one.replaceAll(/^… | …$/g, ''));
    expect(sentences.length).toBeGreaterThan(5);
    const sources = await readdir('infra/local', { recursive: true });
    const code = (
      await Promise.all(
        sources.filter((name) => name.endsWith('.ts')).map((name) => readFile(join('infra/local', name), 'utf8')),
      )
    ).join('\n');
    const parts = sentences.flatMap((one) => one.split(' … ').flatMap((part) => part.split('…')));
    for (const part of parts
      .map((one) => one.trim())
      .filter((one) => one !== '' && !/^(signing|cookies|reports)$/.test(one)))
      expect(code.includes(part) || /^(A|Port)/.test(part), part).toBe(true);
  });
});

describe('the units of docs/on-premises', () => {
  const there = isInstalled('systemd-analyze');
  if (!there) console.warn('systemd-analyze is not installed: the units of docs/on-premises are NOT verified here');

  test.skipIf(!there)('are units that systemd takes, and give the service little of the machine', async () => {
    const folder = await temporaryFolder();
    const names = ['long-dan.service', 'long-dan-backup.service', 'long-dan-backup.timer'];
    for (const name of names) {
      const unit = await readFile(join('docs/on-premises', name), 'utf8');
      await writeFile(join(folder, name), unit.replaceAll('/usr/bin/node', process.execPath));
    }
    const verify = runProgram('systemd-analyze', ['verify', ...names.map((name) => join(folder, name))]);
    expect([await verify.exitCode, verify.output()]).toEqual([0, '']);
    for (const name of names.slice(0, 2)) {
      const security = runProgram('systemd-analyze', [
        'security',
        '--offline=true',
        '--threshold=25',
        join(folder, name),
      ]);
      expect(await security.exitCode, security.output().slice(-200)).toBe(0);
    }
  });
});
