// How long may anybody keep a script? One whose name tells its content for a year; the worker nobody but the edge, for its name stays.
import { expect, test } from 'vitest';
import { browserScripts, world } from './world.ts';

const keeping = async (path: string) => {
  const answer = await world().site.request(path);
  return { status: answer.status, keeping: answer.headers.get('cache-control') };
};

test('a script named by its content is kept for a year', async () => {
  for (const path of Object.values(browserScripts.addresses))
    expect(await keeping(path)).toEqual({ status: 200, keeping: 'public, max-age=31536000, immutable' });
});

test('the worker is kept by the edge alone, for an hour at most, so that a new one comes', async () => {
  expect(await keeping('/offline-worker.js')).toEqual({ status: 200, keeping: 'public, max-age=0, s-maxage=3600' });
});
