// Which figures does a report print of one unit? Its own line: index and variation, what it rests on, rank, change, target, and its factors.
import { inLanguage, type Method, type Words } from '../../../functions/domain/questionnaire.ts';
import type { ReportPeriod } from '../../../functions/domain/report.ts';
import { writeDay } from '../../words/language.ts';
import { reportPeriodName } from '../../words/period-words.ts';
import { scoreWords } from '../../words/score-words.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { unitStatementWords } from '../../words/staff/unit-statement-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Notice } from '../parts/notice.tsx';
import { type Writing, writingIn } from '../results/writing.ts';

type Section = { id: string; title: Words; index: number | null; base: number };
type Figures = {
  suppressed: false;
  responses: number;
  flagged: number;
  index: number | null;
  interval: { low: number; high: number; approximate: boolean } | null;
  band: string | null;
  rank: { position: number; of: number; low: number; high: number } | null;
  target: { value: number; met: boolean } | null;
  sections: Section[];
  transactions: { count: number; from: string; to: string } | null;
  per100: number | null;
  before: { index: number | null } | null;
  change: number | null;
  places: number | null;
  previous: ReportPeriod | null;
  note: string;
  method: Method;
  lowerIsBetter: boolean;
  sample: 'random' | 'invited-census' | 'self-selected';
};
export type OwnFiguresShown = Figures | { suppressed: true; minimumToShow: number } | null;

type Part = { lang: StaffLanguage; figures: Figures; writing: Writing };

export function OwnFigures({ lang, figures }: { lang: StaffLanguage; figures: OwnFiguresShown }) {
  const words = unitStatementWords[lang];
  return (
    <section>
      <h2>{words.figures}</h2>
      {figures === null && <Notice kind="warn">{words.absent}</Notice>}
      {figures?.suppressed === true && (
        <Notice kind="warn">{words.few(writeCount(lang, figures.minimumToShow))}</Notice>
      )}
      {figures?.suppressed === false && (
        <Shown lang={lang} figures={figures} writing={writingIn(lang, figures.method)} />
      )}
    </section>
  );
}

function Shown(part: Part) {
  const { lang, figures, writing } = part;
  const { index, band, responses, flagged, sample } = figures;
  const said = findingSentences[lang];
  return (
    <>
      <div class="card">
        <p class="score">
          <strong class="index">{index === null ? resultWords[lang].noIndex : writing.index(index)}</strong>
          {band !== null && <span class="tag">{band}</span>}
          <span>
            {said.responses(writing.count(responses))}
            {flagged > 0 && `, ${said.flagged(writing.count(flagged))}`}
          </span>
        </p>
        <Variation part={part} />
        <Facts part={part} />
        {sample !== 'random' && <p class="soft">{resultWords[lang].representativeness}</p>}
      </div>
      <Factors part={part} />
    </>
  );
}

function Variation({ part: { lang, figures, writing } }: { part: Part }) {
  const { interval, sample } = figures;
  if (interval === null) return null;
  const words = scoreWords[lang];
  const bounds = { low: writing.index(interval.low), high: writing.index(interval.high) };
  const said = words[sample === 'random' ? 'interval.random' : 'interval.open'](bounds, interval.approximate);
  return (
    <>
      <p class="soft">{said}</p>
      {sample !== 'random' && <p class="soft">{words['interval.open.note']}</p>}
    </>
  );
}

function Facts({ part }: { part: Part }) {
  const { lang, figures } = part;
  const [words, results] = [unitStatementWords[lang], resultWords[lang]];
  const facts: [string, string | null][] = [
    [results.rank, rankSaid(part)],
    [words.before, changeSaid(part)],
    [results.target, targetSaid(part)],
    [words.transactions, transactionsSaid(part)],
    [words.note, figures.note === '' ? null : figures.note],
  ];
  return (
    <>
      <dl class="facts">
        {facts.map(([name, said]) =>
          said === null ? null : (
            <>
              <dt>{name}</dt>
              <dd lang={name === words.note ? 'vi' : undefined}>{said}</dd>
            </>
          ),
        )}
      </dl>
      {figures.change !== null && <p class="soft">{words.byChance}</p>}
    </>
  );
}

function rankSaid({ lang, figures: { rank } }: Part): string {
  if (rank === null) return unitStatementWords[lang].unranked;
  const { position, of, low, high } = rank;
  return findingSentences[lang].rankSaid(position, of, low, high);
}

function changeSaid({ lang, figures, writing }: Part): string {
  const words = unitStatementWords[lang];
  const { previous, before, change, places } = figures;
  if (previous === null || before === null || before.index === null) return words.noBefore;
  const name = reportPeriodName(previous, lang);
  const moved = change === null ? [] : [writing.change(change, findingSentences[lang].than(name))];
  return [
    words.beforeSaid(name, writing.index(before.index)),
    ...moved,
    ...(places === null ? [] : [words.places(places)]),
  ].join(', ');
}

function targetSaid({ lang, figures: { target, lowerIsBetter }, writing }: Part): string | null {
  return target && scoreWords[lang].target(writing.index(target.value), target.met, lowerIsBetter);
}

function transactionsSaid({ lang, figures: { transactions, per100 }, writing }: Part): string | null {
  if (transactions === null) return null;
  const many = writing.count(transactions.count);
  if (per100 !== null) return findingSentences[lang].coverage(writing.percent(per100).replace('%', ''), many);
  return unitStatementWords[lang].transactionsSaid(many, writeDay(transactions.from), writeDay(transactions.to));
}

function Factors({ part: { lang, figures, writing } }: { part: Part }) {
  const [words, results] = [unitStatementWords[lang], resultWords[lang]];
  if (figures.sections.length === 0) return null;
  const columns = [
    { heading: words.factor, cell: ({ title }: Section) => inLanguage(title, lang) },
    {
      ...{ heading: results.index, figure: true },
      cell: ({ index }: Section) => (index === null ? results.noIndex : writing.index(index)),
    },
    { ...{ heading: results.base, figure: true }, cell: ({ base }: Section) => writing.count(base) },
  ];
  return <DataTable caption={words.factors} columns={columns} rows={figures.sections} />;
}
