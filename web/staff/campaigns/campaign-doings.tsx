// What can be done with a campaign as it stands today? The next thing first; what may not be done is not offered.
import { isPublic } from '../../../functions/domain/campaign.ts';
import { inLanguage, resultsPath } from '../../results/results-shown.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import { exportWords } from '../../words/staff/export-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { publishWords } from '../../words/staff/publish-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { slipWords } from '../../words/staff/slip-words.ts';
import { statementWords } from '../../words/staff/statement-words.ts';
import type { CampaignShown } from './campaign-shown.ts';

type DoingsProps = { lang: StaffLanguage; shown: CampaignShown };
type Doing = { href: string; text: string };

export function Doings({ lang, shown }: DoingsProps) {
  const [main, ...others] = [...nextOf(lang, shown), ...endsOf(lang, shown), ...alwaysOf(lang, shown)];
  if (main === undefined) return null;
  // Without posters on the wall nobody answers, so they are never hidden.
  const posters = { href: `/staff/points/kit?campaign=${shown.campaign.id}`, text: campaignWords[lang].posters };
  return (
    <>
      <p class="actions">
        <a class="button" href={main.href}>
          {main.text}
        </a>
        <Second {...posters} />
      </p>
      {others.length > 0 && (
        <details class="card">
          <summary>{campaignWords[lang].otherDoings}</summary>
          <p class="actions">
            {others.map((one) => (
              <Second {...one} />
            ))}
          </p>
        </details>
      )}
    </>
  );
}

const Second = ({ href, text }: Doing) => (
  <a class="button second" href={href}>
    {text}
  </a>
);

const given = (may: boolean, ...doings: Doing[]): Doing[] => (may ? doings : []);
const ownAddress = ({ campaign: { id } }: CampaignShown): string => `/staff/campaigns/${id}`;

/** What most people come for at this stage: to open a draft, else to read the results. */
function nextOf(lang: StaffLanguage, shown: CampaignShown): Doing[] {
  const { campaign, stage, mayWrite, mayRead } = shown;
  const words = campaignWords[lang];
  const own = ownAddress(shown);
  return [
    ...given(
      mayWrite && stage === 'draft',
      { href: `${own}/check`, text: words.checkAndOpen },
      { href: `${own}/questionnaire`, text: words.goOn },
    ),
    ...given(mayRead && stage !== 'draft' && stage !== 'coming', {
      href: `/staff/results/${campaign.id}`,
      text: resultWords[lang].seeResults,
    }),
    ...given(stage === 'coming', { href: `${own}/try`, text: words.tryIt }),
  ];
}

function endsOf(lang: StaffLanguage, shown: CampaignShown): Doing[] {
  const { stage, mayWrite } = shown;
  const words = campaignWords[lang];
  const own = ownAddress(shown);
  const runs = stage === 'open' || stage === 'coming' || stage === 'over';
  return [
    ...given(mayWrite && runs, { href: `${own}/when`, text: words.edit }, { href: `${own}/close`, text: words.close }),
    ...given(
      mayWrite && stage === 'closed',
      { href: `${own}/archive`, text: words.archive },
      { href: `${own}/check`, text: words.reopen },
    ),
  ];
}

function alwaysOf(lang: StaffLanguage, shown: CampaignShown): Doing[] {
  const { stage, mayWrite, mayPrint, mayExport } = shown;
  const words = campaignWords[lang];
  const own = ownAddress(shown);
  return [
    ...given(mayWrite, { href: `${own}/copy`, text: words.copy }),
    ...given(mayWrite && stage !== 'archived', { href: `${own}/targets`, text: words.targets }),
    ...publicOf(lang, shown),
    ...given(stage !== 'coming', { href: `${own}/try`, text: words.tryIt }),
    ...given(mayPrint, { href: `${own}/ballot?count=10`, text: words.paper }),
    ...given(mayPrint && stage !== 'draft', { href: `${own}/slips`, text: slipWords[lang].title }),
    ...given(mayExport && stage !== 'draft', { href: `${own}/export`, text: exportWords[lang].title }),
  ];
}

/** A draft has no results. */
function publicOf(lang: StaffLanguage, { campaign, stage, mayWrite, mayRead }: CampaignShown): Doing[] {
  const words = publishWords[lang];
  if (stage === 'draft') return [];
  const everybodys = isPublic(campaign);
  const [act, text] = everybodys ? ['withdraw', words.withdraw] : ['publish', words.publish];
  return [
    ...given(everybodys, { href: inLanguage(resultsPath(campaign.id), lang), text: words.see }),
    ...given(mayWrite, { href: `/staff/campaigns/${campaign.id}/${act}`, text }),
    ...given(mayRead, { href: `/staff/results/${campaign.id}/statement`, text: statementWords[lang].title }),
  ];
}
