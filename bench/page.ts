// How soon can somebody answer on a cheap phone and a slow line? Beside a bare form of the same questions and the same survey in SurveyJS.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { libraryQuestionnaire } from '../functions/questionnaires/library.ts';
import { launchBrowser } from '../test/journeys/browser.ts';
import { endPlatform, startPlatform } from '../test/platform/running-platform.ts';
import { at, smallWorld } from '../test/platform/small-world.ts';
import { type Figure, keepFigures, median, rounded } from './figures.ts';
import { bareForm } from './rivals/bare-form.ts';
import { surveyJsFiles } from './rivals/survey-js.ts';

const slower = 4;
/** A round trip of 400 ms, and 400 kbit/s each way: what Chromium's tools call slow 3G. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const loads = Number(process.argv[2] ?? 5);
const questionnaireId = 'sipas-dv-19-quay';

type Seen = { milliseconds: number; bytes: number; requests: number };

/** From the tap on the link until the first question can be answered, and all that had to come for it. */
async function open(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const seen: Seen = { milliseconds: 0, bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    seen.requests += 1;
  });
  const began = performance.now();
  const going = page.goto(address, { waitUntil: 'commit' });
  // Asked for as soon as there is a document: an answer that can be given, drawn and in reach.
  await going;
  await page.waitForFunction(
    () => (document.querySelector('input[type=radio]')?.getBoundingClientRect().width ?? 0) > 0,
    {
      polling: 'raf',
    },
  );
  seen.milliseconds = performance.now() - began;
  const told = { ...seen };
  await context.close();
  return told;
}

/** Files by their paths, compressed as a server on the web would. */
async function serve(files: Record<string, { type: string; text: string }>) {
  const server = createServer((request, response) => {
    const file = files[request.url ?? '/'];
    if (file === undefined) return response.writeHead(404).end();
    const headers = { 'Content-Type': file.type, 'Content-Encoding': 'br', 'Cache-Control': 'no-cache' };
    return response.writeHead(200, headers).end(brotliCompressSync(file.text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = Object(server.address()) satisfies AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const questionnaire = await libraryQuestionnaire(questionnaireId);
if (questionnaire === undefined) throw new Error(`no ${questionnaireId}`);
const bare = await serve({ '/': { type: 'text/html; charset=utf-8', text: bareForm(questionnaire) } });
const surveyJs = await serve(surveyJsFiles(questionnaire));
const [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
try {
  const { points } = await smallWorld(platform, { questionnaire: questionnaireId });
  // The first request of a process compiles what the others find ready.
  await fetch(`${platform.url}/s/${at(points, 0).code}`);
  const ours = () => open(browser, `${platform.url}/s/${at(points, 0).code}?x=${randomUUID()}`);
  const ways = { ours, bare: () => open(browser, bare.address), surveyJs: () => open(browser, surveyJs.address) };
  const found: Record<keyof typeof ways, Seen[]> = { ours: [], bare: [], surveyJs: [] };
  for (let load = 0; load < loads; load += 1) {
    found.ours.push(await ways.ours());
    found.bare.push(await ways.bare());
    found.surveyJs.push(await ways.surveyJs());
  }
  const middle = (seen: Seen[], of: keyof Seen): number => rounded(median(seen.map((one) => one[of])));
  const ms = (seen: Seen[]): number => middle(seen, 'milliseconds');
  const wire = await fetch(`${platform.url}/s/${at(points, 0).code}`, { headers: { 'Accept-Encoding': 'br' } });
  const figures: Figure[] = [
    {
      figure: 'our page, brotli',
      value: Number(wire.headers.get('content-length')),
      unit: 'bytes',
      target: { most: 8192 },
    },
    {
      figure: 'our page, requests until it can be answered',
      value: middle(found.ours, 'requests'),
      target: { most: 1 },
    },
    { figure: 'our page, answerable on the slow line', value: ms(found.ours), unit: 'ms' },
    { figure: 'bare form, bytes with headers', value: middle(found.bare, 'bytes'), unit: 'bytes' },
    { figure: 'bare form, answerable', value: ms(found.bare), unit: 'ms' },
    { figure: 'SurveyJS, bytes with headers', value: middle(found.surveyJs, 'bytes'), unit: 'bytes' },
    { figure: 'SurveyJS, answerable', value: ms(found.surveyJs), unit: 'ms' },
    {
      figure: 'our page ÷ bare form, until answerable',
      value: rounded(ms(found.ours) / ms(found.bare)),
      target: { most: 1.25 },
    },
    {
      figure: 'our page ÷ SurveyJS, until answerable',
      value: rounded(ms(found.ours) / ms(found.surveyJs)),
      target: { most: 0.167 },
    },
  ];
  await keepFigures('page', figures);
} finally {
  await browser.close();
  await endPlatform(platform);
  for (const rival of [bare, surveyJs]) rival.close();
}
