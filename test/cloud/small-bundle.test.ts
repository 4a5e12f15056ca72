// Does a citizen's first request wait for what no function needs? The survey site's bundle is small, and knows its role by the environment alone.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { layFunction } from '../../infra/cloud/bundle.ts';
import { defaultProvider } from '../../infra/cloud/lambda-credentials.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the survey site’s bundle is at most 520 kB, without the SDK’s chain of credentials, its letters as they are', async () => {
  const folder = await temporaryFolder();
  layFunction(folder, 'functions', 'survey-site');
  const bundle = await readFile(join(folder, 'index.mjs'));
  console.log(`survey-site: ${bundle.length} bytes`);
  expect(bundle.length).toBeLessThanOrEqual(520_000);
  const text = bundle.toString('utf8');
  expect(text).not.toContain('GetRoleCredentials');
  expect(text).not.toMatch(/\\u1E[A-F]/i);
  expect(text).toContain('Xin Ông/Bà');
});

test('a function is who its environment says, session and all', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_SESSION_TOKEN', 'session');
  expect(await defaultProvider()()).toEqual({ accessKeyId: 'key', secretAccessKey: 'secret', sessionToken: 'session' });
});

test('without a role it fails at its first call, in words', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', '');
  await expect(defaultProvider()()).rejects.toThrow('does not say AWS_ACCESS_KEY_ID');
});
