// At which of the unit's points is it good, at which not? A bar each, which leads to the point's own figures.

import { BarList } from '../../charts/bar-list.tsx';
import { writeDay } from '../../words/language.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { pointFigureWords } from '../../words/staff/point-figure-words.ts';
import { bestAndWorst } from './best-and-worst.ts';
import { mostOf } from './factor-section.tsx';
import type { PartProps } from './part-props.ts';
import { pointFiguresAddress } from './results-address.ts';
import type { NamedFigure } from './results-shown.ts';
import { UnitTable } from './unit-table.tsx';

const mostDrawn = 30;

export function PointSection(part: PartProps) {
  const { lang, overview, writing } = part;
  const { pointFigures: rows, campaign, asked, days } = overview;
  const words = pointFigureWords[lang];
  const [first] = rows;
  // One alone is the unit again.
  if (first === undefined || rows.length < 2) return null;
  const linked = ({ key, label, figure }: NamedFigure) =>
    // What came by no point is none.
    key === '-' || figure.suppressed ? label : <a href={pointFiguresAddress(campaign.id, asked, key)}>{label}</a>;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const bars = rows.slice(0, mostDrawn).map((row) => ({
    ...{ label: linked(row), title: `${row.label}: ${writing.figure(row.figure)}`, figure: writing.figure(row.figure) },
    note: row.figure.suppressed ? undefined : findingSentences[lang].responses(writing.count(row.figure.responses)),
    value: row.figure.suppressed ? null : row.figure.index,
    interval: row.figure.suppressed ? null : row.figure.interval,
  }));
  const linkedKey = (key: string, label: string) => {
    const row = byKey.get(key);
    return row === undefined ? label : linked(row);
  };
  return (
    <section>
      <h2>{words.points}</h2>
      <p class="finding">{findingOf(part)}</p>
      {first.figure.from > days.from && <p>{words.from(writeDay(first.figure.from))}</p>}
      {rows.some(({ figure }) => figure.suppressed) && <p class="soft">{words.withheld}</p>}
      <div class="card">
        <BarList bars={bars} most={mostOf(overview, rows)} />
      </div>
      <UnitTable part={part} heading={words.point} caption={words.points} rows={rows} linked={linkedKey} />
    </section>
  );
}

/** Of points alone: what came by none is no place that could be better or worse. */
function findingOf({ lang, overview, writing }: PartProps): string | undefined {
  const found = bestAndWorst(
    overview,
    overview.pointFigures.filter(({ key }) => key !== '-'),
  );
  const said = ({ label, figure }: NamedFigure): string => `${label} (${writing.figure(figure)})`;
  return found && pointFigureWords[lang].finding(said(found.best), said(found.worst));
}
