// Which points of a unit may be told apart? Those where enough people asked for the same, through the same channel, on the same days.
import { type Group, isSmall, smallestOf } from './disclosure.ts';
import {
  type ApartRule,
  type AreMixed,
  type Circle,
  circleOf,
  inCommon,
  joined,
  kindsOfServices,
  mixing,
  shareKind,
} from './point-circle.ts';
import type { PointMonth } from './point-month.ts';

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
