// What came to some months of points taken together, and did enough people mix at two of them to be told apart?
import { crowdOf, type Group, isSmall, safeGroups, together } from './disclosure.ts';
import { addPeople, type PointMonth, pointMonthName } from './point-month.ts';
import { addInto, addTallies, type Tally } from './tally.ts';

export type ApartRule = {
  minimum: number;
  /** The counters of each scored question. */
  scored: string[][];
  /** Whether one official alone serves a point, or all that take a service. */
  isOfOne(of: { point: string } | { serviceId: string }): boolean;
};

/** Months of points that are told together or not at all. */
export type Circle = Group & { points: Set<string>; came: Map<string, number>; byKind: Map<string, Tally> };

/** Services of few are told together, as in the table of services; each month apart. */
export function kindsOfServices(
  months: PointMonth[],
  { minimum, scored, isOfOne }: ApartRule,
): (month: string, serviceId: string) => string {
  const kinds = new Map<string, string>();
  for (const month of new Set(months.map((one) => one.month))) {
    const byService = new Map<string, Tally>();
    for (const one of months.filter((its) => its.month === month))
      for (const [id, tally] of one.byService) byService.set(id, addTallies([byService.get(id) ?? {}, tally]));
    const parts = [...byService].map(([serviceId, tally]) => ({
      members: [serviceId],
      crowd: { ...crowdOf(tally, scored), oneOfficial: isOfOne({ serviceId }) },
    }));
    for (const { members } of safeGroups(parts, minimum))
      for (const id of members) kinds.set(`${month} ${id}`, `${month} ${members.join(' ')}`);
  }
  return (month, serviceId) => kinds.get(`${month} ${serviceId}`) ?? `${month} ${serviceId}`;
}

/** One point's month, before any is joined to it. */
export function circleOf(
  its: PointMonth,
  kindOf: (month: string, serviceId: string) => string,
  rule: ApartRule,
): Circle {
  const { point, month, byService, came } = its;
  const byKind = new Map<string, Tally>();
  for (const [id, tally] of byService) addTo(byKind, kindOf(month, id), tally);
  const crowd = { ...crowdOf(addTallies(byService.values()), rule.scored), oneOfficial: rule.isOfOne({ point }) };
  return { members: [pointMonthName(its)], crowd, points: new Set([point]), came, byKind };
}

function addTo(byKind: Map<string, Tally>, kind: string, tally: Tally): void {
  const sum = { ...byKind.get(kind) };
  addInto(sum, tally);
  byKind.set(kind, sum);
}

/** Two circles as one. */
export function joined(a: Circle, b: Circle): Circle {
  const [came, byKind] = [new Map(a.came), new Map(a.byKind)];
  for (const [key, people] of b.came) addPeople(came, key, people);
  for (const [kind, tally] of b.byKind) addTo(byKind, kind, tally);
  return { ...together(a, b), points: new Set([...a.points, ...b.points]), came, byKind };
}

/** A relation of two circles. */
export type AreMixed = (a: Circle, b: Circle) => boolean;

/** Remembers what it found of each pair: most pairs stay as they are while others are joined. */
export function mixing({ minimum, scored }: ApartRule): AreMixed {
  const known = new WeakMap<Circle, WeakMap<Circle, boolean>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new WeakMap<Circle, boolean>();
    known.set(a, ofA);
    const found = ofA.get(b) ?? (minimum === 1 || isMixed(a, b, minimum, scored));
    ofA.set(b, found);
    return found;
  };
}

/** Of one mind may nobody be either: what came to one for the services of both is what is left when services of its own are taken off. */
const isMixed = (a: Circle, b: Circle, minimum: number, scored: string[][]): boolean =>
  inCommon(a, b) >= minimum &&
  !isSmall(crowdOf(ofSharedKinds(a, b), scored), minimum) &&
  !isSmall(crowdOf(ofSharedKinds(b, a), scored), minimum);

/** How many people two circles share, of each service, channel, status and day the smaller crowd of both. */
export function inCommon(a: Circle, b: Circle): number {
  const [few, many] = a.came.size < b.came.size ? [a.came, b.came] : [b.came, a.came];
  let people = 0;
  for (const [key, count] of few) people += Math.min(count, many.get(key) ?? 0);
  return people;
}

const ofSharedKinds = (a: Circle, b: Circle): Tally =>
  addTallies([...a.byKind].flatMap(([kind, tally]) => (b.byKind.has(kind) ? [tally] : [])));

/** Whether somebody came to both for a service, or for services that are told together. */
export const shareKind: AreMixed = (a, b) => [...a.byKind.keys()].some((kind) => b.byKind.has(kind));
