// Are one machine's keys made once, kept to their owner, and ready for rotation?
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openKeys } from '../../infra/local/key-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('keys.json', () => {
  test('is made at the first start and the same at the next', async () => {
    const folder = await temporaryFolder();
    const made = await openKeys(folder);
    expect(await openKeys(folder)).toEqual(made);
    expect(await openKeys(await temporaryFolder())).not.toEqual(made);
  });

  test('each key has an id', async () => {
    const { signing, cookies } = await openKeys(await temporaryFolder());
    expect(new Set([...signing.map(({ kid }) => kid), ...cookies.map(({ id }) => id)]).size).toBe(2);
  });

  test('is readable by its owner alone, even after a careless restore', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'keys.json');
    await openKeys(folder);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await chmod(path, 0o644);
    await openKeys(folder);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('that is damaged is said in one sentence and left as it is', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'keys.json');
    await writeFile(path, '{"v": 1, "signing": []');
    await expect(openKeys(folder)).rejects.toThrow(/^Lòng dân cannot read its keys in .*keys\.json: restore the file/);
    expect(await readFile(path, 'utf8')).toBe('{"v": 1, "signing": []');
  });
});
