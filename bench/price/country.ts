// Whom do the measured responses belong to? 34 provinces of ten communes, and one of 32, a one-stop with a point in each, and one open campaign.
import { withCheckCharacter } from '../../functions/domain/check-character.ts';
import { codeAlphabet } from '../../functions/domain/code-alphabet.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import { registryKey } from '../../functions/store/tables.ts';

const provinces = 34;
const communes = 10;
/** Of the busy morning's province, behind the others: as many points as issue 9 gives it. */
const busyCommunes = 32;
const services = 8;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const codeOf = (n: number): string =>
  withCheckCharacter(`222${codeAlphabet[Math.floor(n / codeAlphabet.length)]}${codeAlphabet[n % codeAlphabet.length]}`);

/** Codes of the points, a province's one after the other. */
const everywhere = provinces * communes;
const codes = numbers(everywhere + busyCommunes).map(codeOf);
const codesOf = {
  province: codes.slice(0, communes),
  country: codes.slice(0, everywhere),
  busy: codes.slice(everywhere),
};
const provinceOf = (n: number): number => Math.min(Math.floor(n / communes), provinces);
export type Where = keyof typeof codesOf;

/** Whose turn it is to answer: everywhere as often, in an order that goes round. */
export const codeAt = (where: Where, n: number): string => codesOf[where][(n * 7) % codesOf[where].length] ?? '';

export const campaignId = 'ca-price';
const campaign = {
  ...{ id: campaignId, title: 'Giá', questionnaire: { id: 'sipas-dv-19-quay', version: 1 }, method: { id: 't2b' } },
  covers: { agencyIds: numbers(provinces + 1).map((n) => `ag-tinh${n}`) },
  ...{ opensOn: '2020-01-01', closesOn: '2099-12-31', languages: ['vi', 'en'], sample: 'self-selected' },
  ...{ minimumToShow: 10, minimumToRank: 30, retentionDays: 730, commentDueDays: 10 },
  ...{ calendar: 'civil', status: 'open', demo: false },
};

const agency = (id: string, kind: string, parentId?: string) => ({
  ...{ id, name: id, kind, placements: [parentId === undefined ? {} : { parentId }] },
  ...{ succeeds: [], serviceIds: [] },
});

const point = (code: string, n: number) => ({
  ...{ code, agencyId: `ag-mc${n}`, serviceId: `sv-${n % services}`, label: `Quầy ${n}` },
  ...{ onePerson: false, status: 'active' },
});

export async function prepareCountry(store: Store): Promise<void> {
  const things = [
    { key: registryKey.campaign(campaign.id), thing: campaign },
    ...numbers(provinces + 1).map((n) => ({
      key: registryKey.agency(`ag-tinh${n}`),
      thing: agency(`ag-tinh${n}`, 'province'),
    })),
    ...numbers(services).map((n) => ({
      key: registryKey.service(`sv-${n}`),
      thing: { id: `sv-${n}`, name: `Thủ tục ${n}`, field: 'Thử' },
    })),
    ...codes.flatMap((code, n) => [
      {
        key: registryKey.agency(`ag-xa${n}`),
        thing: agency(`ag-xa${n}`, 'commune', `ag-tinh${provinceOf(n)}`),
      },
      { key: registryKey.agency(`ag-mc${n}`), thing: agency(`ag-mc${n}`, 'one-stop', `ag-xa${n}`) },
      { key: registryKey.point(code), thing: point(code, n) },
    ]),
  ].map((write) => ({ ...write, isNew: true }));
  for (let from = 0; from < things.length; from += 90)
    await changeRegistry(store, things.slice(from, from + 90), {
      ...{ at: new Date(), id: `price-${from}`, who: 'bench', what: 'prepare', thing: 'price' },
    });
}
