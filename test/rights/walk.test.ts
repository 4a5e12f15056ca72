// May each role do what the table says, within its own subtree and nowhere else? Every operation is tried by every role, inside and outside.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Role, role } from '../../functions/domain/actor.ts';
import { routes } from '../../functions/operations/routes.ts';
import { type Attempt, attempts } from './attempts.ts';
import { type Province, twoProvinces, type World } from './two-provinces.ts';

const names = routes.map(({ method, path }) => `${method} ${path}`);

test('every operation is tried', () => {
  expect(Object.keys(attempts).toSorted()).toEqual(names.toSorted());
});

/** What became of an attempt: `done`, or `refused` as not one's to do (403) or to know of (404); anything else as it was answered. */
async function outcome(world: World, who: Role, name: string, { to }: Attempt, place: Province): Promise<string> {
  const { path, ...sent } = to(place, world);
  const response = await world.as(who, name.split(' ')[0] ?? '', path, sent);
  const said = await response.text();
  // Whoever is sent on to a file may have it.
  if (response.ok || response.status === 303) return 'done';
  return [403, 404].includes(response.status) ? 'refused' : `${response.status} ${said}`;
}

describe.each(role.options)('%s', { timeout: 120_000 }, (who) => {
  let world: World;
  beforeAll(async () => {
    world = await twoProvinces();
  }, 60_000);

  test('is refused outside its subtree whatever it may do inside', async () => {
    for (const [name, attempt] of Object.entries(attempts)) {
      if (attempt.scope === 'shared') continue;
      // What is one official's own is not even the platform's.
      const expected = who === 'platform' && attempt.may.includes(who) ? 'done' : 'refused';
      expect([name, await outcome(world, who, name, attempt, world.outside)]).toEqual([name, expected]);
    }
  });

  test('does inside what it may, and nothing else', async () => {
    for (const [name, attempt] of Object.entries(attempts)) {
      const expected = attempt.may.includes(who) ? 'done' : 'refused';
      expect([name, await outcome(world, who, name, attempt, world.inside)]).toEqual([name, expected]);
    }
  });

  test('lists nothing of the other province', async () => {
    const { outside } = world;
    const theirs = [outside.top, outside.unit, outside.point, outside.campaign];
    for (const path of ['/agencies', '/points', '/campaigns']) {
      const said = await (await world.as(who, 'GET', path)).text();
      const found = theirs.filter((id) => said.includes(`"${id}"`));
      expect([path, found.length > 0]).toEqual([path, who === 'platform']);
    }
  });
});
