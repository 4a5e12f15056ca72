// How much is answered in a commune, a province, the country, and how many of those answers does one turn of the counter find?
import { serviceList } from '../../infra/service-list.ts';
import type { Batch } from './measure.ts';

/** Guesses at a good turn-out: nobody has run one yet. Offices are open 22 days of eight hours. */
export const places = [
  { name: 'a commune', responses: 1_000 },
  { name: 'a province', responses: 100_000 },
  { name: 'the country', responses: 3_000_000 },
] as const;

const openSeconds = 22 * 8 * 3600;

/** The longest the doorbell waits. */
export const windowSeconds = Math.max(
  ...serviceList.flatMap(({ triggers }) =>
    triggers.flatMap((one) => (one.kind === 'doorbell' ? one.windowSeconds : [])),
  ),
);

/** How many come within one window, if they come evenly; one at least, for the one who rang. */
export const togetherAt = (responses: number, seconds = windowSeconds): number =>
  Math.max(1, Math.round((responses / openSeconds) * seconds));

/** What has to be measured for the places: some forty responses of each, or one whole turn. */
export const batches: Batch[] = places.map(({ name, responses }) => {
  const together = togetherAt(responses);
  return {
    where: name === 'the country' ? 'country' : 'province',
    together,
    turns: Math.max(1, Math.round(40 / together)),
  };
});
