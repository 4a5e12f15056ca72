// What is said in and beside the pictures of a report? Titles, what a mark means, and a sentence for who does not see them.
import type { BarChart, Chart } from '../../functions/domain/report-chart.ts';
import { numberText } from '../../functions/domain/vietnamese-number.ts';

export const chartTitles = {
  factors: (unit: string) => `Chỉ số theo yếu tố của ${unit}`,
  units: (unit: string) => `Chỉ số của các đơn vị thuộc ${unit}, từ tốt nhất`,
  criteria: (unit: string) => `Câu trả lời theo từng tiêu chí của ${unit}`,
} as const;

const whisker = {
  random: 'Vạch đậm: khoảng tin cậy 95%.',
  open: 'Vạch đậm: khoảng dao động do số phiếu.',
} as const;

export const chartWords = {
  caption: (number: number, title: string) => `Hình ${number}. ${title}`,
  answers: (base: number) => `${numberText(base)} câu`,
  responses: (base: number) => `${numberText(base)} phiếu`,
  bars: ({ bars, random, withheld }: BarChart) =>
    [
      ...(bars.some(({ bounds }) => bounds !== null) ? [random ? whisker.random : whisker.open] : []),
      'Trục bắt đầu từ 0.',
      ...(withheld > 0 ? [`Không vẽ ${numberText(withheld)} đơn vị chưa đủ số phiếu để công bố.`] : []),
    ].join(' '),
  leaning: 'Bên trái vạch giữa: các mức thấp; bên phải: các mức cao. Số trong ô: số câu trả lời.',
} as const;

/** The same numbers in words. */
export function chartInWords(chart: Chart): string {
  const rows =
    chart.kind === 'bars'
      ? chart.bars.map(({ label, figure, base }) => `${label}: ${figure} (n = ${numberText(base)})`)
      : chart.rows.map(({ label, counts }) => `${label}: ${leaningInWords(chart.levels, counts)}`);
  return `${chart.title}. ${rows.join('; ')}.`;
}

const leaningInWords = (levels: string[], counts: number[]): string =>
  counts.map((count, i) => `${levels[i] ?? ''} ${numberText(count)}`).join(', ');
