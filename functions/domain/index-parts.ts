// Of which parts is an index made? Every unit's every criterion, with what the index takes of it.
import Fraction from 'fraction.js';
import { allPositive } from './all-positive.ts';
import type { WeighedPart } from './contribution.ts';
import { weighPart } from './exact-index.ts';
import { positiveSetOf } from './positive-sets.ts';
import type { Method, Questionnaire } from './questionnaire.ts';
import { addTallies, counterName, type Tally } from './tally.ts';

/** Whose part, and of which criterion; a method that counts people has no criteria. */
export type PartName = { unit: string; question: string | undefined };

// Question ids hold no `@`.
const keyOf = ({ unit, question = '' }: PartName): string => `${question}@${unit}`;

/** Reads back the key of a part that `indexParts` named. */
export function partName(key: string): PartName {
  const at = key.indexOf('@');
  return { unit: key.slice(at + 1), question: at > 0 ? key.slice(0, at) : undefined };
}

/**
 * The pooled index of several units = Σ weight × score over units and criteria, exactly, for every roll-up: a criterion's score is the mean
 * of the units' by their bases, so a unit's criterion weighs the criterion's weight × its share of that base.
 * For one unit's criteria give that unit alone.
 */
export function indexParts(
  questionnaire: Questionnaire,
  method: Method,
  units: ReadonlyMap<string, Tally>,
): WeighedPart[] {
  if (method.question.formula === 'all-positive-share') return peopleParts(questionnaire, method, units);
  const whole = weighPart(questionnaire, method, addTallies(units.values()), { kind: 'whole' });
  return [...units].flatMap(([unit, tally]) => {
    const own = new Map(
      weighPart(questionnaire, method, tally, { kind: 'whole' }).map(({ question, score }) => [
        question.id,
        { question, score },
      ]),
    );
    return whole.flatMap(({ question: { id, base }, weight }) => {
      const one = own.get(id);
      return one === undefined
        ? []
        : [{ key: keyOf({ unit, question: id }), weight: weight.mul(one.question.base).div(base), score: one.score }];
    });
  });
}

function peopleParts(questionnaire: Questionnaire, method: Method, units: ReadonlyMap<string, Tally>): WeighedPart[] {
  const set = positiveSetOf(questionnaire, method) ?? 0;
  const people = (tally: Tally) => tally[counterName.somePositiveBase(set)] ?? 0;
  const all = people(addTallies(units.values()));
  return [...units].flatMap(([unit, tally]) => {
    const found = allPositive(questionnaire, method, tally);
    return found === undefined
      ? []
      : [{ key: keyOf({ unit, question: undefined }), weight: new Fraction(people(tally), all), score: found.index }];
  });
}
