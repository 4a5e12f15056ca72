// What do tallies look like where one person's answers are alike? Each person has a leaning of their own (beta-binomial answers).
import { pointsName } from '../../functions/domain/person-points.ts';
import type { Method, Questionnaire } from '../../functions/domain/questionnaire.ts';
import { counterName, personSumNames, type Tally } from '../../functions/domain/tally.ts';

export type Random = () => number;

/** Mulberry32: small, and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Marsaglia and Tsang 2000, ACM TOMS 26:363. */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A person's leaning: Beta with mean p; `alike` is the correlation of two answers of one person. */
function leaning(random: Random, p: number, alike: number): number {
  const size = 1 / alike - 1;
  const [a, b] = [gamma(random, p * size), gamma(random, (1 - p) * size)];
  return a / (a + b);
}

export type Population = {
  p: number;
  alike: number;
  /** The share of people who are asked a section; everybody where it is absent. */
  asked?: Record<string, number>;
  /** How much lower a section is rated than the others, at the most. */
  worse?: Record<string, number>;
};

/** From how far a person leans to satisfaction to one answer on the scale of five. */
export type Step = (leans: number, random: Random) => number;
export const satisfiedOrNot: Step = (leans, random) => (random() < leans ? 5 : 2);
export const fiveLevels: Step = (leans, random) => {
  let level = 1;
  for (let i = 0; i < 4; i++) if (random() < leans) level++;
  return level;
};

/** Ids of the sections' questions, with the points each level is worth; made once, for a simulation counts millions of answers. */
type Prepared = { sections: { id: string; questions: string[] }[]; points: (level: number) => number; method: string };

export const prepare = (of: Questionnaire, method: Method): Prepared => ({
  sections: of.sections.map(({ id, questions }) => ({ id, questions: questions.map((question) => question.id) })),
  points: (level) => (method.question.formula === 'mean' ? level : Number(level >= 4)),
  method: pointsName(of, method),
});

/** The tally of `n` people; counted here once more, without the code that is tested. */
export function simulate(random: Random, n: number, population: Population, step: Step, prepared: Prepared): Tally {
  const counts = new Map<string, Int32Array>();
  const sums = new Map<string, number[]>();
  for (let person = 0; person < n; person++) countPerson(random, population, step, prepared, counts, sums);
  const tally: Tally = { [counterName.responses]: n };
  for (const [id, levels] of counts)
    for (const [level, count] of levels.entries()) tally[counterName.option(id, level)] = count;
  for (const [section, values] of sums)
    for (const [i, name] of personSumNames.entries())
      tally[counterName.personSum(prepared.method, section, name)] = values[i] ?? 0;
  return tally;
}

function countPerson(
  random: Random,
  { p, alike, asked = {}, worse = {} }: Population,
  step: Step,
  { sections, points }: Prepared,
  counts: Map<string, Int32Array>,
  sums: Map<string, number[]>,
): void {
  const leans = leaning(random, p, alike);
  let [allK, allM] = [0, 0];
  for (const { id: section, questions } of sections) {
    if (random() >= (asked[section] ?? 1)) continue;
    const here = Math.max(0, leans - (worse[section] ?? 0) * leans * (1 - leans) * 4);
    let k = 0;
    for (const id of questions) {
      const level = step(here, random);
      const levels = counts.get(id) ?? new Int32Array(6);
      levels[level] = (levels[level] ?? 0) + 1;
      counts.set(id, levels);
      k += points(level);
    }
    addPerson(sums, section, k, questions.length);
    allK += k;
    allM += questions.length;
  }
  if (allM > 0) addPerson(sums, '', allK, allM);
}

function addPerson(sums: Map<string, number[]>, section: string, k: number, m: number): void {
  const [n0 = 0, k0 = 0, m0 = 0, kk = 0, km = 0, mm = 0] = sums.get(section) ?? [];
  sums.set(section, [n0 + 1, k0 + k, m0 + m, kk + k * k, km + k * m, mm + m * m]);
}
