// How is a plan filed? Its tables cell by cell as provinces print them: figures (layout 1), who leads what, and tasks (layout 2).
import type { PlanLine, PlannedRow, PlanTable, PlanTask } from './plan.ts';
import { sumText, writeFigure, writeIncrease, writeTarget } from './plan-figure.ts';
import { rankText } from './vietnamese-number.ts';

/** Rows of cells; the first `head` rows are headings, a heading that spans cells stands in the first of them. */
export type Grid = { head: number; rows: string[][] };
/** How a period is written within a sentence: `năm 2023`. */
export type SayPeriod = (period: string) => string;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Layout 1, with the headings of Cao Bằng's plan word for word: rank and score now, maximum, planned increase, target. */
export function figuresGrid(table: PlanTable, say: SayPeriod): Grid {
  const [now, then] = [say(table.baseline), say(table.goal)];
  const [what, most, increase] =
    table.headings === 'fields'
      ? ['Lĩnh vực', 'Điểm theo Bộ tiêu chí', `Dự kiến tăng điểm ${then} so với ${now}`]
      : ['Chỉ số nội dung', 'Điểm tối đa', `Dự kiến tăng điểm ${then}`];
  const target = `Mục tiêu Kế hoạch ${then} (điểm)`;
  const body = table.rows.flatMap((row, i) => [
    figuresOf(row, String(i + 1), targetOf(row)),
    ...row.parts.map((part) => figuresOf(part, '', part.target)),
  ]);
  return {
    head: 2,
    rows: [['STT', what, capital(now), '', most, increase, target], ['', '', 'Xếp hạng', 'Điểm', '', '', ''], ...body],
  };
}

/** What a row aims at: as written, or its score and its planned increase together; undefined where either is not known. */
export const targetOf = ({ target, score, increase }: PlanLine | PlannedRow): string | undefined =>
  target ?? (score === undefined || increase === undefined ? undefined : sumText(score, increase));

function figuresOf({ label, rank, score, most, increase }: PlanLine, number: string, target: string | undefined) {
  return [
    number,
    label,
    rank === undefined ? '' : rankText(rank.position, rank.of),
    writeFigure(score ?? ''),
    writeFigure(most ?? ''),
    increase === undefined ? '' : writeIncrease(increase),
    target === undefined ? '' : writeTarget(target),
  ];
}

/** Layout 2, with the headings of Hà Nội's annex 2: an empty cell of the last column is the one above it, merged. */
export const leadsGrid = ({ rows }: Pick<PlanTable, 'rows'>): Grid => ({
  head: 1,
  rows: [
    ['TT', 'Chỉ số Nội dung', 'Nội dung thành phần', 'Chủ trì tham mưu'],
    ...rows.flatMap((row, i) => {
      const named = [String(i + 1), row.label];
      if (row.parts.length === 0) return [[...named, '', row.lead ?? '']];
      return row.parts.map((part, n) => [...(n === 0 ? named : ['', '']), part.label, part.lead ?? '']);
    }),
  ],
});

/** Layout 2, with the headings of Hà Nội's annex 1. */
export const tasksGrid = (tasks: PlanTask[]): Grid => ({
  head: 1,
  rows: [
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Tiến độ'],
    ...tasks.flatMap(({ title, lead = '', deadline = '', items }, i) => [
      [String(i + 1), title, lead, deadline],
      ...items.map((item) => ['', item.text, item.lead ?? '', '']),
    ]),
  ],
});

/** Whether a table has anything for layout 1, and for layout 2. */
export const hasFigures = ({ rows }: PlanTable): boolean =>
  rows.some((row) => [row, ...row.parts].some(({ score, most, rank }) => score ?? most ?? rank));
export const hasLeads = ({ rows }: PlanTable): boolean =>
  rows.some((row) => [row, ...row.parts].some(({ lead }) => lead !== undefined));
