// What is this report, who stands for it, and where are its files? With what is needed to check them.
import { dayOf } from '../../../functions/domain/period.ts';
import { periodSlug } from '../../../functions/domain/report.ts';
import { watchedDays } from '../../../functions/domain/report-period.ts';
import { writeDay } from '../../words/language.ts';
import { reportPeriodName } from '../../words/period-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { Notice } from '../parts/notice.tsx';
import { Files } from './report-files.tsx';
import { approvedSaid, daysSaid, frozenSaid } from './report-said.ts';
import type { ReportShown } from './reports-shown.ts';
import { StatementsSection } from './statements-section.tsx';

type Part = { lang: StaffLanguage; shown: ReportShown };

export function reportPage(lang: StaffLanguage, shown: ReportShown) {
  const words = reportPageWords[lang];
  const { report, campaign, statements } = shown;
  const title = words.of(reportPeriodName(report.period, lang));
  const content = (
    <>
      <Crumbs
        way={[
          { href: '/staff/reports', text: words.title },
          { href: `/staff/reports/campaigns/${campaign.id}`, text: campaign.title },
        ]}
      />
      <h1>{title}</h1>
      <Standing lang={lang} shown={shown} />
      {shown.mayPublish && report.state === 'provisional' && !statements.open && (
        <p class="actions">
          <a class="button" href={`/staff/reports/${report.id}/publish`}>
            {words.publish}
          </a>
        </p>
      )}
      <Facts lang={lang} shown={shown} />
      {campaign.sample !== 'random' && <p>{resultWords[lang].representativeness}</p>}
      <Files lang={lang} report={report} />
      <StatementsSection lang={lang} statements={statements} isPublished={report.state === 'published'} />
      {shown.mayPublish && shown.latest === undefined && <Revising lang={lang} shown={shown} />}
      <Verify lang={lang} shown={shown} />
    </>
  );
  return { title, here: 'reports' as const, children: content };
}

function Standing({ lang, shown: { report, latest, before, done, statements } }: Part) {
  const words = reportPageWords[lang];
  return (
    <>
      {done === 'published' && <Notice kind="good">{words.published}</Notice>}
      {done === 'revise' && <Notice kind="good">{words.reviseAsked}</Notice>}
      {report.state === 'provisional' && <Notice kind="warn">{words.draft}</Notice>}
      {statements.open && statements.until !== null && <Notice>{words.unitsUntil(writeDay(statements.until))}</Notice>}
      {latest !== undefined && (
        <Notice>
          {words.newer} <a href={`/staff/reports/${latest}`}>{words.seeLatest}</a>
        </Notice>
      )}
      {report.state === 'published' && <p class="lead">{approvedSaid(lang, report)}</p>}
      {report.revision > 1 && (
        <p>
          {words.adjusted(report.revision - 1, writeDay(dayOf(report.frozenAt)), report.reason ?? '')}{' '}
          {before !== undefined && (
            <>
              <a href={`/staff/reports/${report.id}/differences`}>{words.seeDifferences}</a>
              {' · '}
              <a href={`/staff/reports/${before}`}>{words.seeBefore}</a>
            </>
          )}
        </p>
      )}
    </>
  );
}

/** Whether late answers still make a revision by themselves; where not, the way to ask for one. */
function Revising({ lang, shown: { report, watchedUntil, isWatched } }: Part) {
  const words = reportPageWords[lang];
  if (isWatched) return <p class="soft">{words.watchedUntil(writeDay(watchedUntil))}</p>;
  return (
    <form method="post" action={`/staff/reports/${report.id}/revise`}>
      <p>{words.notWatched(watchedDays)}</p>
      <p class="actions">
        <button type="submit" class="second">
          {words.revise}
        </button>
      </p>
    </form>
  );
}

function Facts({ lang, shown: { report, dueOn } }: Part) {
  const words = reportPageWords[lang];
  const facts: [string, string][] = [
    [words.days, daysSaid(lang, report.period)],
    [words.frozen, frozenSaid(lang, report.frozenAt)],
    [words.responses, writeCount(lang, report.responses)],
    ...(report.state === 'provisional' ? [[words.dueOn, writeDay(dueOn)] satisfies [string, string]] : []),
  ];
  return (
    <dl class="facts">
      {facts.map(([name, said]) => (
        <>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </>
      ))}
    </dl>
  );
}

function Verify({ lang, shown: { report } }: Part) {
  const words = reportPageWords[lang];
  return (
    <section>
      <h2>{words.verify}</h2>
      <p>{words.verifyText}</p>
      <p>{words.recompute}</p>
      <p>
        {words.stable}:{' '}
        <code class="digest">
          /api/v1/campaigns/{report.campaignId}/reports/{periodSlug(report.period)}/scores.csv
        </code>
      </p>
    </section>
  );
}
