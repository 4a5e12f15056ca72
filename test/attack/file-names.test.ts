// Can a name lead out of the place where files lie, or into a header? Names with dots, slashes and line ends, at the addresses of files and at the bucket.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { twoProvinces, type World } from '../rights/two-provinces.ts';

const names = [
  '..',
  '../keys.json',
  '../../keys.json',
  '..%2fkeys.json',
  '%2e%2e%2fkeys.json',
  '..%5ckeys.json',
  '/etc/passwd',
  '%2fetc%2fpasswd',
  'scores.csv%00.pdf',
  'scores.csv/../../keys.json',
  'scores.csv%0d%0aSet-Cookie:%20a=b',
  '.half',
  'con',
];

describe('at the addresses of files', () => {
  let world: World;
  beforeAll(async () => {
    world = await twoProvinces();
  }, 60_000);

  test.each(names)('%s is a file that is not there', async (name) => {
    const { report, responseExport, campaign } = world.inside;
    for (const path of [
      `/reports/${report}/${name}`,
      `/reports/${name}/scores.csv`,
      `/exports/${responseExport}/${name}`,
      `/exports/${name}/manifest.json`,
      `/campaigns/${campaign}/reports/2026-08/${name}`,
      `/campaigns/${campaign}/reports/${name}/scores.csv`,
    ]) {
      const answered = await world.as('platform', 'GET', path);
      expect([path, answered.status]).toEqual([path, 404]);
      expect(answered.headers.get('set-cookie')).toBeNull();
    }
  });

  test('what is there is named by its id, in a header that holds nothing else', async () => {
    const { report } = world.inside;
    const answered = await world.as('platform', 'GET', `/reports/${report}/scores.csv`);
    expect(answered.headers.get('content-disposition')).toBe(`attachment; filename="${report}.scores.csv"`);
  });
});

describe('at the bucket of one machine', () => {
  test.each(names.map((name) => `reports/${decodeURIComponent(name)}`))(
    '%j is neither written nor read',
    async (name) => {
      const outer = await temporaryFolder();
      await writeFile(join(outer, 'keys.json'), 'secret');
      await mkdir(join(outer, 'files'));
      const bucket = folderBucket(join(outer, 'files'), randomUUID);
      // A name that is only unusual may be written, inside; every other is refused before the disk is met.
      const isRefused = await bucket.put(name, Buffer.from('x'), 'text/plain').then(
        () => false,
        () => true,
      );
      const isUnusual = /^reports\/[\w-]+$/.test(name);
      expect(isRefused).toBe(!isUnusual);
      if (!isUnusual) await expect(bucket.open(name)).rejects.toThrow('no report has');
      expect((await readdir(outer)).toSorted()).toEqual(['files', 'keys.json']);
    },
  );
});
