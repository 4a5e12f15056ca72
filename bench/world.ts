// Which province is measured? One with 32 communes, a point at each, and campaigns over all of them.
import type { Point } from '../functions/domain/campaign.ts';
import { pointCode } from '../functions/domain/point-code.ts';
import { changeRegistry } from '../functions/store/change-registry.ts';
import type { Store } from '../functions/store/connect.ts';
import { pointWrite } from '../functions/store/points.ts';
import { registryKey } from '../functions/store/tables.ts';

export const communes = 32;
export const agencyOf = (n: number): string => `ag-xa${n}`;

/** A code per commune, the same each time; there are 27 characters. */
export function codeOf(n: number): string {
  const bytes = [Math.floor(n / 27), n % 27];
  return pointCode(() => new Uint8Array([bytes.shift() ?? 0]));
}

const campaignOf = (id: string) => ({
  id,
  title: id,
  questionnaire: { id: 'sipas-dv-19-quay', version: 1 },
  method: { id: 't2b' },
  covers: { agencyIds: ['ag-tinh'] },
  opensOn: '2024-01-01',
  closesOn: '2036-12-31',
  languages: ['vi'],
  sample: 'self-selected',
  minimumToShow: 1,
  minimumToRank: 1,
  retentionDays: 3650,
  commentDueDays: 10,
  calendar: 'civil',
  status: 'open',
  demo: false,
});

const pointAt = (n: number): Point => ({
  ...{ code: codeOf(n), agencyId: agencyOf(n), label: 'Quầy 1', onePerson: false, status: 'active' },
});

/** Writes it into an empty registry. */
export async function prepareWorld(store: Store, campaignIds: string[]): Promise<void> {
  const numbers = Array.from({ length: communes }, (_, n) => n);
  const agencies = [
    { id: 'ag-tinh', placements: [{}] },
    ...numbers.map((n) => ({ id: agencyOf(n), placements: [{ parentId: 'ag-tinh' }] })),
  ].map((agency) => ({ ...agency, name: agency.id, kind: 'commune', succeeds: [], serviceIds: [] }));
  const writes = [
    ...agencies.map((thing) => ({ key: registryKey.agency(thing.id), thing, isNew: true })),
    ...campaignIds.map((id) => ({ key: registryKey.campaign(id), thing: campaignOf(id), isNew: true })),
    ...numbers.map((n) => pointWrite(pointAt(n), true)),
  ];
  await changeRegistry(store, writes, { at: new Date(), id: 'bench', who: 'bench', what: 'prepare', thing: 'bench' });
}
