// How does a test run the whole platform as its own process, speak to it from outside alone, and never leave one behind?
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../../functions/store/connect.ts';
import { tableNames } from '../../infra/local/create-tables.ts';
import { enginesOn } from '../../infra/local/stale-engine.ts';
import { tablesClient } from '../../infra/local/tables-client.ts';
import { type Api, signIn } from './api-client.ts';
import { preparedFolder } from './prepared-folder.ts';

export type Platform = { url: string; folder: string; child: ChildProcess; admin: Api; viewer: Api; said(): string };

const main = new URL('../../infra/local/main.ts', import.meta.url).pathname;
const environment = {
  PORT: '0',
  HOST: '',
  DEMO: '',
  PUBLIC_URL: '',
  NODE_ENV: '',
  AWS_ENDPOINT_URL_DYNAMODB: '',
};

/** Starts it on a folder and resolves once it says `ready`; throws what it said instead. */
export async function startOn(folder: string): Promise<Platform> {
  const { child, output } = spawnPlatform(folder);
  const ready = () => /^ready (\S+)$/m.exec(output())?.[1];
  while (ready() === undefined) {
    if (child.exitCode !== null) throw new Error(`the platform ended with ${child.exitCode}: ${output()}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  }
  const url = ready() ?? '';
  const admin = await signIn(url, 'demo-admin');
  return { url, folder, child, said: output, admin, viewer: await signIn(url, 'demo-viewer') };
}

/** The process and all it has said so far, on both streams. */
export function spawnPlatform(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { ...process.env, ...environment, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return { child, output: () => said };
}

/** A platform of the test file's own over a folder without a demo. */
export async function startPlatform(): Promise<Platform> {
  const folder = await preparedFolder();
  try {
    return await startOn(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Ends it as an operator would and removes what it kept. */
export async function endPlatform(platform: Platform | undefined): Promise<void> {
  if (platform === undefined) return;
  const { child, folder } = platform;
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  await rm(folder, { recursive: true, force: true });
}

/** Process ids of the engines that serve the folder: one while the platform runs, none after. */
export const enginesOf = ({ folder }: Pick<Platform, 'folder'>): Promise<number[]> =>
  enginesOn(join(folder, 'dynamodb.sqlite'));

/** The platform's own tables, for what its API cannot do yet. */
export async function storeOf(platform: Platform): Promise<Store> {
  const [pid] = await enginesOf(platform);
  const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
  const port = words[words.indexOf('--port') + 1];
  return { db: tablesClient(`http://127.0.0.1:${port}`, {}), tables: tableNames('long-dan') };
}
