// Does `cdk synth` work in a fresh clone, without account and network, and do the real bundles start?
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { readSettings } from '../../infra/cloud/settings.ts';
import { serviceList } from '../../infra/service-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'long-dan-synth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** No credentials, and a proxy that answers nobody: whoever asks the network fails. */
const cutOff = {
  PATH: process.env['PATH'],
  HOME: folder,
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  AWS_EC2_METADATA_DISABLED: 'true',
};
const node = (args: string[], env: Record<string, string | undefined>) =>
  execFileSync(process.execPath, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const lambdaFunction = z.object({
  Type: z.literal('AWS::Lambda::Function'),
  Properties: z.object({
    Code: z.object({ S3Key: z.string() }),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  }),
});

/** Each function as synthesized: its bundled file, and the variables that it alone is given. */
function deployedFunctions() {
  const template: unknown = JSON.parse(readFileSync(join(folder, 'LongDan-dev-Services.template.json'), 'utf8'));
  return Object.values(Object(Object(template).Resources)).flatMap((resource) => {
    const { success, data } = lambdaFunction.safeParse(resource);
    if (!success) return [];
    const { Code, Environment } = data.Properties;
    const file = join(folder, `asset.${Code.S3Key.replace('.zip', '')}`, 'index.mjs');
    return [{ file, variables: Object.keys(Environment.Variables) }];
  });
}

/** Says `function`, or why the file does not start (Node alone would print the whole bundle). */
const load =
  'import(process.argv[1]).then(({ handler }) => typeof handler, String).then(console.log).finally(process.exit)';

test('the whole app synthesizes, and each real handler starts with the variables it is given', {
  timeout: 60_000,
}, () => {
  const PATH = `${join(process.cwd(), 'node_modules/.bin')}:${cutOff.PATH}`;
  node(['node_modules/aws-cdk/bin/cdk', 'synth', '--quiet', '--output', folder], { ...cutOff, PATH });
  const deployed = deployedFunctions();
  expect(deployed).toHaveLength(serviceList.length);
  for (const { file, variables } of deployed) {
    const env = Object.fromEntries(variables.map((name) => [name, 'https://example.invalid']));
    const started = node(['--input-type=module', '-e', load, file], { ...env, AWS_REGION: 'ap-southeast-1' });
    expect(started.trim(), file).toBe('function');
  }
});

describe('settings of the command line', () => {
  const read = (given: Record<string, unknown>) => () => readSettings((name) => given[name]);

  it('are dev in Singapore when nothing is said', () => {
    const whatCostsNothingMore = { origin: 'http-api', backup: '1', waf: '0', tracing: '0', quietHours: 4 };
    expect(read({})()).toEqual({ stage: 'dev', region: 'ap-southeast-1', ...whatCostsNothingMore });
  });

  it('are refused by name, all at once', () => {
    expect(read({ stage: 'Prod!', region: 'Hanoi' })).toThrow(/stage is 2 to 12.*region is like/);
  });

  it('have a domain and its certificate together, where CloudFront can read it', () => {
    expect(read({ domain: 'khaosat.example.vn' })).toThrow('come together');
    const certificateArn = 'arn:aws:acm:ap-southeast-1:aws:certificate/example';
    expect(read({ domain: 'khaosat.example.vn', certificateArn })).toThrow('us-east-1');
  });

  it('take numbers as the command line gives them, within bounds', () => {
    expect(read({ reserve: '50', quietHours: '9' })()).toMatchObject({ reserve: 50, quietHours: 9 });
    expect(read({ reserve: '0' })).toThrow('reserve is a whole number from 1 to 1000');
    expect(read({ reserve: 'x' })).toThrow('reserve is a whole number from 1 to 1000');
  });

  it('tell somebody of a budget', () => {
    expect(read({ budget: '50' })).toThrow('budget needs alarmMail');
  });
});
