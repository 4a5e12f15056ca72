// A province whose results are public: answers are given, nights pass, and anybody reads the pages and files of a day.
import type { Campaign } from '../../functions/domain/campaign.ts';
import type { Statement } from '../../functions/domain/statement.ts';
import { createResultsSite } from '../../functions/results-site/app.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { statementWrite } from '../../functions/store/statements.ts';
import { noonOf, releaseWorld } from '../counting/release-world.ts';
import { campaign } from '../counting/world.ts';
import { emptyShelf } from '../reports/shelf.ts';

export const publicUrl = 'https://khaosat.example.vn';
export const path = `/ket-qua/${campaign.id}`;

export async function resultsWorld(settings: Partial<Campaign> = { publicResults: true }) {
  const world = await releaseWorld(settings);
  const logged: unknown[] = [];
  const site = (day: string) =>
    createResultsSite({
      ...readersOf(world.store),
      bucket: emptyShelf.bucket,
      now: noonOf(day),
      publicUrl: () => publicUrl,
      log: (...line) => logged.push(line),
    });
  return {
    ...world,
    logged,
    site,
    get: async (address: string, init: RequestInit = {}, day = '2026-11-20') => site(day).request(address, init),
    /** A unit says so of its figures. */
    state: async (thing: Statement) => {
      const change = { at: new Date(thing.writtenAt), id: thing.agencyId, who: 'test', what: 'test', thing: 'test' };
      await changeRegistry(world.store, [statementWrite(thing)], change);
    },
  };
}
