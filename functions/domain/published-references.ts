// Which outside figures do we bring along? National SIPAS and what the provinces' plans say of themselves, each with its source.
import type { Reference } from './reference.ts';
import { wholeCountry } from './reference-breaks.ts';

const excerpt = 'From an excerpt in the press; the report itself was not read.';
const sipas = (period: string, value: number, source: string, more: Partial<Reference> = {}): Reference => ({
  id: `sipas-viet-nam-${period}`,
  index: 'sipas',
  subject: wholeCountry,
  period,
  value,
  unit: 'percent',
  source,
  verified: true,
  note: excerpt,
  ...more,
});

const country: Reference[] = [
  sipas('2018', 82.99, 'Press, on the report of the Ministry of Home Affairs for 2018'),
  sipas('2019', 84.45, 'Press, on the report of the Ministry of Home Affairs for 2019'),
  sipas('2020', 85.48, 'Press, on the report of the Ministry of Home Affairs for 2020'),
  sipas('2021', 87.16, 'None looked up', {
    verified: false,
    note: 'From memory. Lạng Sơn’s 87.07 at rank 31 of 63 agrees with it.',
  }),
  sipas('2022', 80.08, 'Press, on the report of the Ministry of Home Affairs for 2022', {
    note: `${excerpt} The method changed this year: not comparable with 2021.`,
  }),
  sipas('2023', 82.66, 'baotintuc.vn, 17/04/2024', { publishedOn: '2024-04-17' }),
  sipas('2024', 83.94, 'vietnam.vnanet.vn 392158; news.laodong.vn 1487703; moha.gov.vn t57042'),
];

/** Found nowhere: national SIPAS of 2025 (the first with 34 provinces), any figure of PCI, any dated one of Quyết định 766. */
const provinces: Reference[] = [
  sipas('2022', 87.59, 'Press, on the report of the Ministry of Home Affairs for 2022', {
    id: 'sipas-quang-ninh-2022',
    subject: 'Quảng Ninh',
    verified: false,
    note: 'The highest of the year. From memory.',
    rank: { position: 1, of: 63 },
  }),
  sipas('2023', 90.61, 'baotintuc.vn, 17/04/2024', {
    id: 'sipas-quang-ninh-2023',
    subject: 'Quảng Ninh',
    publishedOn: '2024-04-17',
    rank: { position: 1, of: 63 },
  }),
  sipas('2023', 75.03, 'baotintuc.vn, 17/04/2024', {
    id: 'sipas-bac-kan-2023',
    subject: 'Bắc Kạn',
    publishedOn: '2024-04-17',
    rank: { position: 63, of: 63 },
  }),
];

const langSon = { subject: 'Lạng Sơn', period: '2021', verified: true, source: 'Kế hoạch 156/KH-UBND, Lạng Sơn, 2022' };
const caoBang = {
  subject: 'Cao Bằng',
  period: '2022',
  verified: true,
  source: 'Plan of Cao Bằng to improve PAR INDEX, SIPAS and PAPI in 2023, footnote 1',
};
const plans: Reference[] = [
  {
    ...langSon,
    ...{ id: 'sipas-lang-son-2021', index: 'sipas', value: 87.07, unit: 'percent' },
    rank: { position: 31, of: 63 },
    note: 'Said to have risen by “3,1%” (percentage points) and 8 places since 2020.',
  },
  {
    ...langSon,
    ...{ id: 'par-index-lang-son-2021', index: 'par-index', value: 87.11, unit: 'points', of: 100 },
    rank: { position: 23, of: 63 },
    note: 'Group B: above 80 and below 90.',
  },
  {
    ...caoBang,
    ...{ id: 'sipas-cao-bang-2022', index: 'sipas', value: 74.3, unit: 'percent' },
    rank: { position: 62, of: 63 },
    note: 'Written 7.43 of 10 points. The plan’s own table says 7.73.',
  },
  {
    ...caoBang,
    ...{ id: 'par-index-cao-bang-2022', index: 'par-index', value: 77.55, unit: 'points', of: 100 },
    rank: { position: 62, of: 63 },
  },
  {
    ...caoBang,
    ...{ id: 'papi-cao-bang-2022', index: 'papi', value: 38.8, unit: 'points', of: 80 },
    rank: { position: 63, of: 63 },
  },
  {
    ...{
      id: 'papi-ha-noi-2021',
      index: 'papi',
      subject: 'Hà Nội',
      period: '2021',
      value: 44.45,
      unit: 'points',
      of: 80,
    },
    rank: { position: 9, of: 63 },
    source: 'Plan of Hà Nội to improve PAPI in 2022',
    publishedOn: '2022-05-10',
    verified: true,
  },
  {
    ...{ id: 'papi-dak-lak-2023', index: 'papi', subject: 'Đắk Lắk', period: '2023', value: 42.3265, unit: 'points' },
    of: 80,
    rank: { position: 31, of: 61 },
    source: 'Plan of Đắk Lắk to improve PAPI in 2024',
    verified: true,
    note: 'Written “31/61/63”: 31st of the 61 that were ranked, of 63 provinces.',
  },
];

export const publishedReferences: readonly Reference[] = [...country, ...provinces, ...plans];
