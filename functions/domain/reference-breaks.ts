// Where does a series of an outside index break? What stands on either side of such a year is not one series.
import type { OutsideIndex } from './reference.ts';

export type ReferenceBreak = {
  indexes: readonly OutsideIndex[];
  /** The first year measured the new way. */
  from: string;
  /** Every figure, or those of provinces only: the country stayed the country. */
  of: 'all' | 'provinces';
  reason: 'method-changed' | 'provinces-merged';
  source: string;
};

/** The whole country's name as a subject. */
export const wholeCountry = 'Việt Nam';

export const referenceBreaks: readonly ReferenceBreak[] = [
  {
    indexes: ['sipas'],
    from: '2022',
    of: 'all',
    reason: 'method-changed',
    source:
      'vietnamnet.vn/en/37-000-households-…-2091396.html: households where they live instead of users at agencies, and policies as well as services',
  },
  {
    indexes: ['sipas', 'par-index', 'papi', 'qd-766', 'pci'],
    from: '2025',
    of: 'provinces',
    reason: 'provinces-merged',
    source: '34 provinces and no districts since 1 July 2025; 63 provinces before',
  },
];

/** The breaks of an index, of one subject or of all. */
export const breaksOf = (index: OutsideIndex | undefined, subject?: string): ReferenceBreak[] =>
  referenceBreaks.filter(
    ({ indexes, of }) => (index === undefined || indexes.includes(index)) && (of === 'all' || subject !== wholeCountry),
  );

/** The breaks between two periods of an index: a line may join none that has one. Periods sort by their year. */
export const breaksBetween = (index: OutsideIndex, subject: string, before: string, now: string): ReferenceBreak[] =>
  breaksOf(index, subject).filter(({ from }) => before.slice(0, 4) < from && from <= now.slice(0, 4));
