// How does a campaign stand for an agency? The finding in a sentence, then pictures, each with its table, down to each unit and criterion.

import { ChartPatterns } from '../../charts/patterns.tsx';
import { figurePlanWords } from '../../words/staff/figure-plan-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import type { AgencyChoice } from '../parts/agency-field.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Notice } from '../parts/notice.tsx';
import { planAddress } from '../plans/figure-address.ts';
import { ChangeSection } from './change-section.tsx';
import { ChannelSection } from './channel-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { DaySection } from './day-section.tsx';
import { FactorSection } from './factor-section.tsx';
import { HistorySection } from './history-section.tsx';
import { leadOf } from './lead.ts';
import { OverviewForm } from './overview-form.tsx';
import type { PartProps } from './part-props.ts';
import { PlanSection } from './plan-section.tsx';
import { PointSection } from './point-section.tsx';
import type { Overview } from './results-shown.ts';
import { ScoreCard } from './score-card.tsx';
import { ServiceSection } from './service-section.tsx';
import { TrendSection } from './trend-section.tsx';
import { UnitSection } from './unit-section.tsx';
import { wayUp } from './way-up.ts';
import { writingIn } from './writing.ts';

type Page = { overview: Overview; choice: AgencyChoice; wrong: boolean };

export function overviewPage(lang: StaffLanguage, { overview, choice, wrong }: Page) {
  const { campaign, total, name } = overview;
  const content = (
    <>
      <ChartPatterns />
      <Crumbs way={wayUp(lang, overview)} />
      <h1>{name}</h1>
      <p class="lead">
        {[name === campaign.title ? undefined : campaign.title, overview.serviceName].filter(Boolean).join(' · ')}
      </p>
      <OverviewForm {...{ lang, overview, choice, wrong }} />
      {total.suppressed ? <Nothing lang={lang} overview={overview} /> : <Body {...{ lang, overview, total }} />}
      <WayOn lang={lang} overview={overview} />
    </>
  );
  return { title: `${resultWords[lang].title}: ${name}`, here: 'results' as const, children: content };
}

function Body({ lang, overview, total }: Omit<PartProps, 'writing'>) {
  const words = resultWords[lang];
  const writing = writingIn(lang, overview.method);
  const part = { lang, overview, total, writing };
  return (
    <>
      {leadOf(part).map((sentence, i) => (
        <p class={i === 0 ? 'finding' : undefined}>{sentence}</p>
      ))}
      <ScoreCard {...part} />
      <PlanSection {...part} />
      {total.responses === 0 ? (
        <div class="empty">
          <p>{words.noResponses}</p>
        </div>
      ) : (
        <>
          <CriteriaSection {...part} />
          <FactorSection {...part} />
          <ChangeSection {...part} />
          <HistorySection {...part} />
          <TrendSection {...part} />
          <UnitSection {...part} />
          <PointSection {...part} />
          <ServiceSection {...part} />
          <ChannelSection {...part} />
          <DaySection {...part} />
        </>
      )}
    </>
  );
}

function Nothing({ lang, overview: { basis, children } }: { lang: StaffLanguage; overview: Overview }) {
  const words = resultWords[lang];
  return (
    <Notice kind="warn">
      <p>{basis === 'released' ? words.noRelease : words.withheldAll}</p>
      {children.length > 0 && basis === 'released' && <p>{words.noFigure.withheld}</p>}
    </Notice>
  );
}

function WayOn({ lang, overview }: { lang: StaffLanguage; overview: Overview }) {
  const words = resultWords[lang];
  const { campaign, points, pointFigures, mayReview, mayPlan, asked } = overview;
  return (
    <>
      {points.length > 0 && pointFigures.length < 2 && (
        <section>
          <h2>{words.points}</h2>
          <p class="soft">{words.pointsHint}</p>
          <ul class="list">
            {points.map(({ code, label }) => (
              <li>
                <a href={`/staff/points/${code}`}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="actions">
        {mayPlan && asked.agency !== undefined && (
          <a class="button second" href={planAddress({ campaign: campaign.id, agency: asked.agency })}>
            {figurePlanWords[lang].link}
          </a>
        )}
        {mayReview && (
          <a class="button second" href={`/staff/results/${campaign.id}/review`}>
            {words.review}
          </a>
        )}
        <a class="button second" href={`/staff/campaigns/${campaign.id}`}>
          {words.campaignPage}
        </a>
      </p>
    </>
  );
}
