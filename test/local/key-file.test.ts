// Are one machine's keys made once, kept to their owner, and ready for rotation?
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSigner } from '../../functions/runtime/report-keys.ts';
import { kitLinksBy } from '../../functions/runtime/signed-links.ts';
import { openKeys, rotateKeys } from '../../infra/local/key-file.ts';
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

describe('rotation', () => {
  test('puts a new key first and believes the old ones: links and signatures made before still hold', async () => {
    const folder = await temporaryFolder();
    const before = await openKeys(folder);
    const link = await kitLinksBy(before.cookies).sign({ kit: 1 });
    const after = await rotateKeys(folder, ['signing', 'cookies', 'reports'], false);
    expect(await openKeys(folder)).toEqual(after);
    expect([after.signing, after.cookies, after.reports].map((keys) => keys?.length)).toEqual([2, 2, 2]);
    expect(after.signing[1]).toEqual(before.signing[0]);
    expect(after.signing[0]?.kid).not.toBe(before.signing[0]?.kid);
    expect(await kitLinksBy(after.cookies).read(link)).toEqual({ kit: 1 });
    const published = async (keys: typeof after) =>
      (await reportSigner((keys.reports ?? []).map(({ secret }) => secret)).publicKeys()).keys;
    expect(await published(after)).toContainEqual((await published(before))[0]);
  });

  test('after a theft drops what sessions and tokens were made with, never what reports are checked with', async () => {
    const folder = await temporaryFolder();
    const before = await openKeys(folder);
    const link = await kitLinksBy(before.cookies).sign({ kit: 1 });
    const after = await rotateKeys(folder, ['signing', 'cookies', 'reports'], true);
    expect([after.signing, after.cookies, after.reports].map((keys) => keys?.length)).toEqual([1, 1, 2]);
    expect(await kitLinksBy(after.cookies).read(link)).toBeUndefined();
  });

  test('changes the kinds it is told and no other', async () => {
    const folder = await temporaryFolder();
    const before = await openKeys(folder);
    const after = await rotateKeys(folder, ['cookies'], false);
    expect([after.signing, after.reports]).toEqual([before.signing, before.reports]);
  });
});
