// What was an agency called on a day, and was there such a unit? Units are renamed, formed and closed on days.
import type { Agency } from './agency.ts';
import { addDays } from './period.ts';

/** Its name on a day: an old report names the unit as it was called then. */
export const nameOn = ({ name, formerNames = [] }: Agency, day: string): string =>
  formerNames.find(({ until }) => day <= until)?.name ?? name;

/** Renamed from a day on, which may not lie in the future: `name` is what it is called now. */
export function renamed(agency: Agency, name: string, from: string): Agency {
  const until = addDays(from, -1);
  const earlier = (agency.formerNames ?? []).filter((one) => one.until < until);
  return { ...agency, name, formerNames: [...earlier, { name: nameOn(agency, until), until }] };
}

/** Whether there is or was such a unit on the day. */
export const isOpenOn = (agency: Agency, day: string): boolean =>
  !isClosedOn(agency, day) && (agency.validFrom === undefined || agency.validFrom <= day);

/** Whether it had ceased to be before the day; an agency nobody knows has not. */
export const isClosedOn = (agency: Agency | undefined, day: string): boolean =>
  agency?.validTo !== undefined && agency.validTo < day;
