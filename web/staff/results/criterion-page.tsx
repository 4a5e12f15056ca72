// How was one criterion answered? The distribution, the line over time, and each unit under the agency.

import { answeredLevels, answerLevels } from '../../../functions/domain/answer-levels.ts';
import { indexBounds } from '../../../functions/domain/index-unit.ts';
import { inLanguage, type Question } from '../../../functions/domain/questionnaire.ts';
import { BarList } from '../../charts/bar-list.tsx';
import { LikertBars, LikertLegend } from '../../charts/likert-bars.tsx';
import { ChartPatterns } from '../../charts/patterns.tsx';
import { daysName } from '../../words/days-words.ts';
import { soleBasis } from '../../words/sole-basis-words.ts';
import { figurePlanWords } from '../../words/staff/figure-plan-words.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Notice } from '../parts/notice.tsx';
import { planAddress } from '../plans/figure-address.ts';
import { FigureTable } from './figure-table.tsx';
import { periodLabel } from './period-label.ts';
import { resultsAddress } from './results-address.ts';
import type { Figure, NamedFigure, Place, QuestionFigure, ShownFigure, Subject } from './results-shown.ts';
import { wayUp } from './way-up.ts';
import { type Writing, writingIn } from './writing.ts';

export type CriterionShown = Subject & {
  question: Question;
  sectionTitle: string;
  total: Figure;
  children: NamedFigure[];
  periods: NamedFigure[];
  way: Place[];
  /** Whether the person writes the agency's improvement plans. */
  mayPlan: boolean;
};
type Props = { lang: StaffLanguage; shown: CriterionShown; writing: Writing };

export function criterionPage(lang: StaffLanguage, shown: CriterionShown) {
  const words = resultWords[lang];
  const { question, campaign, asked, total, name, sectionTitle } = shown;
  const back = { href: resultsAddress(campaign.id, asked), text: name };
  const title = inLanguage(question.text, lang);
  const part = { lang, shown, writing: writingIn(lang, shown.method) };
  const content = (
    <>
      <ChartPatterns />
      <Crumbs way={[...wayUp(lang, shown), back]} />
      <h1>{title}</h1>
      <p class="lead">
        {[sectionTitle, daysName(shown.days, campaign.calendar, lang), shown.serviceName].filter(Boolean).join(' · ')}
      </p>
      {total.suppressed ? (
        <Notice kind="warn">
          <p>{words.noFigure.withheld}</p>
        </Notice>
      ) : (
        <Body {...part} total={total} />
      )}
    </>
  );
  return { title, here: 'results' as const, children: content };
}

function Body({ lang, shown, writing, total }: Props & { total: ShownFigure }) {
  const words = resultWords[lang];
  const its = total.questions.find(({ id }) => id === shown.question.id);
  if (its === undefined) return <p>{words.noIndex}</p>;
  return (
    <>
      <p class="score">
        <strong class="index">{writing.question(its)}</strong>
        <span>n = {writing.count(its.base)}</span>
      </p>
      <Distribution {...{ lang, shown, writing, its }} />
      {shown.mayPlan && shown.asked.agency !== undefined && (
        <p class="actions">
          <a class="button second" href={planOf(shown, shown.asked.agency)}>
            {figurePlanWords[lang].link}
          </a>
        </p>
      )}
      <Units {...{ lang, shown, writing }} />
      <Periods {...{ lang, shown, writing }} />
      {[total.sentences?.representativeness, soleBasis[lang]].map((said) => said && <p class="soft">{said}</p>)}
    </>
  );
}

const planOf = ({ campaign, question }: CriterionShown, agency: string): string =>
  planAddress({ campaign: campaign.id, agency, criterion: question.id });

function Distribution({ lang, shown, writing, its }: Props & { its: QuestionFigure }) {
  const words = resultWords[lang];
  const levels = answerLevels(shown.questionnaire, shown.question, lang);
  const shares = answeredLevels(levels, its.counts);
  if (shares.length === 0) return null;
  const sum = (is: (step: number) => boolean) =>
    shares.filter(({ step }) => is(step)).reduce((all, { percent }) => all + percent, 0);
  const title = findingSentences[lang].criterion(
    inLanguage(shown.question.text, lang),
    writing.percent(sum((step) => step < 0)),
    writing.percent(sum((step) => step > 0)),
  );
  const silent = [
    { label: words.blanks, count: its.blanks },
    { label: words.notApplicable, count: its.notApplicable },
    { label: words.notAsked, count: its.notAsked },
  ];
  const rows = [
    ...shares.map(({ label, count, percent }) => ({ label, count, share: writing.percent(percent) })),
    ...silent.map((one) => ({ ...one, share: '–' })),
  ];
  const columns = [
    { heading: words.answer, cell: ({ label }: (typeof rows)[number]) => label },
    { heading: words.people, cell: ({ count }: (typeof rows)[number]) => writing.count(count), figure: true },
    { heading: '%', cell: ({ share }: (typeof rows)[number]) => share, figure: true },
  ];
  return (
    <section>
      <p class="finding">{title}</p>
      <div class="card">
        <LikertLegend levels={levels} label={words.legend} />
        <LikertBars rows={[{ label: '', title, shares }]} write={writing.percent} />
      </div>
      <DataTable caption={words.answer} columns={columns} rows={rows} />
    </section>
  );
}

/** The criterion's figure in a row of units or periods. */
function within({ figure }: NamedFigure, id: string): QuestionFigure | undefined {
  return figure.suppressed ? undefined : figure.questions.find((one) => one.id === id);
}

function Units({ lang, shown, writing }: Props) {
  const words = resultWords[lang];
  const { children, campaign, asked, question, questionnaire, method } = shown;
  const rows = children.filter(({ figure }) => figure.suppressed || figure.responses > 0);
  if (rows.length === 0) return null;
  const said = (row: NamedFigure): string => {
    const its = within(row, question.id);
    return its === undefined ? words.noFigure.withheld : writing.question(its);
  };
  const value = (row: NamedFigure): number | null => within(row, question.id)?.index ?? null;
  const sorted = rows.toSorted(
    (a, b) => (value(a) ?? Number.POSITIVE_INFINITY) - (value(b) ?? Number.POSITIVE_INFINITY),
  );
  const link = ({ key, label }: NamedFigure) => (
    <a href={resultsAddress(campaign.id, { ...asked, agency: key }, `/criteria/${question.id}`)}>{label}</a>
  );
  const most = indexBounds(questionnaire, method)?.[1] ?? Math.max(1, ...rows.map((row) => value(row) ?? 0));
  const columns = [
    { heading: words.unit, cell: link },
    { heading: words.index, cell: said, figure: true },
    { heading: words.base, cell: (row: NamedFigure) => baseSaid(writing, within(row, question.id)), figure: true },
  ];
  return (
    <section>
      <h2>{words.byUnit}</h2>
      <div class="card">
        <BarList
          most={most}
          bars={sorted.slice(0, mostDrawn).map((row) => ({
            ...{ label: link(row), figure: said(row), title: `${row.label}: ${said(row)}` },
            value: value(row),
            interval: null,
          }))}
        />
      </div>
      <FigureTable caption={words.byUnit} columns={columns} rows={sorted} />
    </section>
  );
}

const mostDrawn = 20;
const baseSaid = (writing: Writing, its: QuestionFigure | undefined): string =>
  its === undefined ? '–' : writing.count(its.base);

function Periods({ lang, shown, writing }: Props) {
  const words = resultWords[lang];
  const { periods, question } = shown;
  if (periods.length < 2) return null;
  const columns = [
    { heading: words.period, cell: ({ key }: NamedFigure) => periodLabel(key, lang).full },
    {
      heading: words.index,
      cell: (row: NamedFigure) => {
        const its = within(row, question.id);
        return its === undefined ? words.noFigure.withheld : writing.question(its);
      },
      figure: true,
    },
    { heading: words.base, cell: (row: NamedFigure) => baseSaid(writing, within(row, question.id)), figure: true },
  ];
  return (
    <section>
      <h2>{words.trend}</h2>
      <DataTable caption={words.trend} columns={columns} rows={periods} />
    </section>
  );
}
