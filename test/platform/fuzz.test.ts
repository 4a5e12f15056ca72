// Does anything a client may send bring the platform down? Thousands of requests, mostly right and somewhere wrong: never a 5xx.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Described, routesOf } from './openapi-routes.ts';
import { viewerAgency } from './prepared-folder.ts';
import { markup, requestTo, seeded } from './request-fuzz.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { at, smallWorld, times, type World } from './small-world.ts';

let platform: Platform;
let world: World;
let routes: Described[];
beforeAll(async () => {
  platform = await startPlatform();
  world = await smallWorld(platform);
  routes = await routesOf(platform.url);
});
afterAll(() => endPlatform(platform));

const code = () => at(world.points, 0).code;

/** 5,000 of CI; `npm run fuzz` asks for more, drawn from another seed each day unless FUZZ_SEED says which. */
const requests = Number(process.env['FUZZ_REQUESTS'] ?? 5000);
const seed = Number(process.env['FUZZ_SEED'] ?? (requests === 5000 ? 20_261_121 : Math.floor(Date.now() / 86_400_000)));
/** Whatever takes longer hangs: the slowest right request, a kit of a thousand posters, takes four seconds. */
const hangsAfter = 30_000;

/** What was sent and comes back as it was where a browser reads markup: other types are never guessed at (`nosniff`). */
const isEchoed = (response: Response, said: string): boolean =>
  /html|xml|^$/.test(response.headers.get('content-type') ?? '') && markup.some((text) => said.includes(text));

test(`${requests} requests made of the document, most of them wrong somewhere: none fails on our side, hangs, or comes back as markup (seed ${seed})`, {
  timeout: 60_000 + requests * 12,
}, async () => {
  const random = seeded(seed);
  const { id } = world.campaign;
  const known = [id, viewerAgency.id, code(), at(world.agencies, 0).id, at(world.services, 0).id, 'sipas-dv-16'];
  const failures: unknown[] = [];
  const statuses = new Map<number, number>();
  let left = requests;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const route = at(routes, Math.floor(random() * routes.length));
      const { method, path, type, body } = requestTo(random, route, known);
      const sent = body === undefined || type === undefined ? {} : { body, type };
      const tried = [method, path.slice(0, 200), body?.slice(0, 500)];
      const response = await platform.admin.call(method, path, { ...sent, signal: AbortSignal.timeout(hangsAfter) });
      const said = await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      if (response.status >= 500) failures.push([...tried, said.slice(0, 500)]);
      else if (isEchoed(response, said)) failures.push([...tried, 'comes back as markup']);
    }
  };
  await Promise.all(times(8, worker));
  expect(failures).toEqual([]);
  // Had the requests been all nonsense, they would have proved little.
  const share = (status: number): number => (statuses.get(status) ?? 0) / requests;
  expect(share(200)).toBeGreaterThan(0.04);
  expect(share(201)).toBeGreaterThan(0.002);
  expect(share(422)).toBeGreaterThan(0.04);
  expect((await fetch(`${platform.url}/s/${code()}`)).status).toBeLessThan(500);
});
