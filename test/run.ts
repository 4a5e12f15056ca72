// Runs every test and ends with the true line `N passed, N failed`, which whoever lands a change looks for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const report = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() });

const folder = mkdtempSync(join(tmpdir(), 'long-dan-report-'));
const file = join(folder, 'report.json');
const run = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: false,
  },
);
// Without a report the run itself broke: that is one failure, never none.
const {
  numPassedTests: passed,
  numFailedTests,
  numPendingTests: skipped,
} = readReport() ?? { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
const failed = run.status === 0 ? numFailedTests : Math.max(1, numFailedTests);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function readReport() {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
