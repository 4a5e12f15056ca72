// One real engine for the whole test run, in a folder that goes away with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEngine } from '../../infra/local/dynamodb-engine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engineEndpoint: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'long-dan-tests-'));
  const engine = await startEngine({ folder, log: () => {} });
  project.provide('engineEndpoint', engine.endpoint);
  return async () => {
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
