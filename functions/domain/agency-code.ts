// Which agency does a code mean on a day? A code may pass from a unit to its heir, so several bear it one after the other.
import type { Agency } from './agency.ts';
import { isOpenOn } from './agency-dates.ts';

export type CodeBook = (code: string, day: string) => Agency | undefined;

/** Of those that bear a code the one that is open on the day, else the one that came last. */
export function codeBook(agencies: Iterable<Agency>): CodeBook {
  const byCode = new Map<string, Agency[]>();
  for (const agency of agencies) {
    if (agency.code === undefined) continue;
    const others = byCode.get(agency.code);
    if (others === undefined) byCode.set(agency.code, [agency]);
    else others.push(agency);
  }
  return (code, day) => {
    const its = byCode.get(code) ?? [];
    return its.find((one) => isOpenOn(one, day)) ?? its.toSorted(byBeginning).at(-1);
  };
}

const byBeginning = (a: Agency, b: Agency): number => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1);
