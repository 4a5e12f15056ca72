// Last steps: what is still missing or odd, each with the way to mend it; and opening, once nothing stands in the way.
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { writeDay } from '../../words/language.ts';
import { campaignStepWords } from '../../words/staff/campaign-step-words.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { Facts } from './campaign-page.tsx';
import type { CampaignShown } from './campaign-shown.ts';
import { CampaignSteps } from './campaign-steps.tsx';
import { Findings } from './findings.tsx';
import { wayTo } from './questionnaire-step.tsx';

type Check = Omit<CampaignShown, 'done' | 'stage'> & { today: string };

export function checkStepPage(lang: StaffLanguage, form: Filled, shown: Check) {
  const [words, all] = [campaignStepWords[lang], campaignWords[lang]];
  const { campaign, missing } = shown;
  const blocking = missing.items.filter(({ level }) => level === 'blocks');
  const advice = missing.items.filter(({ level }) => level === 'advice');
  const content = (
    <>
      <Crumbs way={wayTo(all.title, campaign)} />
      <h1>{words.checkTitle}</h1>
      <CampaignSteps lang={lang} id={campaign.id} at="check" />
      <p class="lead">{words.checkLead}</p>
      <Faults form={form} />
      <section class={blocking.length > 0 ? 'notice warn' : 'notice good'}>
        <h2>{words.blocks}</h2>
        <Findings lang={lang} id={campaign.id} items={blocking} none={words.blocksNone} />
      </section>
      <section class="card">
        <h2>{words.advice}</h2>
        <Findings lang={lang} id={campaign.id} items={advice} none={words.adviceNone} />
      </section>
      <section class="card">
        <h2>{all.facts}</h2>
        <Facts lang={lang} shown={shown} />
      </section>
      <Opening lang={lang} campaign={campaign} today={shown.today} blocked={blocking.length > 0} />
    </>
  );
  return { title: words.checkTitle, here: 'campaigns' as const, children: content };
}

type OpeningProps = { lang: StaffLanguage; campaign: Campaign; today: string; blocked: boolean };

function Opening({ lang, campaign, today, blocked }: OpeningProps) {
  const words = campaignStepWords[lang];
  const last = writeDay(campaign.closesOn);
  const own = `/staff/campaigns/${campaign.id}`;
  return (
    <form method="post" action={`${own}/open`}>
      <p>
        {blocked
          ? words.cannotOpen
          : campaign.opensOn > today
            ? words.openLater(writeDay(campaign.opensOn), last)
            : words.openNow(last)}
      </p>
      <p class="actions">
        {!blocked && <button type="submit">{words.openButton}</button>}
        <a class="button second" href={`${own}/try`}>
          {campaignWords[lang].tryIt}
        </a>
        <a class="button second" href={`${own}/when`}>
          {words.backTo}
        </a>
        <a href={own}>{words.leave}</a>
      </p>
    </form>
  );
}
