// Which sentences does a plan make of its data? Its results as plans begin, and what disagrees in its tables; filed in Vietnamese.
import Fraction from 'fraction.js';
import type { PlanResult } from '../../functions/domain/plan.ts';
import { differenceText, writeFigure } from '../../functions/domain/plan-figure.ts';
import type { Column, Disagreement } from '../../functions/domain/plan-table.ts';
import { rankChangeText, rankText } from '../../functions/domain/vietnamese-number.ts';
import { periodText } from './scorecard-words.ts';

/** `năm 2022`, `quý IV năm 2026`: a period within a sentence. */
export function sayPeriod(period: string): string {
  const text = periodText(period);
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/**
 * The sentence that plans open with (Kế hoạch 156/KH-UBND, Lạng Sơn): figure, rank, and how both moved. Score and rank may move apart, so
 * both are said; a difference of percentages is in điểm phần trăm.
 */
export function resultSentence({ name, subject, period, rank, among, before, ...result }: PlanResult): string {
  const place = rank === undefined ? [] : [`xếp hạng ${rankText(rank.position, rank.of)} ${among}`];
  const moves = before === undefined ? [] : movesOf({ ...result, rank }, before);
  const moved =
    before === undefined || moves.length === 0 ? [] : [`${moves.join(' và ')} so với ${sayPeriod(before.period)}`];
  return [`${periodText(period)}, ${name} ${subject} đạt ${figureSaid(result)}`, ...place, ...moved].join(', ');
}

type Figured = Pick<PlanResult, 'score' | 'unit' | 'most' | 'rank'>;

function figureSaid({ score, unit, most }: Omit<Figured, 'rank'>): string {
  if (unit === 'percent') return `${writeFigure(score)}%`;
  return most === undefined ? `${writeFigure(score)} điểm` : `${writeFigure(score)}/${writeFigure(most)} điểm`;
}

function movesOf({ score, unit, rank }: Figured, before: NonNullable<PlanResult['before']>): string[] {
  const unitWords = unit === 'percent' ? 'điểm phần trăm' : 'điểm';
  return [
    ...(before.score === undefined ? [] : [pointsMoved(differenceText(before.score, score), unitWords)]),
    ...(before.rank === undefined || rank === undefined ? [] : [rankMoved(before.rank, rank)]),
  ];
}

/** `tăng 3,1 điểm phần trăm`, `giảm 0,39 điểm`, `không đổi`. */
export function pointsMoved(difference: string, unit: string): string {
  const size = writeFigure(difference.replace('-', ''));
  if (new Fraction(difference).equals(0)) return 'không đổi';
  return `${difference.startsWith('-') ? 'giảm' : 'tăng'} ${size} ${unit}`;
}

/** In steps; places among different numbers of provinces are no move. */
export const rankMoved = (before: NonNullable<PlanResult['rank']>, now: NonNullable<PlanResult['rank']>): string =>
  before.of === now.of
    ? rankChangeText(before.position, now.position)
    : `thứ hạng không so sánh được (${rankText(before.position, before.of)} và ${rankText(now.position, now.of)})`;

const columns: Record<Column, string> = {
  score: 'Điểm',
  most: 'Điểm tối đa',
  increase: 'Dự kiến tăng điểm',
};

/** A disagreement as an official says it. */
export function disagreementInVietnamese(one: Disagreement): string {
  switch (one.kind) {
    case 'target':
      return `“${one.label}”: điểm ${writeFigure(one.score)} cộng dự kiến tăng ${writeFigure(one.increase)} là ${writeFigure(one.is)}, nhưng mục tiêu ghi ${writeFigure(one.says)}.`;
    case 'parts':
      return `“${one.label}”: ${columns[one.column].toLowerCase()} của các dòng thành phần ${one.parts.map(writeFigure).join(' + ')} là ${writeFigure(one.is)}, nhưng dòng chung ghi ${writeFigure(one.says)}.`;
    case 'most':
      return `“${one.label}”: ${one.column === 'score' ? 'điểm' : 'mục tiêu'} ${writeFigure(one.value)} cao hơn điểm tối đa ${writeFigure(one.most)}.`;
    case 'total':
      return `${columns[one.column]} cộng các dòng là ${writeFigure(one.is)}, nhưng kết quả chung ghi ${writeFigure(one.says)}.`;
    case 'elsewhere':
      return `“${one.label}”: trong bảng ghi ${writeFigure(one.here)}, nhưng kết quả công bố ghi ${writeFigure(one.there)}.`;
  }
}
