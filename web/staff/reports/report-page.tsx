// What is this report, who stands for it, and where are its files? With what is needed to check them.
import { dayOf } from '../../../functions/domain/period.ts';
import { periodSlug, type ReportFile } from '../../../functions/domain/report.ts';
import { writeDay } from '../../words/language.ts';
import { reportPeriodName } from '../../words/period-words.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { contentOf, inOrder } from '../../words/staff/report-file-names.ts';
import { reportPageWords } from '../../words/staff/report-page-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Notice } from '../parts/notice.tsx';
import { daysSaid, frozenSaid, stateSaid } from './report-said.ts';
import type { ReportShown } from './reports-shown.ts';
import { sizeSaid } from './size-said.ts';

type Part = { lang: StaffLanguage; shown: ReportShown };

export function reportPage(lang: StaffLanguage, shown: ReportShown) {
  const words = reportPageWords[lang];
  const { report, campaign } = shown;
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
      {shown.mayPublish && report.state === 'provisional' && (
        <p class="actions">
          <a class="button" href={`/staff/reports/${report.id}/publish`}>
            {words.publish}
          </a>
        </p>
      )}
      <Facts lang={lang} shown={shown} />
      {campaign.sample !== 'random' && <p>{resultWords[lang].representativeness}</p>}
      <Files lang={lang} shown={shown} />
      <Verify lang={lang} shown={shown} />
    </>
  );
  return { title, here: 'reports' as const, children: content };
}

function Standing({ lang, shown: { report, latest, before, done } }: Part) {
  const words = reportPageWords[lang];
  return (
    <>
      {done && <Notice kind="good">{words.published}</Notice>}
      {report.state === 'provisional' && <Notice kind="warn">{words.draft}</Notice>}
      {latest !== undefined && (
        <Notice>
          {words.newer} <a href={`/staff/reports/${latest}`}>{words.seeLatest}</a>
        </Notice>
      )}
      {report.state === 'published' && <p class="lead">{stateSaid(lang, report)}</p>}
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

type Listed = Pick<ReportFile, 'name'> & { bytes?: number; sha256?: string };

function Files({ lang, shown: { report } }: Part) {
  const words = reportPageWords[lang];
  const files: Listed[] = [
    ...inOrder(report.files),
    { name: 'manifest.json', sha256: report.manifest },
    { name: 'manifest.jws' },
  ];
  const address = (name: string): string => `/staff/reports/${report.id}/files/${name}`;
  const columns = [
    {
      heading: words.file,
      cell: ({ name }: Listed) => (
        <a href={address(name)} aria-label={words.download(name)}>
          {name}
        </a>
      ),
    },
    { heading: words.content, cell: ({ name }: Listed) => contentOf(lang, name) },
    {
      heading: words.size,
      figure: true,
      cell: ({ bytes }: Listed) => (bytes === undefined ? '–' : sizeSaid(lang, bytes)),
    },
    {
      heading: words.digest,
      cell: ({ sha256 }: Listed) => (sha256 === undefined ? '–' : <code class="digest">{sha256}</code>),
    },
  ];
  return (
    <section>
      <h2>{words.files}</h2>
      <DataTable caption={words.filesCaption} columns={columns} rows={files} />
    </section>
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
