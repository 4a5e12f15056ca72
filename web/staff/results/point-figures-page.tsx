// How did one point of a unit come out? The finding, the index with what surrounds it, its factors, criteria and months.
import { ChartPatterns } from '../../charts/patterns.tsx';
import { daysName } from '../../words/days-words.ts';
import { writeDay } from '../../words/language.ts';
import { soleBasis } from '../../words/sole-basis-words.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { pointFigureWords } from '../../words/staff/point-figure-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Notice } from '../parts/notice.tsx';
import { CriteriaBars } from './criteria-bars.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { FactorSection } from './factor-section.tsx';
import type { PartProps } from './part-props.ts';
import { resultsAddress } from './results-address.ts';
import type { Figure, NamedFigure, Overview, Place, Subject } from './results-shown.ts';
import { TrendSection } from './trend-section.tsx';
import { wayUp } from './way-up.ts';
import { writingIn } from './writing.ts';

export type PointFigures = {
  code: string;
  label: string;
  total: Figure;
  sections: NamedFigure[];
  questions: NamedFigure[];
  /** By month. */
  periods: NamedFigure[];
};
type Shown = Subject & PointFigures & { way: Place[]; today: string };

export function pointFiguresPage(lang: StaffLanguage, shown: Shown) {
  const words = pointFigureWords[lang];
  const { campaign, asked, total, name, label, days, code } = shown;
  const unit = { href: resultsAddress(campaign.id, asked), text: name };
  const told = { from: total.from > days.from ? total.from : days.from, to: days.to };
  const content = (
    <>
      <ChartPatterns />
      <Crumbs way={[...wayUp(lang, shown), unit]} />
      <h1>{label}</h1>
      <p class="lead">{[name, campaign.title, daysName(told, campaign.calendar, lang)].join(' · ')}</p>
      {told.from > days.from && <p>{words.from(writeDay(told.from))}</p>}
      {total.suppressed ? (
        <Notice kind="warn">
          <p>{resultWords[lang].noFigure.withheld}</p>
          <p>{words.withheld}</p>
        </Notice>
      ) : (
        <Body {...{ lang, total, overview: overviewOf(shown), writing: writingIn(lang, shown.method) }} />
      )}
      <p class="actions">
        <a class="button second" href={`/staff/points/${code}`}>
          {words.pointPage}
        </a>
      </p>
    </>
  );
  return { title: `${resultWords[lang].title}: ${label}`, here: 'results' as const, children: content };
}

/** A point is compared with nothing: no rank, no period before, no coverage. */
const overviewOf = ({ label, ...shown }: Shown): Overview => ({
  ...shown,
  ...{ name: label, otherwise: shown.total, place: undefined, earlier: undefined, comparison: undefined },
  ...{ coverage: { suppressed: true }, children: [], services: [], channels: [], daily: [], points: [] },
  ...{ pointFigures: [], history: [], basis: 'live', released: undefined, plans: [], along: 'month' },
  ...{ mayReview: false, mayPlan: false },
});

function Body(part: PartProps) {
  const { lang, overview, total, writing } = part;
  const words = pointFigureWords[lang];
  const responses = writing.count(total.responses);
  return (
    <>
      <p class="finding">
        {total.index === null ? words.noIndex(responses) : words.lead(writing.index(total.index), responses)}
      </p>
      <section class="card" aria-label={resultWords[lang].index}>
        <p class="score">
          <strong class="index">{writing.figure(total)}</strong>
          {total.band !== null && <span class="tag">{total.band}</span>}
          <span>{findingSentences[lang].responses(responses)}</span>
        </p>
        {saidBeside(part).map((said) => (
          <p class="soft">{said}</p>
        ))}
      </section>
      <FactorSection {...part} />
      <section>
        <h2>{resultWords[lang].criteria}</h2>
        <CriteriaBars part={part} linked={(_, text) => text} />
        <CriteriaTable {...part} />
      </section>
      {overview.periods.length > 1 && <TrendSection {...part} />}
    </>
  );
}

function saidBeside({ lang, total: { sentences } }: PartProps): string[] {
  const { interval, intervalNote, method, representativeness, methodUnknown } = sentences ?? {};
  const its = [interval, intervalNote, method, representativeness, methodUnknown].flatMap((said) => said ?? []);
  return [...its, pointFigureWords[lang].noRank, soleBasis[lang]];
}
