// Which points of a unit may be told apart? Those where enough people asked for the same, through the same channel, on the same days.
import { crowdOf, type Group, isSmall, safeGroups, smallestOf, together } from './disclosure.ts';
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
type Circle = Group & { points: Set<string>; came: Map<string, number>; byKind: Map<string, Tally> };

/**
 * Puts months of points together until nobody's few answers follow from figures of points, even for who knows every figure of the unit by
 * service, channel, status and day. A figure of points is then a sum of whole groups (`isShowable`).
 *
 * Why that is enough. Two groups are *mixed* where, counting for each service, channel, status and day the smaller of both crowds, at
 * least the minimum is met. Take any sum and difference of figures, and split the groups into those it counts more and those it counts
 * less. Of each service, channel and day it can pass over one side at most; so if a mixed pair lies across the split it speaks of the minimum of
 * people or more. Groups that share a service are joined by mixed pairs; so where no pair lies across, each side is made of whole services, and
 * says what the table of services says already. DECISIONS, "Points are told apart where people mix".
 */
export function groupsApart(months: PointMonth[], rule: ApartRule): Group[] {
  const kindOf = kindsOfServices(months, rule);
  const areMixed = mixing(rule);
  let circles = months.map((month) => circleOf(month, kindOf, rule)).filter(({ crowd }) => crowd.people > 0);
  for (;;) {
    const loose = looseOne(circles, areMixed, rule.minimum);
    if (loose === undefined) return circles;
    circles = [...circles.filter((one) => !loose.includes(one)), joined(...loose)];
  }
}

/** Services of few are told together, as in the table of services; each month apart. */
function kindsOfServices(
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

function circleOf(its: PointMonth, kindOf: (month: string, serviceId: string) => string, rule: ApartRule): Circle {
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

function joined(a: Circle, b: Circle): Circle {
  const [came, byKind] = [new Map(a.came), new Map(a.byKind)];
  for (const [key, people] of b.came) addPeople(came, key, people);
  for (const [kind, tally] of b.byKind) addTo(byKind, kind, tally);
  return { ...together(a, b), points: new Set([...a.points, ...b.points]), came, byKind };
}

type AreMixed = (a: Circle, b: Circle) => boolean;

/** Remembers what it found of each pair: most pairs stay as they are while others are joined. */
function mixing({ minimum, scored }: ApartRule): AreMixed {
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

function inCommon(a: Circle, b: Circle): number {
  const [few, many] = a.came.size < b.came.size ? [a.came, b.came] : [b.came, a.came];
  let people = 0;
  for (const [key, count] of few) people += Math.min(count, many.get(key) ?? 0);
  return people;
}

const ofSharedKinds = (a: Circle, b: Circle): Tally =>
  addTallies([...a.byKind].flatMap(([kind, tally]) => (b.byKind.has(kind) ? [tally] : [])));

const shareKind: AreMixed = (a, b) => [...a.byKind.keys()].some((kind) => b.byKind.has(kind));

/** A group that cannot be told alone, and with which other it is joined; undefined where all can be, or only one is left. */
function looseOne(circles: Circle[], areMixed: AreMixed, minimum: number): [Circle, Circle] | undefined {
  const few = smallest(circles.filter(({ crowd }) => isSmall(crowd, minimum)));
  if (few !== undefined) return withPartner(few, circles, circles);
  for (const family of hangingTogether(circles, shareKind)) {
    const parts = hangingTogether(family, areMixed).toSorted((a, b) => peopleIn(a) - peopleIn(b));
    const [part] = parts;
    const loose = parts.length > 1 && part !== undefined ? smallest(part) : undefined;
    if (loose !== undefined && part !== undefined)
      return withPartner(
        loose,
        circles,
        family.filter((one) => !part.includes(one)),
      );
  }
  return undefined;
}

/** The same point in another month, so that the point's figure over all its months stands; else whoever came for most of the same. */
function withPartner(loose: Circle, all: Circle[], others: Circle[]): [Circle, Circle] | undefined {
  const isOther = (one: Circle) => one !== loose;
  const same = smallest(all.filter((one) => isOther(one) && [...loose.points].some((point) => one.points.has(point))));
  const ranked = others.filter(isOther).map((one) => ({ one, people: inCommon(loose, one) }));
  const most = Math.max(0, ...ranked.map(({ people }) => people));
  const partner = same ?? smallest(ranked.filter(({ people }) => people === most).map(({ one }) => one));
  return partner === undefined ? undefined : [loose, partner];
}

const peopleIn = (circles: Circle[]): number => circles.reduce((sum, { crowd }) => sum + crowd.people, 0);

function smallest(circles: Circle[]): Circle | undefined {
  const found = smallestOf(circles);
  return circles.find((one) => one === found);
}

/** The circles in parts: within a part one leads to another by the relation. */
function hangingTogether(circles: Circle[], are: AreMixed): Circle[][] {
  const parts: Circle[][] = [];
  const left = new Set(circles);
  for (const first of left) {
    const part = [first];
    left.delete(first);
    for (const one of part)
      for (const other of left)
        if (are(one, other)) {
          part.push(other);
          left.delete(other);
        }
    parts.push(part);
  }
  return parts;
}
