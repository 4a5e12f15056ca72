// Is a backup one whole moment of the folder, and is nothing restored that is not one?
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { knownShape, openShape } from '../../infra/local/data-shape.ts';
import { startEngine } from '../../infra/local/dynamodb-engine.ts';
import { openKeys } from '../../infra/local/key-file.ts';
import { tablesClient } from '../../infra/local/tables-client.ts';
import { makeBackup } from '../../infra/local/upkeep/backup.ts';
import { readManifest } from '../../infra/local/upkeep/backup-manifest.ts';
import { lastBackup } from '../../infra/local/upkeep/last-backup.ts';
import { restoreBackup } from '../../infra/local/upkeep/restore.ts';
import { runScript } from './program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TableName = 'things';
const secret = 'a ticket that was used and deleted';

/** A folder with an engine at work, an item that is there and one that was deleted, keys, a report and an export. */
async function folderAtWork() {
  const folder = await temporaryFolder();
  const engine = await startEngine({ folder, log: () => {} });
  onTestFinished(engine.stop);
  const db = tablesClient(engine.endpoint, {});
  const key = { AttributeName: 'pk', KeyType: 'HASH' } as const;
  await db('CreateTable', {
    ...{ TableName, KeySchema: [key], BillingMode: 'PAY_PER_REQUEST' },
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  });
  await db('PutItem', { TableName, Item: { pk: { S: 'kept' } } });
  await db('PutItem', { TableName, Item: { pk: { S: secret } } });
  await db('DeleteItem', { TableName, Key: { pk: { S: secret } } });
  await openShape(folder);
  await openKeys(folder);
  await put(folder, 'files/reports/ca-1/2026-Q4/r0001/scores.csv', 'agency,index\n');
  await put(folder, 'files/exports/ex-1/responses.csv', 'what people answered\n');
  await put(folder, 'files/reports/ca-1/half.half', 'half');
  await put(folder, 'mail/m-1.eml', 'Subject: x\n');
  return { folder, db };
}

async function put(folder: string, name: string, text: string): Promise<void> {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), text);
}

async function backedUp() {
  const { folder, db } = await folderAtWork();
  const shelf = await temporaryFolder();
  const made = await makeBackup({ dataFolder: folder, shelf, clock: () => new Date() });
  return { folder, db, shelf, backup: made.folder };
}

describe('a backup', () => {
  test('holds tables, keys, reports and mails, for its owner alone; no export, nothing half written', async () => {
    const { backup } = await backedUp();
    const { files } = await readManifest(backup);
    expect(files.map(({ name }) => name)).toEqual([
      'dynamodb.sqlite',
      'keys.json',
      'shape.json',
      'files/reports/ca-1/2026-Q4/r0001/scores.csv',
      'mail/m-1.eml',
    ]);
    expect((await stat(backup)).mode & 0o077).toBe(0);
  });

  test('carries nothing along of what was deleted, where the live file still does', async () => {
    const { folder, backup } = await backedUp();
    const live = [await readFile(join(folder, 'dynamodb.sqlite')), await readFile(join(folder, 'dynamodb.sqlite-wal'))];
    expect(Buffer.concat(live).includes(secret)).toBe(true);
    expect((await readFile(join(backup, 'dynamodb.sqlite'))).includes(secret)).toBe(false);
  });

  test('is noted in the data folder, so that its age can be told', async () => {
    const { folder } = await backedUp();
    expect(Date.now() - ((await lastBackup(folder))?.getTime() ?? 0)).toBeLessThan(60_000);
    expect(await lastBackup(await temporaryFolder())).toBeUndefined();
  });

  test('leaves the newest few where it is told how many, and nothing else of the shelf', async () => {
    const { folder } = await folderAtWork();
    const shelf = await temporaryFolder();
    await mkdir(join(shelf, 'long-dan-2026-01-01T00-00-00-000Z.half'));
    await mkdir(join(shelf, 'somebody-elses'));
    const on = (day: number) =>
      makeBackup({ dataFolder: folder, shelf, keep: 2, clock: () => new Date(Date.UTC(2026, 10, day)) });
    await on(1);
    await on(2);
    await on(3);
    expect((await readdir(shelf)).toSorted()).toEqual([
      'long-dan-2026-11-02T00-00-00-000Z',
      'long-dan-2026-11-03T00-00-00-000Z',
      'somebody-elses',
    ]);
  });

  test('is not made into the data folder, nor of a folder without tables', async () => {
    const { folder } = await folderAtWork();
    const clock = () => new Date();
    await expect(makeBackup({ dataFolder: folder, shelf: join(folder, 'backups'), clock })).rejects.toThrow(
      'what destroys one would destroy the other',
    );
    const [empty, shelf] = [await temporaryFolder(), await temporaryFolder()];
    await expect(makeBackup({ dataFolder: empty, shelf, clock })).rejects.toThrow('There are no tables to back up');
    expect((await readdir(shelf)).filter((name) => !name.endsWith('.half'))).toEqual([]);
  });
});

describe('a restore', () => {
  test('gives every file back as it was, and an engine reads the tables', async () => {
    const { backup } = await backedUp();
    const folder = await temporaryFolder();
    const { files } = await restoreBackup(backup, folder);
    for (const { name } of files)
      expect((await readFile(join(folder, name))).equals(await readFile(join(backup, name))), name).toBe(true);
    expect((await stat(join(folder, 'keys.json'))).mode & 0o777).toBe(0o600);
    const engine = await startEngine({ folder, log: () => {} });
    onTestFinished(engine.stop);
    const db = tablesClient(engine.endpoint, {});
    const again = { TableName, Item: { pk: { S: 'kept' } }, ConditionExpression: 'attribute_not_exists(pk)' };
    await expect(db('PutItem', again)).rejects.toThrow('conditional');
  });

  test.each(['dynamodb.sqlite', 'keys.json', 'mail/m-1.eml'])(
    'is refused where one byte of %s differs',
    async (name) => {
      const { backup } = await backedUp();
      const bytes = await readFile(join(backup, name));
      bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
      await writeFile(join(backup, name), bytes);
      const folder = await temporaryFolder();
      await expect(restoreBackup(backup, folder)).rejects.toThrow(`is damaged, nothing was restored: ${name}.`);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('is refused where the manifest is missing or names a file outside', async () => {
    const [empty, folder] = [await temporaryFolder(), await temporaryFolder()];
    await expect(restoreBackup(empty, folder)).rejects.toThrow('is not a whole backup');
    const { backup } = await backedUp();
    const path = join(backup, 'backup.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('mail/m-1.eml', '../m-1.eml'));
    await expect(restoreBackup(backup, folder)).rejects.toThrow('is not a whole backup');
  });

  test('is refused into a folder that holds anything', async () => {
    const { backup } = await backedUp();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'keys.json'), '{}');
    await expect(restoreBackup(backup, folder)).rejects.toThrow('is not empty');
    expect(await readFile(join(folder, 'keys.json'), 'utf8')).toBe('{}');
  });

  test('of a newer program’s backup is refused by an older program', async () => {
    const { backup } = await backedUp();
    const path = join(backup, 'backup.json');
    const newer = (await readFile(path, 'utf8')).replace(`"shape": ${knownShape}`, `"shape": ${knownShape + 1}`);
    await writeFile(path, newer);
    await expect(restoreBackup(backup, await temporaryFolder())).rejects.toThrow('start the newer program');
  });

  test('that was broken off keeps the platform from starting, and is run again', async () => {
    const { backup } = await backedUp();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'being-restored'), `${backup}\n`);
    await writeFile(join(folder, 'dynamodb.sqlite'), 'half');
    await expect(openShape(folder)).rejects.toThrow(`was broken off: run it again (npm run restore -- ${backup})`);
    await restoreBackup(backup, folder);
    await openShape(folder);
    expect(await readdir(folder)).not.toContain('being-restored');
  });
});

test('a data folder that a newer program wrote is refused by an older one, and left as it is', async () => {
  const folder = await temporaryFolder();
  const text = JSON.stringify({ v: 1, shape: knownShape + 1, program: '9.0.0' });
  await writeFile(join(folder, 'shape.json'), text);
  await expect(openShape(folder)).rejects.toThrow(
    /was written by Lòng dân 9\.0\.0 .*start the newer program, or restore/,
  );
  expect(await readFile(join(folder, 'shape.json'), 'utf8')).toBe(text);
});

test('each command says how it is used in place of guessing', async () => {
  const upkeep = '../../infra/local/upkeep';
  const wrong = [
    runScript(`${upkeep}/backup-command.ts`, []),
    runScript(`${upkeep}/backup-command.ts`, ['/tmp', '--keep', '0']),
    runScript(`${upkeep}/restore-command.ts`, []),
    runScript(`${upkeep}/rotate-keys.ts`, ['keys']),
    runScript(`${upkeep}/first-administrator.ts`, ['--force']),
  ];
  for (const program of wrong) {
    expect(await program.exitCode).toBe(1);
    expect(program.output()).toMatch(/^Usage: npm run /);
  }
});
