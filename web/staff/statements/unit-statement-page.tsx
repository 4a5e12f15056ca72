// What does a unit see of a report before everybody does, and what has it to say? Its own figures, until when it may speak, and the text.
import { dayOf } from '../../../functions/domain/period.ts';
import type { ReportPeriod } from '../../../functions/domain/report.ts';
import { writeDay } from '../../words/language.ts';
import { reportPeriodName } from '../../words/period-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { statementWords } from '../../words/staff/statement-words.ts';
import { unitStatementWords } from '../../words/staff/unit-statement-words.ts';
import { BothVersions, type Differing } from '../parts/both-versions.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Faults } from '../parts/faults.tsx';
import type { Filled } from '../parts/filled.ts';
import { Notice } from '../parts/notice.tsx';
import { OwnFigures, type OwnFiguresShown } from './own-figures.tsx';
import { ReadStatement, StatementForm } from './statement-text.tsx';

export type UnitStatementShown = {
  report: string;
  period: ReportPeriod;
  state: 'provisional' | 'published';
  campaign: { id: string; title: string };
  agencyId: string;
  agency: string;
  until: string | null;
  open: boolean;
  text: string;
  writtenAt: string | null;
  ofCampaign: boolean;
  figures: OwnFiguresShown;
  differing: Differing[];
  saved: boolean;
};

type Part = { lang: StaffLanguage; shown: UnitStatementShown };

export function unitStatementPage(lang: StaffLanguage, form: Filled, shown: UnitStatementShown) {
  const words = unitStatementWords[lang];
  const { campaign, agency, agencyId } = shown;
  const title = words.title(reportPeriodName(shown.period, lang));
  const mayWrite = shown.open && shown.figures !== null;
  const content = (
    <>
      <Crumbs
        way={[
          { href: '/staff/reports', text: reportPageWords[lang].title },
          { href: `/staff/reports/campaigns/${campaign.id}`, text: campaign.title },
        ]}
      />
      <h1>
        {title}: {agency}
      </h1>
      {shown.saved && <Notice kind="good">{statementWords[lang].saved}</Notice>}
      <Faults form={form} />
      {shown.differing.length > 0 && <BothVersions rows={shown.differing} />}
      <Standing lang={lang} shown={shown} />
      <OwnFigures lang={lang} figures={shown.figures} />
      <section>
        <h2>{words.statement}</h2>
        <Whence lang={lang} shown={shown} />
        {mayWrite ? <StatementForm lang={lang} form={form} /> : <ReadStatement lang={lang} text={shown.text} />}
      </section>
      <p class="actions">
        <a href={`/staff/results/${campaign.id}/statement?agency=${agencyId}`}>{words.toCampaign}</a>
      </p>
    </>
  );
  return { title, here: 'reports' as const, children: content };
}

function Standing({ lang, shown: { state, report, open, until } }: Part) {
  const words = unitStatementWords[lang];
  if (state === 'published')
    return (
      <Notice>
        {words.published} <a href={`/staff/reports/${report}`}>{words.toReport}</a>
      </Notice>
    );
  return (
    <>
      <Notice kind="warn">
        <strong>{words.provisional}</strong> {words.confidential}
      </Notice>
      <p class="lead">{open && until !== null ? words.until(writeDay(until)) : words.over}</p>
    </>
  );
}

/** Of what the text was said, and when; whoever took it back is told that nothing is printed. */
function Whence({ lang, shown: { text, writtenAt, ofCampaign, state } }: Part) {
  if (writtenAt === null) return null;
  const words = unitStatementWords[lang];
  const day = writeDay(dayOf(writtenAt));
  if (text === '') return <p>{words.takenBack(day)}</p>;
  return <p>{ofCampaign && state === 'provisional' ? words.ofCampaign(day) : statementWords[lang].writtenOn(day)}</p>;
}
