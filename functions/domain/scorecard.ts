// How many of the eighteen points does a one-stop get, and which grade? Marked by itself, then by who appraises it.
import Fraction from 'fraction.js';
import type { DefinitionFault } from './definition-fault.ts';
import { roundHalfUp, sum } from './exact.ts';
import { type IndicatorNumber, oneStopIndicators, pointsPerIndicator, taskIndicators } from './one-stop-indicators.ts';

/** Points by indicator: 0, 1 or 2 of one dossier, anything between as the mean of many; an absent one is not marked yet. */
export type Marks = ReadonlyMap<IndicatorNumber, number>;
export type Scorecard = { selfMarked: Marks; appraised: Marks; notes?: ReadonlyMap<IndicatorNumber, string> };

/** What is wrong with the marks; empty where they may be added up. */
export const marksFaults = (marks: Marks, path: string): DefinitionFault[] =>
  [...marks]
    .filter(([, points]) => !(points >= 0 && points <= pointsPerIndicator))
    .map(([number]) => ({
      path: `${path}.${number}`,
      message: `indicator ${number} gives 0 to ${pointsPerIndicator} points`,
    }));

/** The total of 18 to two digits; null while an indicator is not marked: what is missing is not nought. */
export const totalPoints = (marks: Marks): number | null =>
  pointsOf(
    marks,
    oneStopIndicators.map(({ number }) => number),
  );

export type Completion = { points: number; of: number; percent: number };

/** How far officials have done their task: indicators 1 + 2 + 3 + 4 + 7, of ten points; null while one of them is not marked. */
export function completionLevel(marks: Marks): Completion | null {
  const points = pointsOf(marks, taskIndicators);
  const of = taskIndicators.length * pointsPerIndicator;
  return points === null ? null : { points, of, percent: roundHalfUp(new Fraction(points).mul(100).div(of), 2) };
}

function pointsOf(marks: Marks, numbers: readonly IndicatorNumber[]): number | null {
  const given = numbers.flatMap((number) => marks.get(number) ?? []);
  return given.length < numbers.length ? null : roundHalfUp(sum(given.map((points) => new Fraction(points))), 2);
}

export type Grade = 'Xuất sắc' | 'Tốt' | 'Khá' | 'Trung bình' | 'Yếu';

const grades: readonly { grade: Grade; from: number }[] = [
  { grade: 'Xuất sắc', from: 15 },
  { grade: 'Tốt', from: 12 },
  { grade: 'Khá', from: 9 },
  { grade: 'Trung bình', from: 6 },
];

/**
 * The grade of a total as printed, each beginning with its bound: 15 is Xuất sắc and 14,99 is Tốt. A list of bounds from the top leaves no
 * gap between two of them (a public tool calls exactly 15 "Yếu").
 */
export const gradeOf = (total: number): Grade => grades.find(({ from }) => total >= from)?.grade ?? 'Yếu';

/** From which satisfied share (0–100) an indicator gives one point and two. */
export type ShareRule = { one: number; two: number; source: string };

/** The official rule is unknown; a campaign may declare another. */
export const ourShareRule: ShareRule = {
  one: 50,
  two: 90,
  source: 'Quy tắc của hệ thống: từ 90% được 2 điểm, từ 50% đến dưới 90% được 1 điểm; quy tắc chính thức chưa rõ.',
};

/** Points for a satisfied share as published; null where nobody's answer counts, for silence is neither praise nor blame. */
export function pointsForShare(share: number | null, rule: ShareRule): 0 | 1 | 2 | null {
  if (share === null) return null;
  if (share >= rule.two) return 2;
  return share >= rule.one ? 1 : 0;
}
