// Which pictures belong to a report's findings? The highest unit's factors, the units under it, and how its criteria were answered.

import { indexText } from '../../web/words/index-text.ts';
import { chartTitles } from '../../web/words/report-chart-words.ts';
import { exactIndex } from '../domain/exact-index.ts';
import { onScale } from '../domain/formula.ts';
import { isPercentage } from '../domain/index-unit.ts';
import { inLanguage, type Question, questionsOf, scaleOf } from '../domain/questionnaire.ts';
import type { Bar, BarChart, Chart, Leaning } from '../domain/report-chart.ts';
import { lowerIsBetter } from '../domain/score.ts';
import { methodOf, type ReportFigures, type ShownRow } from './report-figures.ts';

/** The pictures of one unit's figures; none that would be empty. */
export function chartsOf(figures: ReportFigures, row: ShownRow): Chart[] {
  const unit = figures.agencies.find(({ id }) => id === row.agencyId)?.name ?? row.agencyId;
  const charts = [
    barChart(figures, { title: chartTitles.factors(unit), of: 'answers', withheld: 0, bars: factorBars(figures, row) }),
    unitChart(figures, row.agencyId, chartTitles.units(unit)),
  ];
  return [...charts.filter(({ bars }) => bars.length > 0), ...leaningCharts(figures, row, chartTitles.criteria(unit))];
}

function factorBars(figures: ReportFigures, { sections, tally }: ShownRow): Bar[] {
  const { questionnaire } = figures;
  const titles = new Map(questionnaire.sections.map(({ id, title }) => [id, inLanguage(title, 'vi')]));
  return sections.flatMap(({ id, index, base }) => {
    if (index === null) return [];
    const bounds = exactIndex(questionnaire, methodOf(figures), tally, { kind: 'section', id })?.bounds ?? null;
    return [{ ...barOf(figures, titles.get(id) ?? id, index, base), bounds }];
  });
}

const barOf = (figures: ReportFigures, label: string, value: number, base: number) => ({
  ...{ label, value, base },
  figure: indexText(methodOf(figures), value, 'vi'),
});

/** The units right under one, the best first. */
function unitChart(figures: ReportFigures, parent: string, title: string): BarChart {
  const under = new Map(
    figures.agencies.flatMap(({ id, name, parentId }) => (parentId === parent ? [[id, name]] : [])),
  );
  const rows = figures.rows.filter(
    ({ axis, serviceId, agencyId }) => axis === 'territory' && serviceId === null && under.has(agencyId),
  );
  const bars = rows.flatMap((row) =>
    row.suppressed || row.index === null
      ? []
      : [{ ...barOf(figures, under.get(row.agencyId) ?? '', row.index, row.responses), bounds: row.interval }],
  );
  const sign = lowerIsBetter(figures.questionnaire, methodOf(figures)) ? -1 : 1;
  const best = bars.toSorted((a, b) => sign * (b.value - a.value) || (a.label < b.label ? -1 : 1));
  return barChart(figures, { title, of: 'responses', withheld: rows.length - bars.length, bars: best });
}

const barChart = (figures: ReportFigures, of: Pick<BarChart, 'title' | 'of' | 'withheld' | 'bars'>): BarChart => ({
  ...of,
  kind: 'bars',
  percent: isPercentage(methodOf(figures)),
  random: figures.campaign.sample === 'random',
  ticks: ticksOf(figures, of.bars),
});

/** Percentages have their own ends; of other figures the axis goes as far as they reach. It always starts at 0 or holds it. */
function ticksOf(figures: ReportFigures, bars: Bar[]): number[] {
  if (isPercentage(methodOf(figures))) return [0, 20, 40, 60, 80, 100];
  const reach = bars.flatMap(({ value, bounds }) => [value, bounds?.low ?? value, bounds?.high ?? value]);
  const [lowest, highest] = [Math.min(0, ...reach), Math.max(0, ...reach)];
  const step = stepFor(Math.max(highest - lowest, 1e-6) / 5);
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** The least of 1, 2, 5 times a power of ten that is no smaller. */
function stepFor(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5].find((one) => one * power >= wanted * 0.999) ?? 10;
  return factor * power;
}

/** One picture for each scale, since levels of different scales are not the same. */
function leaningCharts(figures: ReportFigures, row: ShownRow, title: string): Chart[] {
  const asked = questionsOf(figures.questionnaire).filter(({ kind }) => kind === 'rating');
  const scales = [...new Set(asked.map(({ scale }) => scale))];
  return scales.flatMap((scale) => {
    const [first, ...others] = asked.filter((question) => question.scale === scale);
    if (first === undefined) return [];
    const levels = levelsOf(figures, first);
    const rows = [first, ...others].flatMap((question) => leaningOf(figures, row, question, levels));
    return rows.length === 0 || levels.length < 2
      ? []
      : [{ kind: 'leanings', title, levels: levels.map(({ label }) => inLanguage(label, 'vi')), rows }];
  });
}

/** The levels from the worst to the best. */
function levelsOf({ questionnaire }: ReportFigures, question: Question) {
  const scale = scaleOf(questionnaire, question);
  const rising = onScale(scale).toSorted((a, b) => a.value - b.value);
  return scale.best === 'low' ? rising.toReversed() : rising;
}

function leaningOf(
  figures: ReportFigures,
  { questions }: ShownRow,
  { id, text }: Question,
  levels: { value: number }[],
): Leaning[] {
  const result = questions.find((one) => one.id === id);
  const counts = levels.map(({ value }) => result?.counts[value] ?? 0);
  const base = counts.reduce((all, count) => all + count, 0);
  if (result === undefined || base === 0) return [];
  const figure = result.index === null ? '' : indexText(methodOf(figures), result.index, 'vi');
  return [{ label: `${id}. ${inLanguage(text, 'vi')}`, counts, base, figure }];
}
