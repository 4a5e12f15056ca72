// Can two platforms ever hold one data folder?
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../infra/local/folder-lock.ts';
import { runScript } from './program.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function locked(path: string) {
  const lock = await lockFolder(path);
  onTestFinished(lock.release);
  return lock;
}

describe('the lock of the data folder', () => {
  test('creates a missing folder and gives its real path', async () => {
    const root = await temporaryFolder();
    expect((await locked(join(root, 'a', '..', 'b'))).folder).toBe(join(root, 'b'));
  });

  test('a second one learns who holds it, and where', async () => {
    const folder = await temporaryFolder();
    const first = await locked(folder);
    await expect(lockFolder(folder)).rejects.toThrow(
      `Lòng dân already runs on the data folder ${folder}: process ${process.pid}, still starting.`,
    );
    first.tell('http://127.0.0.1:8080');
    await expect(lockFolder(folder)).rejects.toThrow(`process ${process.pid} at http://127.0.0.1:8080.`);
  });

  test('another name of the same folder is the same folder', async () => {
    const folder = await temporaryFolder();
    await locked(folder);
    const root = await temporaryFolder();
    await symlink(folder, join(root, 'link'));
    await expect(lockFolder(join(root, 'link'))).rejects.toThrow('already runs');
  });

  test('once released it can be taken again', async () => {
    const folder = await temporaryFolder();
    await (await lockFolder(folder)).release();
    expect((await locked(folder)).folder).toBe(folder);
  });

  test('kill -9 of the holder releases it', async () => {
    const folder = await temporaryFolder();
    const holder = runScript('lock-holder.ts', [folder]);
    await holder.line('locked');
    holder.child.kill('SIGKILL');
    await holder.exitCode;
    expect((await locked(folder)).folder).toBe(folder);
  });

  test('of two processes started at once exactly one gets it; the other exits 1', { timeout: 20_000 }, async () => {
    const folder = await temporaryFolder();
    const both = [runScript('lock-holder.ts', [folder]), runScript('lock-holder.ts', [folder])];
    const outcomes = await Promise.all(
      both.map(async ({ line, exitCode }) =>
        line('locked').then(
          () => 'locked',
          () => exitCode,
        ),
      ),
    );
    expect(outcomes.sort()).toEqual([1, 'locked']);
  });

  test('a folder that cannot be written is named in one sentence', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'file'), '');
    await expect(lockFolder(join(root, 'file', 'data'))).rejects.toThrow(
      /^Lòng dân cannot write to its data folder .*: choose another with DATA_DIR\.$/,
    );
  });
});
