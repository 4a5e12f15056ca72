// How was each criterion answered? Diverging bars by factor, the weakest named first, each leading to its own page.
import { answeredLevels, answerLevels } from '../../../functions/domain/answer-levels.ts';
import { inLanguage, type Question, type Section } from '../../../functions/domain/questionnaire.ts';
import { extentOf, LikertBars, LikertLegend, type LikertRow } from '../../charts/likert-bars.tsx';
import { figurePlanWords } from '../../words/staff/figure-plan-words.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { planAddress } from '../plans/figure-address.ts';
import { CriteriaTable, earlierQuestions } from './criteria-table.tsx';
import type { PartProps } from './part-props.ts';
import { resultsAddress } from './results-address.ts';
import type { NamedFigure } from './results-shown.ts';
import { scoredParts } from './scored-parts.ts';
import { weakestOf } from './weakest.ts';

export function CriteriaSection(part: PartProps) {
  const { lang, overview, writing } = part;
  const words = resultWords[lang];
  const factors = scoredParts(overview).map((one) => ({ ...one, rows: one.questions.map((q) => rowOf(part, q)) }));
  const extent = extentOf(factors.flatMap(({ rows }) => rows));
  const { criteria: weakest, unsure } = weakestOf(overview);
  return (
    <section>
      <h2>{words.criteria}</h2>
      {weakest.length > 0 && (
        <>
          <h3>{words.weakest}</h3>
          <ol class="list">
            {weakest.map(({ key, label, figure }) => (
              <li>
                <a href={criterionAddress(overview, key)}>{label}</a>: <strong>{writing.figure(figure)}</strong>
                <span class="hint">{besideOf(part, key, figure)}</span>
                <PlanLink {...{ lang, overview, criterion: key, label }} />
              </li>
            ))}
          </ol>
        </>
      )}
      {unsure > 0 && (
        <p class="soft">{words.unsure(writing.count(unsure), writing.count(overview.campaign.minimumToRank))}</p>
      )}
      <div class="card">
        {legends(part).map((levels) => (
          <LikertLegend levels={levels} label={words.legend} />
        ))}
        {factors.map(({ section, rows }) => (
          <Factor {...{ lang, section, rows, extent }} write={writing.percent} />
        ))}
      </div>
      <CriteriaTable {...part} />
    </section>
  );
}

type Linked = Pick<PartProps, 'lang' | 'overview'> & { criterion: string; label: string };

function PlanLink({ lang, overview, criterion, label }: Linked) {
  const { campaign, asked, mayPlan } = overview;
  if (!mayPlan || asked.agency === undefined) return null;
  return (
    <a
      href={planAddress({ campaign: campaign.id, agency: asked.agency, criterion })}
      aria-label={`${figurePlanWords[lang].link}: ${label}`}
    >
      {figurePlanWords[lang].link}
    </a>
  );
}

/** How sure the figure is, of how many answers, and what it was in the period before. */
function besideOf({ lang, overview, total, writing }: PartProps, id: string, figure: NamedFigure['figure']): string {
  const words = resultWords[lang];
  const base = total.questions.find((one) => one.id === id)?.base ?? 0;
  const range =
    figure.suppressed || figure.interval === null ? [] : [`${words.interval}: ${writing.interval(figure.interval)}`];
  const before = earlierQuestions(overview).find((one) => one.id === id);
  const was = before === undefined ? [] : [`${words.before}: ${writing.question(before)}`];
  return [...range, `n = ${writing.count(base)}`, ...was].join(' · ');
}

export const criterionAddress = ({ campaign, asked }: PartProps['overview'], id: string): string =>
  resultsAddress(campaign.id, asked, `/criteria/${id}`);

type FactorProps = {
  lang: PartProps['lang'];
  section: Section;
  rows: LikertRow[];
  extent: [number, number];
  write(share: number): string;
};

const Factor = ({ lang, section, rows, extent, write }: FactorProps) => (
  <>
    <h3 id={`factor-${section.id}`}>{inLanguage(section.title, lang)}</h3>
    <LikertBars rows={rows} extent={extent} write={write} />
  </>
);

/** One legend for each scale that the criteria are answered on. */
function legends({ lang, overview: { questionnaire, method } }: PartProps) {
  const asked = scoredParts({ questionnaire, method }).flatMap(({ questions }) => questions);
  const scales = asked
    .map((question) => answerLevels(questionnaire, question, lang))
    .filter(({ length }) => length > 0);
  return [...new Map(scales.map((levels) => [JSON.stringify(levels), levels])).values()];
}

function rowOf({ lang, overview, total, writing }: PartProps, question: Question): LikertRow {
  const { questionnaire } = overview;
  const text = inLanguage(question.text, lang);
  const its = total.questions.find(({ id }) => id === question.id);
  const shares = answeredLevels(answerLevels(questionnaire, question, lang), its?.counts ?? {});
  const label = <a href={criterionAddress(overview, question.id)}>{text}</a>;
  const figure = its === undefined ? resultWords[lang].noIndex : writing.question(its);
  if (its === undefined || shares.length === 0) return { label, title: text, instead: figure, shares: [] };
  const sum = (is: (step: number) => boolean) =>
    shares.filter(({ step }) => is(step)).reduce((all, { percent }) => all + percent, 0);
  const [low, high] = [sum((step) => step < 0), sum((step) => step > 0)].map(writing.percent);
  const note = `${figure} · n = ${writing.count(its.base)}`;
  return { label, title: findingSentences[lang].criterion(text, low ?? '', high ?? ''), note, shares };
}
