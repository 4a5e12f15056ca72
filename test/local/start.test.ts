// Does `npm start` begin and end as the contract says, through npm itself?
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { enginesOn } from '../../infra/local/stale-engine.ts';
import { npmStart, type Program } from './program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fileIn = (folder: string): string => join(folder, 'dynamodb.sqlite');
const lines = (program: Program): string[] =>
  program
    .output()
    .split('\n')
    .filter((line) => line !== '');

async function started() {
  const folder = await temporaryFolder();
  const program = npmStart({ DATA_DIR: folder, DEMO: '0' });
  const url = await program.line('ready ');
  return { folder, program, url };
}

function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** The platform's own process: npm's child, or npm itself turned into it. */
async function platformPid(folder: string): Promise<number> {
  const second = npmStart({ DATA_DIR: folder, DEMO: '0' });
  await second.exitCode;
  return Number(/process (\d+) at/.exec(second.output())?.[1]);
}

describe('npm start', { timeout: 40_000 }, () => {
  test('ends with `ready` and answers there', async () => {
    const { program, url } = await started();
    expect(lines(program).at(-1)).toBe(`ready ${url}`);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(url)).status).toBe(200);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s to npm ends it within 5 s with exit 0 and no engine',
    async (signal) => {
      const { folder, program } = await started();
      const began = performance.now();
      program.child.kill(signal);
      expect(await program.exitCode).toBe(0);
      expect(performance.now() - began).toBeLessThan(5000);
      expect(await enginesOn(fileIn(folder))).toEqual([]);
    },
  );

  test('Ctrl-C, which reaches the whole group at once and twice, is the same', async () => {
    const { folder, program } = await started();
    const group = -(program.child.pid ?? Number.NaN);
    process.kill(group, 'SIGINT');
    process.kill(group, 'SIGINT');
    expect(await program.exitCode).toBe(0);
    expect(await enginesOn(fileIn(folder))).toEqual([]);
  });

  test('a second start on the folder says so in one line and exits 1; the first goes on', async () => {
    const { folder, url } = await started();
    const second = npmStart({ DATA_DIR: folder, DEMO: '0' });
    expect(await second.exitCode).toBe(1);
    expect(lines(second)).toEqual([
      expect.stringMatching(`^Lòng dân already runs on the data folder ${folder}: process \\d+ at ${url}\\.$`),
    ]);
    expect((await fetch(url)).status).toBe(200);
  });

  test('kill -9 of the platform alone leaves no engine, and the folder starts again', async () => {
    const { folder } = await started();
    process.kill(await platformPid(folder), 'SIGKILL');
    await vi.waitFor(async () => expect(await enginesOn(fileIn(folder))).toEqual([]), { timeout: 3000 });
    expect(await npmStart({ DATA_DIR: folder, DEMO: '0' }).line('ready ')).toMatch(/^http:/);
  });

  test('a port in use is one line and exit 1, and nothing was begun', async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => void busy.listen(0, '127.0.0.1', resolve));
    const { port } = new URL(addressOf(busy));
    onTestFinished(() => void busy.close());
    const program = npmStart({ DATA_DIR: await temporaryFolder(), PORT: port });
    expect(await program.exitCode).toBe(1);
    expect(lines(program)).toEqual([
      `Port ${port} on 127.0.0.1 is in use: choose another with PORT, or PORT=0 for any.`,
    ]);
  });

  test('SIGTERM ends it halfway through its start as well', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const connected = new Promise((resolve) => silent.once('connection', resolve));
    const program = npmStart({ DATA_DIR: await temporaryFolder(), AWS_ENDPOINT_URL_DYNAMODB: addressOf(silent) });
    await connected;
    program.child.kill('SIGTERM');
    expect(await program.exitCode).toBe(0);
    expect(program.output()).not.toContain('ready');
  });

  test('kill -9 of platform and engine together loses nothing of the folder', async () => {
    const { folder } = await started();
    const [engine = Number.NaN] = await enginesOn(fileIn(folder));
    const platform = await platformPid(folder);
    process.kill(engine, 'SIGKILL');
    process.kill(platform, 'SIGKILL');
    expect(await npmStart({ DATA_DIR: folder, DEMO: '0' }).line('ready ')).toMatch(/^http:/);
  });

  test.each([
    [{ PORT: 'http' }, /^Lòng dân cannot start: PORT must be a whole number from 0 to 65535\.$/],
    [{ DATA_DIR: '/dev/null/data' }, /^Lòng dân cannot write to its data folder \/dev\/null\/data: /],
  ])('%o is one line and exit 1', async (environment, sentence) => {
    const program = npmStart(environment);
    expect(await program.exitCode).toBe(1);
    expect(lines(program)).toEqual([expect.stringMatching(sentence)]);
  });
});
