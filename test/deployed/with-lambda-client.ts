// Do the bundles run under Amazon's own client too, not only under our loop? `npm run lambda-client` builds it (over a minute, with a compiler) and runs the same tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'long-dan-lambda-client-'));
const run = (program: string, args: string[], env = process.env) =>
  spawnSync(program, args, { stdio: 'inherit', env }).status ?? 1;

try {
  const built = run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', 'aws-lambda-ric@4']);
  const client = join(folder, 'node_modules/aws-lambda-ric/index.mjs');
  const tested = () => run('npx', ['vitest', 'run', 'test/deployed'], { ...process.env, LAMBDA_CLIENT: client });
  process.exitCode = built === 0 ? tested() : built;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
