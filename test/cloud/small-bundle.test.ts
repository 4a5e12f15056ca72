// Does a citizen's first request wait for what no function needs? The survey site's bundle is small, and knows its role by the environment alone.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { layFunction } from '../../infra/cloud/bundle.ts';
import { defaultProvider } from '../../infra/cloud/lambda-credentials.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the survey site’s bundle is at most 340 kB, without the SDK’s chain of credentials, its letters as they are', async () => {
  const folder = await temporaryFolder();
  layFunction(folder, 'functions', 'survey-site');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mjs'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const whole = texts.join('');
  console.log(`survey-site: ${Buffer.byteLength(whole)} bytes`);
  expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(340_000);
  expect(whole).not.toContain('GetRoleCredentials');
  expect(whole).not.toMatch(/\\u1E[A-F]/i);
  const start = texts[files.indexOf('index.mjs')];
  expect(start).toContain('Xin Ông/Bà');
  // The library waits beside it until somebody asks by one of its questionnaires.
  expect(whole).toContain('Phiếu khảo sát ý kiến người bệnh ngoại trú');
  expect(start).not.toContain('Phiếu khảo sát ý kiến người bệnh ngoại trú');
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
