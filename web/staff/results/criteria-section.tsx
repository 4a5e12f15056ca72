// How was each criterion answered? Diverging bars by factor, the weakest named first, each leading to its own page.
import { figurePlanWords } from '../../words/staff/figure-plan-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { planAddress } from '../plans/figure-address.ts';
import { CriteriaBars } from './criteria-bars.tsx';
import { CriteriaTable, earlierQuestions } from './criteria-table.tsx';
import type { PartProps } from './part-props.ts';
import { resultsAddress } from './results-address.ts';
import type { NamedFigure } from './results-shown.ts';
import { weakestOf } from './weakest.ts';

export function CriteriaSection(part: PartProps) {
  const { lang, overview, writing } = part;
  const words = resultWords[lang];
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
      <CriteriaBars part={part} linked={(id, text) => <a href={criterionAddress(overview, id)}>{text}</a>} />
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
