// What can be done with a campaign as it stands today? The next thing first; what may not be done is not offered.
import type { Child } from 'hono/jsx';
import { isPublic } from '../../../functions/domain/campaign.ts';
import { inLanguage, resultsPath } from '../../results/results-shown.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { publishWords } from '../../words/staff/publish-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { statementWords } from '../../words/staff/statement-words.ts';
import type { CampaignShown } from './campaign-shown.ts';

type DoingsProps = { lang: StaffLanguage; shown: CampaignShown };

export function Doings({ lang, shown }: DoingsProps) {
  const { campaign, stage, mayWrite, mayPrint, mayRead } = shown;
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
      <Results lang={lang} shown={shown} />
      <Second href={`${own}/try`}>{words.tryIt}</Second>
      <Second href={`/staff/points/kit?campaign=${campaign.id}`}>{words.posters}</Second>
      {mayPrint && <Second href={`${own}/ballot?count=10`}>{words.paper}</Second>}
    </p>
  );
}

/** A draft has no results. */
function Results({ lang, shown: { campaign, stage, mayWrite, mayRead } }: DoingsProps) {
  const words = publishWords[lang];
  if (stage === 'draft') return null;
  const everybodys = isPublic(campaign);
  return (
    <>
      {everybodys && <Second href={inLanguage(resultsPath(campaign.id), lang)}>{words.see}</Second>}
      {mayWrite && (
        <Second href={`/staff/campaigns/${campaign.id}/${everybodys ? 'withdraw' : 'publish'}`}>
          {everybodys ? words.withdraw : words.publish}
        </Second>
      )}
      {mayRead && <Second href={`/staff/results/${campaign.id}/statement`}>{statementWords[lang].title}</Second>}
    </>
  );
}

const Second = ({ href, children }: { href: string; children: Child }) => (
  <a class="button second" href={href}>
    {children}
  </a>
);
