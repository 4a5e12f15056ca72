// What can be done with a campaign as it stands today? The next thing first; what may not be done is not offered.
import type { Child } from 'hono/jsx';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import type { CampaignShown } from './campaign-shown.ts';

type DoingsProps = { lang: StaffLanguage; shown: CampaignShown };

export function Doings({ lang, shown: { campaign, stage, mayWrite, mayPrint, mayRead } }: DoingsProps) {
  const words = campaignWords[lang];
  const own = `/staff/campaigns/${campaign.id}`;
  return (
    <p class="actions">
      {mayWrite && stage === 'draft' && (
        <>
          <a class="button" href={`${own}/check`}>
            {words.checkAndOpen}
          </a>
          <Second href={`${own}/questionnaire`}>{words.goOn}</Second>
        </>
      )}
      {mayWrite && (stage === 'open' || stage === 'coming' || stage === 'over') && (
        <>
          <Second href={`${own}/when`}>{words.edit}</Second>
          <Second href={`${own}/close`}>{words.close}</Second>
        </>
      )}
      {mayWrite && stage === 'closed' && (
        <>
          <Second href={`${own}/archive`}>{words.archive}</Second>
          <Second href={`${own}/check`}>{words.reopen}</Second>
        </>
      )}
      {mayRead && stage !== 'draft' && stage !== 'coming' && (
        <Second href={`/staff/results/${campaign.id}`}>{resultWords[lang].seeResults}</Second>
      )}
      {mayWrite && <Second href={`${own}/copy`}>{words.copy}</Second>}
      {mayWrite && stage !== 'archived' && <Second href={`${own}/targets`}>{words.targets}</Second>}
      <Second href={`${own}/try`}>{words.tryIt}</Second>
      <Second href={`/staff/points/kit?campaign=${campaign.id}`}>{words.posters}</Second>
      {mayPrint && <Second href={`${own}/ballot?count=10`}>{words.paper}</Second>}
    </p>
  );
}

const Second = ({ href, children }: { href: string; children: Child }) => (
  <a class="button second" href={href}>
    {children}
  </a>
);
