// How far does an index vary whose answers do not all weigh alike? From pooled sums and one shared correlation; docs/method.md, "Uneven weights".
import type { PersonSums } from './counters.ts';
import { clustered, type Spread } from './spread.ts';

export type Answers = { sectionId: string; weight: number; base: number; points: number; squares: number };
type Piece = { weight: number; answers: number; people: number; pooled: number; variance: number };

const borrowed = 2;

export function uneven(
  answers: Answers[],
  whole: PersonSums,
  sections: Map<string, PersonSums>,
  sigma2: number,
): Spread {
  const mean = sum(answers, ({ weight, points, base }) => (weight * points) / base);
  const pooled = clustered(whole, sigma2).variance;
  const pieces = [...sectionVariances(sections)].map(([id, { sums, variance }]) =>
    sectionPiece(
      answers.filter(({ sectionId }) => sectionId === id),
      sums,
      variance,
      sigma2,
    ),
  );
  const variance = pooled === 0 ? 0 : combined(pieces, pooled);
  const effectiveN = variance > 0 ? Math.min(whole.m, sigma2 / variance) : ofOneMind(answers);
  return { mean, variance, effectiveN };
}

/** Each section's pooled variance, drawn towards all sections' where it has few people. */
function sectionVariances(sections: Map<string, PersonSums>) {
  const own = [...sections].map(([id, sums]) => ({ id, sums, perPerson: sums.n * clustered(sums, 0).variance }));
  const freedom = sum(own, ({ sums }) => sums.n - 1);
  const all = sum(own, ({ sums, perPerson }) => (sums.n - 1) * perPerson) / Math.max(1, freedom);
  return new Map(
    own.map(({ id, sums, perPerson }) => {
      const drawn = ((sums.n - 1) * perPerson + borrowed * all) / (sums.n - 1 + borrowed);
      return [id, { sums, variance: drawn / sums.n }];
    }),
  );
}

function sectionPiece(own: Answers[], { m, n }: PersonSums, pooled: number, sigma2: number): Piece {
  const weight = sum(own, (one) => one.weight);
  const questions = own.map(({ weight: w, base, points, squares }): Piece => {
    const deviations = Math.max(0, squares - (points * points) / base);
    const variance = (deviations + borrowed * sigma2) / (base - 1 + borrowed) / base;
    return { weight: weight === 0 ? 0 : w / weight, answers: base, people: base, pooled: variance, variance };
  });
  return { weight, answers: m, people: n, pooled, variance: combined(questions, pooled) };
}

/** Var = Σ w²v + 2r Σ wᵢwⱼ√(vᵢvⱼ)oᵢⱼ, with the r that at the weights of pooling gives the pooled variance. */
function combined(pieces: Piece[], pooledVariance: number): number {
  const answers = sum(pieces, (piece) => piece.answers);
  const pooled = pieces.map((piece) => ({ ...piece, weight: piece.answers / answers, variance: piece.pooled }));
  const joint = covariances(pooled);
  const r = joint === 0 ? 0 : (pooledVariance - variances(pooled)) / joint;
  return variances(pieces) + Math.min(1, Math.max(0, r)) * covariances(pieces);
}

const variances = (pieces: Piece[]): number => sum(pieces, ({ weight, variance }) => weight * weight * variance);

function covariances(pieces: Piece[]): number {
  return sum(pieces, (a) => {
    const later = pieces.slice(pieces.indexOf(a) + 1);
    return sum(later, (b) => {
      const overlap = Math.sqrt(Math.min(a.people, b.people) / Math.max(a.people, b.people));
      return 2 * a.weight * b.weight * Math.sqrt(a.variance * b.variance) * overlap;
    });
  });
}

/** As many people of one mind as carry the weights. */
function ofOneMind(answers: Answers[]): number {
  const unit = answers.map(
    ({ weight, base }): Piece => ({ weight, answers: base, people: base, pooled: 0, variance: 1 / base }),
  );
  return 1 / (variances(unit) + covariances(unit));
}

const sum = <One>(list: One[], of: (one: One) => number): number => list.reduce((all, one) => all + of(one), 0);
