// What does a unit say of its figures in a campaign? Read by whoever reads them, written by its administrator, with who else will read it.
import { dayOf } from '../../../functions/domain/period.ts';
import { inLanguage, resultsPath } from '../../results/results-shown.ts';
import { writeDay } from '../../words/language.ts';
import { reportPeriodName } from '../../words/period-words.ts';
import { campaignWords } from '../../words/staff/campaign-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { statementWords, unitStatementPath } from '../../words/staff/statement-words.ts';
import { type AgencyChoice, AgencyField } from '../parts/agency-field.tsx';
import { BothVersions, type Differing } from '../parts/both-versions.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { ReadStatement, StatementForm } from './statement-text.tsx';

type Campaign = { id: string; title: string };
export type StatementShown = {
  campaign: Campaign;
  isPublic: boolean;
  agency: { id: string; name: string };
  writtenAt: string | null;
  mayWrite: boolean;
  differing: Differing[];
  saved: boolean;
  /** Reports that wait for what the unit says. */
  open: { report: string; period: Parameters<typeof reportPeriodName>[0]; until: string }[];
};

const addressOf = ({ id }: Campaign): string => `/staff/results/${id}/statement`;

const wayOf = (lang: StaffLanguage, { id, title }: Campaign) => [
  { href: '/staff/campaigns', text: campaignWords[lang].title },
  { href: `/staff/campaigns/${id}`, text: title },
];

export function statementPage(lang: StaffLanguage, form: Filled, shown: StatementShown) {
  const words = statementWords[lang];
  const { campaign, agency, isPublic, mayWrite } = shown;
  const content = (
    <>
      <Crumbs way={wayOf(lang, campaign)} />
      <h1>
        {words.title}: {agency.name}
      </h1>
      <p class="lead">{words.lead}</p>
      {shown.saved && <Notice kind="good">{words.saved}</Notice>}
      <Faults form={form} />
      {shown.differing.length > 0 && <BothVersions rows={shown.differing} />}
      {shown.open.map(({ report, period, until }) => (
        <Notice kind="warn">
          <p>{words.open(reportPeriodName(period, lang), writeDay(until))}</p>
          {mayWrite && (
            <p>
              <a href={unitStatementPath(report, agency.id)}>{words.toReport}</a>
            </p>
          )}
        </Notice>
      ))}
      <Notice>{isPublic ? words.readsPublic : words.readsStaff}</Notice>
      {mayWrite ? <StatementForm lang={lang} form={form} /> : <ReadStatement lang={lang} text={form.value('text')} />}
      {shown.writtenAt !== null && <p>{words.writtenOn(writeDay(dayOf(shown.writtenAt)))}</p>}
      <p class="soft">{words.who}</p>
      <p class="actions">
        {isPublic && <a href={inLanguage(resultsPath(campaign.id, agency.id), lang)}>{words.publicPage}</a>}
        <a href={addressOf(campaign)}>{words.another}</a>
        <a href={`/staff/campaigns/${campaign.id}`}>{words.back}</a>
      </p>
    </>
  );
  return { title: words.title, here: 'results' as const, children: content };
}

/** Where the address names no agency. */
export function statementChoicePage(lang: StaffLanguage, campaign: Campaign, choice: AgencyChoice) {
  const words = statementWords[lang];
  const content = (
    <>
      <Crumbs way={wayOf(lang, campaign)} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.choose}</p>
      <form method="get" class="card">
        <AgencyField choice={choice} />
        <p class="actions">
          <button type="submit">{words.show}</button>
        </p>
      </form>
    </>
  );
  return { title: words.title, here: 'results' as const, children: content };
}
