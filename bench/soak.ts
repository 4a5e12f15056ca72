// Does it hold for long what it does for a moment? `npm run soak -- 600`: so many seconds of mixed traffic at 80 % of the ceiling, then a burst, then the sums.
import { randomInt, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { endPlatform, enginesOf, type Platform, startPlatform } from '../test/platform/running-platform.ts';
import { at, idsIn, smallWorld, storedRows, type World } from '../test/platform/small-world.ts';
import { type Figure, keepFigures, median, rounded } from './figures.ts';
import { writeTables } from './written-tables.ts';

const seconds = Number(process.argv[2] ?? 600);
const share = 0.8;
const ceilingSeconds = 15;
const communes = 32;
const rated = 'A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 C4 C5 D1 D2 D3'.split(' ');

type Seen = { status: number; milliseconds: number; retryAfter: string | undefined };
type Kind = 'open' | 'answer' | 'score';
type Tally = { kind: Kind } & Seen;

/** Every id that was sent, and those that were thanked. */
type Ids = { sent: Set<string>; thanked: Set<string> };

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

const ask = (url: URL, method: string, headers: Record<string, string>, body = ''): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const sent = request(url, { agent, method, headers }, (answer) => {
      answer.resume();
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          milliseconds: performance.now() - began,
          retryAfter: answer.headers['retry-after'],
        }),
      );
    });
    // A kept connection may be closed by its server just when it is used again: then browsers ask once more, and so does this.
    sent.once('error', (error) => (sent.reusedSocket ? resolve(ask(url, method, headers, body)) : reject(error)));
    sent.end(body);
  });

const addressOf = ({ url }: Platform, { points }: World): URL =>
  new URL(`/s/${at(points, randomInt(points.length)).code}`, url);

async function answer(platform: Platform, world: World, ids: Ids, submissionId: string = randomUUID()): Promise<Seen> {
  ids.sent.add(submissionId);
  const fields = new URLSearchParams({ submissionId, lang: 'vi', channel: 'qr', Q1: '1', Q2: '3' });
  for (const id of rated) fields.set(id, String(randomInt(1, 6)));
  const body = String(fields);
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': String(Buffer.byteLength(body)),
    Accept: 'text/html',
  };
  const seen = await ask(addressOf(platform, world), 'POST', headers, body);
  if (seen.status === 303) ids.thanked.add(submissionId);
  return seen;
}

const page = (platform: Platform, world: World): Promise<Seen> =>
  ask(addressOf(platform, world), 'GET', { Accept: 'text/html', 'Accept-Encoding': 'br' });

/** By the API's own client, whose token ends and is asked for again. */
async function score(platform: Platform, world: World): Promise<Seen> {
  const began = performance.now();
  const { status } = await platform.admin.call('GET', `/campaigns/${world.campaign.id}/scores`);
  return { status, milliseconds: performance.now() - began, retryAfter: undefined };
}

/** As a day has it: for each answer a page that is opened, and now and then somebody who looks at the scores. */
async function one(platform: Platform, world: World, ids: Ids): Promise<Tally> {
  const lot = randomInt(100);
  if (lot < 2) return { kind: 'score', ...(await score(platform, world)) };
  if (lot < 51) return { kind: 'open', ...(await page(platform, world)) };
  return { kind: 'answer', ...(await answer(platform, world, ids)) };
}

/** Requests a second that 32 people without a pause get through. */
async function ceilingOf(platform: Platform, world: World, ids: Ids): Promise<number> {
  const until = performance.now() + ceilingSeconds * 1000;
  let done = 0;
  const person = async (): Promise<void> => {
    while (performance.now() < until) {
      await one(platform, world, ids);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 32 }, person));
  return done / ceilingSeconds;
}

/** Megabytes that the platform's and its engine's processes hold. */
async function memoryOf(platform: Platform): Promise<number> {
  const pids = [platform.child.pid, ...(await enginesOf(platform))];
  const sizes = await Promise.all(
    pids.map(async (pid) => {
      const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Requests that come by a clock of their own, whether the last were answered or not. */
async function steady(platform: Platform, world: World, ids: Ids, perSecond: number) {
  const [tallies, memory]: [Tally[], number[]] = [[], []];
  const underWay = new Set<Promise<void>>();
  const began = performance.now();
  let begun = 0;
  let sampled = 0;
  while (performance.now() - began < seconds * 1000) {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    for (; begun < due; begun += 1) {
      const going: Promise<void> = one(platform, world, ids)
        // What fails outright is an answer other than well, not the end of the run.
        .catch((): Tally => ({ kind: 'open', status: 0, milliseconds: 0, retryAfter: undefined }))
        .then((tally) => void tallies.push(tally))
        .finally(() => underWay.delete(going));
      underWay.add(going);
    }
    if (performance.now() - sampled > 5000) {
      sampled = performance.now();
      memory.push(await memoryOf(platform));
    }
    await sleep(5);
  }
  await Promise.all(underWay);
  return { tallies, memory };
}

/** A thousand phones in the same second; who is told to come again does so, as the page's script does, and nobody is told anything else. */
async function opening(platform: Platform, world: World, ids: Ids): Promise<{ later: number; other: number }> {
  const told = { later: 0, other: 0 };
  const phone = async (): Promise<void> => {
    const submissionId = randomUUID();
    for (let tries = 0; tries < 30; tries += 1) {
      const { status, retryAfter } = await answer(platform, world, ids, submissionId);
      if (status === 303) return;
      if (status === 503 && retryAfter !== undefined) told.later += 1;
      else told.other += 1;
      await sleep(500 + randomInt(1000));
    }
    told.other += 1;
  };
  await Promise.all(Array.from({ length: 1000 }, phone));
  return told;
}

/** Everybody who was thanked is stored; everything stored is counted, and no id is there twice. */
async function reconcile(platform: Platform, world: World, { sent, thanked }: Ids) {
  const rows = idsIn(await storedRows(platform, world.campaign.id));
  const stored = new Set(rows);
  const countedNow = async (): Promise<number> =>
    (await platform.admin.get(`/campaigns/${world.campaign.id}/scores`)).responses;
  let counted = await countedNow();
  // Less for a while only: the counter has a burst to count.
  for (let tries = 0; tries < 300 && counted < stored.size; tries += 1) {
    await sleep(1000);
    counted = await countedNow();
  }
  const lost = [...thanked].filter((id) => !stored.has(id)).length;
  const unknown = [...stored].filter((id) => !sent.has(id)).length;
  return { lost, double: rows.length - stored.size, unknown, uncounted: Math.abs(counted - stored.size), stored };
}

const platform = await startPlatform();
try {
  const world = await smallWorld(platform, { questionnaire: 'sipas-dv-19-quay', agencies: communes });
  const ids: Ids = { sent: new Set(), thanked: new Set() };
  const ceiling = await ceilingOf(platform, world, ids);
  const { tallies, memory } = await steady(platform, world, ids, share * ceiling);
  const told = await opening(platform, world, ids);
  const sums = await reconcile(platform, world, ids);
  const timesOf = (kind: Kind): number[] =>
    tallies.filter((tally) => tally.kind === kind).map(({ milliseconds }) => milliseconds);
  const at99 = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? 0;
  const errors = tallies.filter(({ status }) => status !== 200 && status !== 303).length;
  // The first third warms up; after it, memory may breathe but not grow.
  const third = Math.ceil(memory.length / 3);
  const growth = median(memory.slice(-third)) / median(memory.slice(third, 2 * third));
  const figures: Figure[] = [
    { figure: 'mixed requests at the ceiling', value: rounded(ceiling), unit: '/s' },
    { figure: `mixed load: seconds at ${share * 100} % of it`, value: seconds, unit: 's' },
    ...(['open', 'answer', 'score'] satisfies Kind[]).flatMap((kind) => [
      { figure: `mixed load: ${kind}, median`, value: rounded(median(timesOf(kind))), unit: 'ms' },
      { figure: `mixed load: ${kind}, 99 of a hundred within`, value: rounded(at99(timesOf(kind))), unit: 'ms' },
    ]),
    { figure: 'mixed load: answered otherwise than well', value: errors, target: { most: 0 } },
    { figure: 'mixed load: memory, last third ÷ middle third', value: rounded(growth), target: { most: 1.1 } },
    { figure: 'a thousand phones at once: told to come again', value: told.later },
    { figure: 'a thousand phones at once: told anything else', value: told.other, target: { most: 0 } },
    { figure: 'mixed load: responses stored', value: sums.stored.size },
    { figure: 'mixed load: thanked and not stored', value: sums.lost, target: { most: 0 } },
    { figure: 'mixed load: stored twice, or of nobody', value: sums.double + sums.unknown, target: { most: 0 } },
    { figure: 'mixed load: stored and not counted, or counted twice', value: sums.uncounted, target: { most: 0 } },
  ];
  await keepFigures('soak', figures);
  await writeTables();
} finally {
  await endPlatform(platform);
}
