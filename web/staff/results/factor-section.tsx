// Which factor is weak? A bar each from zero with its variation, its change, and the criteria it is made of.
import { indexBounds } from '../../../functions/domain/index-unit.ts';
import { lowerIsBetter } from '../../../functions/domain/score.ts';
import { hasEnough, weakestFirst } from '../../../functions/domain/weakest-first.ts';
import { BarList } from '../../charts/bar-list.tsx';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { FigureTable } from './figure-table.tsx';
import { thanOf } from './lead.ts';
import type { PartProps } from './part-props.ts';
import type { Difference, Earlier, NamedFigure, Overview } from './results-shown.ts';
import { scoredSections } from './scored-parts.ts';

export function FactorSection(part: PartProps) {
  const { lang, overview, writing } = part;
  const words = resultWords[lang];
  const factors = scoredSections(overview);
  if (factors.length < 2) return null;
  const passed = factors.filter(({ key }) => !isSure(part, key)).length;
  const bars = factors.map(({ key, label, figure }) => ({
    label: <a href={`#factor-${key}`}>{label}</a>,
    title: `${label}: ${writing.figure(figure)}`,
    figure: writing.figure(figure),
    note: noteOf(part, key, figure),
    value: figure.suppressed ? null : figure.index,
    interval: figure.suppressed ? null : figure.interval,
  }));
  return (
    <section>
      <h2>{words.factors}</h2>
      <p class="finding">{findingOf(part, factors)}</p>
      {passed > 0 && (
        <p class="soft">
          {findingSentences[lang].factorsPassed(writing.count(passed), writing.count(overview.campaign.minimumToRank))}
        </p>
      )}
      <div class="card">
        <BarList bars={bars} most={mostOf(overview, factors)} />
      </div>
      <FactorTable part={part} factors={factors} />
    </section>
  );
}

/** Where the bars end: at what no index can go beyond, else at the highest. */
export function mostOf({ questionnaire, method }: Overview, rows: NamedFigure[]): number {
  const highest = rows.map(({ figure }) =>
    figure.suppressed ? 0 : Math.max(figure.index ?? 0, figure.interval?.high ?? 0),
  );
  return indexBounds(questionnaire, method)?.[1] ?? Math.max(1, ...highest);
}

const differenceOf = ({ comparison }: Overview, id: string): Difference | undefined =>
  comparison?.sections.find((section) => section.id === id);

/** The change and what may be concluded of it. */
function changeSaid(part: PartProps, { difference, verdict }: Difference, earlier: Earlier): string {
  const said = part.writing.change(difference, thanOf(part, earlier));
  return verdict === 'no-conclusion' ? `${said} (${resultWords[part.lang].verdicts[verdict].toLowerCase()})` : said;
}

function noteOf(part: PartProps, id: string, figure: NamedFigure['figure']): string | undefined {
  const { lang, overview, writing } = part;
  if (figure.suppressed) return undefined;
  const change = differenceOf(overview, id);
  const words = resultWords[lang];
  const moved =
    change === undefined || overview.earlier === undefined ? [] : [changeSaid(part, change, overview.earlier)];
  const range = figure.interval === null ? [] : [`${words.interval}: ${writing.interval(figure.interval)}`];
  return [...range, ...moved].join(' · ') || undefined;
}

/** How many answers of the factor count. */
const baseOf = ({ total }: PartProps, id: string): number =>
  total.sections.find((section) => section.id === id)?.base ?? 0;

const isSure = (part: PartProps, id: string): boolean => hasEnough(baseOf(part, id), part.overview.campaign);

function findingOf(part: PartProps, factors: NamedFigure[]): string {
  const { lang, overview, writing } = part;
  const rule = { ...overview.campaign, lowerIsBetter: lowerIsBetter(overview.questionnaire, overview.method) };
  const weigh = ({ key, figure }: NamedFigure) => ({
    index: figure.suppressed ? null : figure.index,
    base: baseOf(part, key),
  });
  const sure = factors.filter(({ key }) => isSure(part, key));
  const [weakest] = weakestFirst(sure, weigh, rule);
  if (weakest === undefined) return '';
  const change = differenceOf(overview, weakest.key);
  const said = change && overview.earlier && changeSaid(part, change, overview.earlier);
  return findingSentences[lang].weakestFactor(weakest.label, writing.figure(weakest.figure), said);
}

function FactorTable({ part, factors }: { part: PartProps; factors: NamedFigure[] }) {
  const { lang, overview, writing } = part;
  const words = resultWords[lang];
  const change = (key: string, say: (of: Difference) => string): string => {
    const found = differenceOf(overview, key);
    return found === undefined ? '–' : say(found);
  };
  const columns = [
    { heading: words.factor, cell: ({ label }: NamedFigure) => label },
    { heading: words.index, cell: ({ figure }: NamedFigure) => writing.figure(figure), figure: true },
    {
      heading: words.interval,
      cell: ({ figure }: NamedFigure) => writing.interval(figure.suppressed ? null : figure.interval),
      figure: true,
    },
    { heading: words.base, cell: ({ key }: NamedFigure) => writing.count(baseOf(part, key)), figure: true },
    {
      heading: words.before,
      cell: ({ key }: NamedFigure) => change(key, ({ before }) => writing.index(before)),
      figure: true,
    },
    {
      heading: words.change,
      cell: ({ key }: NamedFigure) => change(key, ({ difference }) => writing.difference(difference)),
      figure: true,
    },
    { heading: words.verdict, cell: ({ key }: NamedFigure) => change(key, ({ verdict }) => words.verdicts[verdict]) },
  ];
  return <FigureTable caption={words.factors} columns={columns} rows={factors} />;
}
