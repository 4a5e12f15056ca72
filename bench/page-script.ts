// How long does the page's script keep a cheap phone busy? Measured in a real browser at a quarter of this processor's speed.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/journeys/browser.ts';
import { endPlatform, startPlatform } from '../test/platform/running-platform.ts';
import { at, smallWorld } from '../test/platform/small-world.ts';
import { keepFigures, median } from './figures.ts';

const slower = 4;
const loads = 9;
const limitMilliseconds = 50;
const settleMilliseconds = 1500;

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

const [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
try {
  const { points } = await smallWorld(platform, { questionnaire: 'sipas-dv-19-quay' });
  const address = `${platform.url}/s/${at(points, 0).code}`;
  await scriptTime(browser, address);
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) times.push(await scriptTime(browser, address));
  const value = Math.round(10 * median(times)) / 10;
  const target = { most: limitMilliseconds };
  await keepFigures('page script', [
    { figure: `our page, script on load, ${slower}× slower processor`, value, unit: 'ms', target },
  ]);
} finally {
  await browser.close();
  await endPlatform(platform);
}
