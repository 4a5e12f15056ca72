// How long does the page's script keep a cheap phone busy? Measured in a real browser at a quarter of this processor's speed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import * as z from 'zod/mini';
import { launchBrowser } from '../test/journeys/browser.ts';
import { endPlatform, startPlatform } from '../test/platform/running-platform.ts';
import { at, smallWorld } from '../test/platform/small-world.ts';

const slower = 4;
const loads = 9;
const limitMilliseconds = 50;
const settleMilliseconds = 1500;
const file = join('bench', 'results.json');

/** Milliseconds of script in one load of the page, until everything that script adds stands. */
async function scriptTime(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address, { waitUntil: 'load' });
  // Not by asking the page: whatever a test puts into it would be measured too.
  await sleep(settleMilliseconds);
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
try {
  const { points } = await smallWorld(platform, { questionnaire: 'sipas-dv-19-quay' });
  const address = `${platform.url}/s/${at(points, 0).code}`;
  await scriptTime(browser, address);
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) times.push(await scriptTime(browser, address));
  const pageScript = { milliseconds: Math.round(10 * median(times)) / 10, slower, limitMilliseconds };
  console.table([
    { 'script on load, ms, median': pageScript.milliseconds, 'times slower': slower, limit: limitMilliseconds },
  ]);
  const results = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, `${JSON.stringify({ ...results, pageScript }, null, 2)}\n`);
} finally {
  await browser.close();
  await endPlatform(platform);
}
