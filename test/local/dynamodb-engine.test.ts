// Does the embedded engine stay up, keep what it acknowledged, and never outlive us?
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createTables } from '../../infra/local/create-tables.ts';
import { startEngine } from '../../infra/local/dynamodb-engine.ts';
import { enginesOn } from '../../infra/local/stale-engine.ts';
import { tablesClient } from '../../infra/local/tables-client.ts';
import { runScript } from './program.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Started = Parameters<typeof startEngine>[0];

async function engineOn(folder: string, log: Started['log'] = () => {}) {
  const engine = await startEngine({ folder, log });
  onTestFinished(engine.stop);
  const db = tablesClient(engine.endpoint, {});
  const { registry } = await createTables(db, 'test');
  const key = (id: string) => ({ pk: { S: id }, sk: { S: id } });
  return {
    ...engine,
    put: (id: string) => db('PutItem', { TableName: registry, Item: key(id) }),
    has: async (id: string) => {
      const Key = key(id);
      return (await db('GetItem', { TableName: registry, Key, ConsistentRead: true })).item !== undefined;
    },
  };
}

const fileIn = (folder: string): string => join(folder, 'dynamodb.sqlite');

function killNine(pid: number | undefined): void {
  if (pid === undefined) throw new Error('no engine is running');
  process.kill(pid, 'SIGKILL');
}

// `pid (name) state parent …`
const parentOf = async (pid: number | undefined): Promise<number> =>
  Number((await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ')[1]);

describe('the embedded engine', () => {
  test('keeps its data when it is stopped and started again', async () => {
    const folder = await temporaryFolder();
    const first = await engineOn(folder);
    await first.put('a');
    await first.stop();
    expect(await (await engineOn(folder)).has('a')).toBe(true);
  });

  test('killed with -9 it is back on the same address, with everything it acknowledged; requests only wait', async () => {
    const events: string[] = [];
    const engine = await engineOn(await temporaryFolder(), (_level, event) => events.push(event));
    const before = engine.pid();
    await engine.put('before');
    killNine(before);
    // More at once than there are connections.
    await Promise.all(Array.from({ length: 300 }, (_, index) => engine.put(`during ${index}`)));
    expect(engine.pid()).not.toBe(before);
    expect([await engine.has('before'), await engine.has('during 299')]).toEqual([true, true]);
    expect(events).toEqual(['engine-ended']);
  });

  test('when only its parent is killed, no second engine serves the file beside the first', async () => {
    const folder = await temporaryFolder();
    const engine = await engineOn(folder);
    const before = engine.pid();
    killNine(await parentOf(before));
    // The old engine may still answer this one before it is ended.
    await engine.put('after');
    await vi.waitFor(
      async () => {
        const serving = await enginesOn(fileIn(folder));
        expect(serving.length).toBeLessThanOrEqual(1);
        expect(serving).toEqual([engine.pid()]);
        expect(engine.pid()).not.toBe(before);
      },
      { timeout: 4000 },
    );
    expect(await engine.has('after')).toBe(true);
  });

  test('stopped, it stays stopped', async () => {
    const folder = await temporaryFolder();
    const engine = await engineOn(folder);
    await engine.stop();
    expect(engine.pid()).toBeUndefined();
    expect(await enginesOn(fileIn(folder))).toEqual([]);
    await expect(fetch(engine.endpoint)).rejects.toThrow();
  });

  test('kill -9 of the platform leaves no engine', { timeout: 20_000 }, async () => {
    const folder = await temporaryFolder();
    const holder = runScript('engine-holder.ts', [folder]);
    const pid = Number(await holder.line('engine '));
    expect(await enginesOn(fileIn(folder))).toEqual([pid]);
    holder.child.kill('SIGKILL');
    await vi.waitFor(async () => expect(await enginesOn(fileIn(folder))).toEqual([]), { timeout: 2000 });
  });

  test('an engine that a predecessor left behind is ended before a new one starts', { timeout: 20_000 }, async () => {
    const folder = await temporaryFolder();
    const holder = runScript('engine-holder.ts', [folder]);
    const left = Number(await holder.line('engine '));
    const events: string[] = [];
    // The predecessor can do nothing: it is stopped, as if it had died without a trace.
    holder.child.kill('SIGSTOP');
    const engine = await engineOn(folder, (_level, event) => events.push(event));
    expect(await enginesOn(fileIn(folder))).toEqual([engine.pid()]);
    expect(engine.pid()).not.toBe(left);
    expect(events).toEqual(['stale-engine-ended']);
  });

  test('its file is readable by its owner alone', async () => {
    const folder = await temporaryFolder();
    await engineOn(folder);
    expect((await stat(fileIn(folder))).mode & 0o077).toBe(0);
  });

  test('a file that is no database is said in one sentence, and nothing is left running', async () => {
    const folder = await temporaryFolder();
    await writeFile(fileIn(folder), 'not a database, but long enough to be looked at as one'.repeat(20));
    await expect(startEngine({ folder, log: () => {} })).rejects.toThrow(
      /^The embedded database does not start: .*\.$/,
    );
    expect(await enginesOn(fileIn(folder))).toEqual([]);
  });

  test('a program that is not there is said in one sentence', async () => {
    const start = startEngine({ folder: await temporaryFolder(), log: () => {}, binary: '/nowhere/dynoxide' });
    await expect(start).rejects.toThrow(/does not start: .*not found/);
  });
});
