// What did somebody see of an agency when they began to change it? Kept in the form, so that what another changed meanwhile can be shown beside it.
import type * as z from 'zod/mini';
import type { Version } from '../../../web/staff/parts/versions.tsx';
import { writeDay } from '../../../web/words/language.ts';
import { changeWords } from '../../../web/words/staff/agency-change-words.ts';
import { agencyWords } from '../../../web/words/staff/agency-words.ts';
import { addDays, day } from '../../domain/period.ts';
import type { agencyView } from '../../operations/agencies.ts';
import type { Typed } from '../read-form.ts';
import type { World } from './sought-agency.ts';

/** Of an agency, in words: what a reorganisation changes, and what people may have changed meanwhile. */
const parts = ['name', 'parent', 'line', 'validTo', 'code', 'hotline', 'complaintsDesk', 'group'] as const;
export type Seen = Record<(typeof parts)[number], string>;

export function seenNow({ lang, registry }: World, agency: z.infer<typeof agencyView>): Seen {
  const { name, parentId, lineParentId, validTo, code = '', hotline = '', complaintsDesk = '', group = '' } = agency;
  const words = agencyWords[lang];
  return {
    name,
    parent: registry.agencies.get(parentId ?? '')?.name ?? words.noParent,
    line: registry.agencies.get(lineParentId ?? '')?.name ?? words.noLine,
    validTo: validTo === undefined ? '' : writeDay(validTo),
    ...{ code, hotline, complaintsDesk, group },
  };
}

const fieldOf = (part: string): string => `seen.${part}`;

export const seenPairs = (seen: Seen): [string, string][] => parts.map((part) => [fieldOf(part), seen[part]]);
export const isSeen = (name: string): boolean => name.startsWith(fieldOf(''));

/** The agency as it is now beside what this form would make of it; what it does not touch stays as the other left it. */
export function versionsOf({ lang }: World, now: Seen, form: Typed, wanted: Partial<Seen>): Version[] {
  const words = agencyWords[lang];
  const labels: Seen = {
    ...{ name: words.name, parent: words.parent, line: words.lineParent, validTo: words.validTo },
    ...{ code: words.code, hotline: words.hotline, complaintsDesk: words.desk, group: words.group },
  };
  const untouched = (seen: string, stored: string) => (seen === stored ? seen : changeWords[lang].untouched(seen));
  return parts.map((part) => ({
    label: labels[part],
    stored: now[part],
    typed: wanted[part] ?? untouched(form.value(fieldOf(part)), now[part]),
  }));
}

/** The last day of an agency that ceases from a day on; nothing where the field holds no day. */
export const lastDayBefore = (from: string): Partial<Seen> =>
  day.safeParse(from).success ? { validTo: writeDay(addDays(from, -1)) } : {};
