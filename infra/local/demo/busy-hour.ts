// When do people come? In busy hours: several at one counter, on one working day, for one thing, answering in one way.

import { addDays, type Days, startOfDay } from '../../../functions/domain/period.ts';
import type { Channel } from '../../../functions/domain/response.ts';
import { demoAgencies } from './agencies.ts';
import { demoSpots, type Spot } from './points.ts';
import { between, pick, type Random, type Weighted } from './seeded-random.ts';

export type BusyHour = { spot: Spot; serviceId: string | undefined; channel: Channel; begins: Date; people: number };

// Of working days, Saturdays among them: more than the five office days after which a point counts as silent, and fewer.
const silentDays = 9;
const lateDays = 3;
const saysNoService = 0.1;
const spots: Weighted<Spot> = demoSpots.map((spot) => [spot, spot.traffic]);
// Minutes after midnight at which an hour may begin: 7:30–10:30 and 13:30–16:00.
const morning = { from: 450, to: 630 };
const afternoon = { from: 810, to: 960 };
// The holidays that fall on the same day each year.
const holidays = ['01-01', '04-30', '05-01', '09-02'];

/** One busy hour on one of the days. Neighbours in time, place and purpose fold into the same tallies, so filling is quick. */
export function busyHour(random: Random, daysAt: (spot: Spot) => readonly string[]): BusyHour {
  const spot = pick(random, spots);
  return hourAt(random, spot, daysAt(spot));
}

/** The days of a campaign that still runs: nobody came of late to the points that fell silent. */
export const untilSilence =
  (days: readonly string[]) =>
  ({ fellSilent }: Spot): readonly string[] =>
    fellSilent ? days.slice(0, -silentDays) : days;

/** A short hour of late at each point that did not fall silent: with so few people chance alone would silence half of them. */
export function lateHours(random: Random, days: readonly string[]): BusyHour[] {
  return demoSpots
    .filter(({ fellSilent }) => !fellSilent)
    .map((spot) => {
      const [first] = spot.channels;
      const hour = hourAt(random, spot, days.slice(-lateDays));
      return { ...hour, channel: first === undefined ? hour.channel : first[0], people: 3 };
    });
}

function hourAt(random: Random, spot: Spot, days: readonly string[]): BusyHour {
  const day = pick(
    random,
    days.map((one) => [one, 1]),
  );
  const half = isSaturday(day) || random() < 0.6 ? morning : afternoon;
  const minutes = between(random, half.from, half.to);
  return {
    spot,
    serviceId: spot.point.serviceId ?? chosenService(random, spot.point.agencyId),
    channel: pick(random, spot.channels),
    begins: new Date(startOfDay(day).getTime() + minutes * 60_000),
    people: between(random, 4, 16),
  };
}

/** Where the point fixes none people choose, and some leave it open. */
function chosenService(random: Random, agencyId: string): string | undefined {
  const offered = demoAgencies.find(({ id }) => id === agencyId)?.serviceIds ?? [];
  return random() < saysNoService
    ? undefined
    : pick(
        random,
        offered.map((id) => [id, 1]),
      );
}

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isSaturday = (day: string): boolean => weekday(day) === 6;

/** The days of a range on which counters are open. */
export function workingDays({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    if (weekday(day) !== 0 && !holidays.includes(day.slice(5))) days.push(day);
  return days;
}
