// How do the units under the agency stand? Each by each factor, and their ranking with the places that chance could give.
import { HeatTable } from '../../charts/heat-table.tsx';
import { RankList } from '../../charts/rank-list.tsx';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { bestAndWorst } from './best-and-worst.ts';
import type { PartProps } from './part-props.ts';
import { resultsAddress } from './results-address.ts';
import type { NamedFigure, Rank } from './results-shown.ts';
import { scoredSections } from './scored-parts.ts';
import { UnitTable } from './unit-table.tsx';

/** Of a long ranking the picture shows both ends. */
const [mostDrawn, ends] = [30, 10];

export function UnitSection(part: PartProps) {
  const { lang, overview } = part;
  const words = resultWords[lang];
  const rows = overview.children.filter(({ figure }) => figure.suppressed || figure.responses > 0);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.units}</h2>
      <p class="finding">{findingOf(part, rows)}</p>
      <Ranking part={part} rows={rows} />
      <UnitTable part={part} heading={words.unit} caption={words.units} rows={rows} linked={linkedIn(part)} ranked />
      <Heat part={part} rows={rows} />
    </section>
  );
}

const linkedIn =
  ({ overview: { campaign, asked } }: PartProps) =>
  (key: string, label: string) => <a href={resultsAddress(campaign.id, { ...asked, agency: key })}>{label}</a>;

function findingOf({ lang, overview, writing }: PartProps, rows: NamedFigure[]): string {
  const say = findingSentences[lang];
  const found = bestAndWorst(overview, rows);
  const ranked = rankedOf(rows).length;
  const said = ({ label, figure }: NamedFigure): string => `${label} (${writing.figure(figure)})`;
  if (found === undefined) return say.unitsFew(ranked, writing.count(overview.campaign.minimumToRank));
  return say.units(ranked, rows.length, said(found.best), said(found.worst));
}

type Ranked = NamedFigure & { rank: Rank };

const rankedOf = (rows: NamedFigure[]): Ranked[] =>
  rows
    .flatMap((row) => (row.figure.suppressed || row.figure.rank === null ? [] : [{ ...row, rank: row.figure.rank }]))
    .toSorted((a, b) => a.rank.position - b.rank.position);

function Ranking({ part, rows }: { part: PartProps; rows: NamedFigure[] }) {
  const { lang, writing } = part;
  const ranked = rankedOf(rows);
  if (ranked.length < 2) return null;
  const drawn = ranked.length > mostDrawn ? [...ranked.slice(0, ends), ...ranked.slice(-ends)] : ranked;
  const linked = linkedIn(part);
  const say = findingSentences[lang];
  return (
    <>
      <h3>{resultWords[lang].ranking}</h3>
      <div class="card">
        {drawn.length < ranked.length && <p class="soft">{resultWords[lang].rankEnds(ends, ranked.length)}</p>}
        <RankList
          of={ranked.length}
          rows={drawn.map(({ key, label, figure, rank: { position, of, low, high } }) => ({
            ...{ position, low, high, label: linked(key, label) },
            figure: `${position}/${of} (${low}–${high}) · ${writing.figure(figure)}`,
            title: `${label}: ${say.rankSaid(position, of, low, high)}`,
          }))}
        />
      </div>
    </>
  );
}

function Heat({ part, rows }: { part: PartProps; rows: NamedFigure[] }) {
  const { lang, overview, total, writing } = part;
  const words = resultWords[lang];
  const factors = scoredSections(overview);
  if (factors.length < 2 || rows.length < 2) return null;
  const wholeOf = (id: string): number | null => total.sections.find((one) => one.id === id)?.index ?? null;
  const linked = linkedIn(part);
  const cellOf = ({ figure }: NamedFigure, id: string) => {
    if (figure.suppressed) return { said: <span class="soft">{words.noFigure.withheld}</span>, value: null };
    const index = figure.sections.find((one) => one.id === id)?.index ?? null;
    return { said: index === null ? <span class="soft">{words.noIndex}</span> : writing.index(index), value: index };
  };
  return (
    <>
      <h3>{words.heat}</h3>
      <p class="soft">{words.heatHint}</p>
      <HeatTable
        caption={words.heat}
        corner={words.unit}
        columns={factors.map(({ key, label }) => ({ label, whole: wholeOf(key) }))}
        rows={rows.map((row) => ({
          label: linked(row.key, row.label),
          cells: factors.map(({ key }) => cellOf(row, key)),
        }))}
      />
    </>
  );
}
