// Where do journeys begin? The cloud, a world of two provinces over its tables, and people and things that were there before.
import { expect } from 'vitest';
import type { Person } from '../../functions/domain/person.ts';
import { newExport } from '../../functions/domain/response-export.ts';
import { raiseAlert } from '../../functions/store/alerts.ts';
import type { Store } from '../../functions/store/connect.ts';
import { addPerson } from '../../functions/store/people.ts';
import { addExport } from '../../functions/store/response-exports.ts';
import { putSubscription } from '../../functions/store/subscriptions.ts';
import type { World } from '../rights/two-provinces.ts';
import type { Shelf } from './bucket-door.ts';
import type { Cloud } from './cloud.ts';

export type Scene = { cloud: Cloud; world: World; store: Store; files: Shelf };

export const administrator: Person = {
  ...{ id: 'pe-quan-tri', name: 'Trần Văn Trị', email: 'tri@example.vn' },
  ...{ grants: [{ role: 'platform' }], epoch: 1, status: 'active' },
};
/** What must never be seen in a log: harassment, which the levels above see at once. */
export const comment = 'Bị gây phiền hà: tôi chờ ba tiếng dưới gốc bàng, cán bộ tên Bưởi nói trống không';

/** The parsed answer; the test fails if the request did. */
export const parsed = async (answer: Response) => {
  const said = await answer.text();
  expect(answer.ok, `${answer.status} ${said}`).toBe(true);
  return JSON.parse(said);
};

/** People and what was there before: whoever signs in, who serves alone, who is mailed, what was asked for. */
export async function prepare({ world: { inside, outside }, store }: Scene): Promise<void> {
  const note = (id: string) => ({ at: new Date('2026-11-20T05:00:00Z'), id, who: 'test', what: 'prepare', thing: id });
  await addPerson(store, administrator, note('tri'));
  // Known by an account of one machine's too: their address can change, and what they were known by before goes.
  for (const letter of ['a', 'b']) {
    const moved = { username: `chuyen-${letter}`, email: `chuyen-${letter}@example.vn` };
    const grants: Person['grants'] = [{ role: 'viewer', agencyId: outside.unit }];
    await addPerson(store, { ...administrator, ...moved, id: `pe-chuyen-${letter}`, grants }, note(letter));
  }
  const alone: Person = { ...administrator, id: 'pe-hien', name: 'Hiền', email: 'hien@example.vn' };
  await addPerson(store, { ...alone, grants: [{ role: 'viewer', agencyId: inside.top }] }, note('hien'));
  const wanted = { personId: administrator.id, wanted: true, lastOn: '2026-11-19', told: [] };
  await putSubscription(store, wanted, note('mail'));
  const asked = { campaignId: outside.campaign, format: 'csv', times: 'instants', askedBy: 'platform' } as const;
  await addExport(store, newExport({ ...asked, id: 'ex-moi' }, new Date('2026-11-20T05:00:00Z')));
  // A fall, whose figures are judged before a system is told of it.
  const streak = { from: '2026-11-01', to: '2026-11-10', days: 10, responses: 30, level: 50, percent: true };
  const found = { cause: 'low-streak' as const, ...streak };
  await raiseAlert(
    store,
    { campaignId: outside.campaign, agencyId: outside.unit, since: '2026-11-01', found },
    '2026-11-19',
  );
}
