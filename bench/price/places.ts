// How much is answered in a commune, a province, the country, and how many of those answers does one turn of the counter find?
import { serviceList } from '../../infra/service-list.ts';
import type { Where } from './country.ts';
import type { Batch } from './measure.ts';

/** Guesses at a good turn-out: nobody has run one yet. Offices are open 22 days of eight hours. */
export const places = [
  { name: 'a commune', responses: 1_000 },
  { name: 'a province', responses: 100_000 },
  { name: 'the country', responses: 3_000_000 },
] as const;

const openSeconds = 22 * 8 * 3600;

/** How often the counter's clock wakes it. */
export const windowSeconds = Math.max(
  ...serviceList
    .filter(({ name }) => name === 'score-counter')
    .flatMap(({ triggers }) => triggers.flatMap((one) => (one.kind === 'schedule' ? one.everySeconds.cloud : []))),
);

/** How many come within so long, if they come evenly; one at least, or there was nothing to count. */
export const togetherAt = (responses: number, seconds: number): number =>
  Math.max(1, Math.round((responses / openSeconds) * seconds));

/** Some forty responses of each, or one whole turn. */
const batchAt = (name: string, where: Where, together: number): Batch => ({
  ...{ name, where, together },
  turns: Math.max(1, Math.round(40 / together)),
});

const whereIs = (name: string): Where => (name === 'the country' ? 'country' : 'province');

/** What has to be measured for the places, as the clock goes. */
export const placeBatches: Batch[] = places.map(({ name, responses }) =>
  batchAt(name, whereIs(name), togetherAt(responses, windowSeconds)),
);

const slowMinutes = 5;
/** The very rate of issue 9's bound of eight write units; and what a clock of five minutes would find, which is not how it is set. */
export const otherBatches: Batch[] = [
  batchAt('a busy morning: 32 points, ten answers each', 'busy', 320),
  batchAt(`a province, a clock of ${slowMinutes} minutes`, 'province', togetherAt(100_000, slowMinutes * 60)),
];
