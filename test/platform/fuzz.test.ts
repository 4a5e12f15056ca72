// Does anything a client may send bring the platform down? Thousands of requests, mostly right and somewhere wrong: never a 5xx.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Described, routesOf } from './openapi-routes.ts';
import { viewerAgency } from './prepared-folder.ts';
import { requestTo, seeded } from './request-fuzz.ts';
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

test('5,000 requests made of the document, most of them wrong somewhere: none fails on our side', {
  timeout: 120_000,
}, async () => {
  const random = seeded(20_261_121);
  const { id } = world.campaign;
  const known = [id, viewerAgency.id, code(), at(world.agencies, 0).id, at(world.services, 0).id, 'sipas-dv-16'];
  const failures: unknown[] = [];
  const statuses = new Map<number, number>();
  let left = 5000;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const route = at(routes, Math.floor(random() * routes.length));
      const { method, path, type, body } = requestTo(random, route, known);
      const sent = body === undefined || type === undefined ? {} : { body, type };
      const response = await platform.admin.call(method, path, sent);
      const said = await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      if (response.status >= 500) failures.push([method, path.slice(0, 200), body?.slice(0, 500), said]);
    }
  };
  await Promise.all(times(8, worker));
  expect(failures).toEqual([]);
  // Had the requests been all nonsense, they would have proved little.
  expect(statuses.get(200)).toBeGreaterThan(200);
  expect(statuses.get(201)).toBeGreaterThan(10);
  expect(statuses.get(422)).toBeGreaterThan(200);
  expect((await fetch(`${platform.url}/s/${code()}`)).status).toBeLessThan(500);
});
